import { readFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { OURS, PEERS } from "../contenders/index.js";
import type { Results } from "../results.js";
import { TEMPORARY, WORK } from "./prepare.js";

/** What the figures depend on besides the code. */
export function describeMachine(): Results["machine"] {
  const [cpu] = cpus();
  return {
    cpu: cpu?.model.trim() ?? "unknown processor",
    cores: cpus().length,
    memoryGiB: totalmem() / 1024 ** 3,
    system: `${type()} ${release().replace(/-.*/, "")}`,
    node: process.versions.node,
    openssl: process.versions.openssl,
  };
}

/** Of everything that is compared, as installed. */
export function describeVersions(): Results["versions"] {
  const version = (folder: string, name: string) =>
    JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")).version;
  const peers = [...PEERS, "undici"].map((name) => [name, version(join(TEMPORARY, ".."), name)]);
  return { [OURS]: version(WORK, OURS), ...Object.fromEntries(peers) };
}
