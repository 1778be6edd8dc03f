// src/doctor/finding.ts imports the type KeyObject for the server. The pages do not use it, and Node's types would add
// globals that browsers lack.
declare module "node:crypto" {
  export type KeyObject = never;
}
