export type * from "./control/methods.js";
export type { SandboxOptions } from "./options.js";
export { type Sandbox, type SandboxClock, SandboxError, startSandbox } from "./sandbox.js";
export type * from "./views.js";
