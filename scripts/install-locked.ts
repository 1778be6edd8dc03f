import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Installs what a folder's own lock file names, once for each state of it: what some gates and releases alone need, and
 * `npm ci` of the repository does not bring.
 */
export function installLocked(folder: string): void {
  const lock = readFileSync(join(folder, "package-lock.json"), "utf8");
  const stamp = join(folder, "node_modules/.installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  const parameters = ["ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", parameters, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`npm could not install what ${folder} needs`);
  writeFileSync(stamp, lock);
}

/** The path of a program that a folder's own lock file names, which is installed first where it is missing. */
export function toolIn(folder: string, name: string): string {
  installLocked(resolve(root, folder));
  return resolve(root, folder, "node_modules/.bin", name);
}
