import { loadedSeams } from "./loaded.mjs";

process.on("exit", () => console.error(`loaded ${loadedSeams().join(" ")}`));
