import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bytesIn } from "../../scripts/budget/install.js";
import { OURS, PEERS } from "../contenders/index.js";
import { install, TEMPORARY, WORK } from "../harness/prepare.js";
import type { Cell } from "../results.js";
import type { Round } from "../worker/jobs.js";
import type { Context } from "./part.js";

const MANIFEST = fileURLToPath(new URL("../package.json", import.meta.url));

/** What stands in node_modules of an empty project after the package was installed. */
export async function installPart({ settings, progress }: Context): Promise<Cell[]> {
  progress("installed sizes");
  const { dependencies, overrides } = JSON.parse(readFileSync(MANIFEST, "utf8"));
  const rounds: Record<string, Round[]> = { [OURS]: [installed(WORK)] };
  for (const name of settings.install.peers ? PEERS : []) {
    const folder = join(TEMPORARY, "install");
    install(folder, { [name]: dependencies[name] }, name === "node-easywechat" ? overrides : {});
    rounds[name] = [installed(folder)];
    rmSync(folder, { recursive: true });
  }
  return [{ id: "install", part: "install", title: "Installed", rounds }];
}

function installed(project: string): Round {
  const folder = join(project, "node_modules");
  const lock = readFileSync(join(folder, ".package-lock.json"));
  const { packages } = JSON.parse(lock.toString());
  return { bytes: bytesIn(folder) - lock.length, packages: Object.keys(packages).length };
}
