import { spawnSync } from "node:child_process";
import { BY_VITEST, OF_NODE } from "../test/runtimes/bundle.js";

/*
 * npm run test:hostile             10,000 altered messages, 5,000 valid ones
 * npm run test:hostile -- --full   1,000,000 altered messages, 100,000 valid ones
 */
const { HOSTILE_SEED: seed = String(Date.now() % 2 ** 31) } = process.env;
const full = process.argv.includes("--full");
console.log(`seed ${seed}${full ? ", full" : ""}; repeat with HOSTILE_SEED=${seed}`);

// With node:crypto, which users of Node get, and with WebCrypto, which all others get. The other tests run with WebCrypto in
// `npm run test:runtimes`, except those that only Vitest can run.
const projects = ["hostile", "processes", "portable"].flatMap((name) => ["--project", name]);
const env = { ...process.env, HOSTILE_SEED: seed, ...(full && { HOSTILE_FULL: "1" }) };
const parameters = ["vitest", "run", ...projects, "test/hostile", ...BY_VITEST, ...OF_NODE];
process.exitCode = spawnSync("npx", parameters, { stdio: "inherit", env }).status ?? 1;
