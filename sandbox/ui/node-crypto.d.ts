// src/doctor/finding.ts names KeyObject for the server's part. The pages use none of it, and Node's types would
// bring globals that no browser has.
declare module "node:crypto" {
  export type KeyObject = never;
}
