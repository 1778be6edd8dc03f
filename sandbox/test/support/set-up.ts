import { ensureBuilt } from "./build.js";

/** For tests that start the sandbox as its users do. */
export default ensureBuilt;
