export type { SandboxOptions } from "./options.js";
export { type Sandbox, type SandboxClock, startSandbox } from "./sandbox.js";
