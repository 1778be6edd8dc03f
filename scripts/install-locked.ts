import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Installs the packages of a folder's own lock file, once for each state of that file. Only some gates and releases need
 * these packages, so `npm ci` of the repository does not install them.
 */
export function installLocked(folder: string): void {
  const lock = readFileSync(join(folder, "package-lock.json"), "utf8");
  const stamp = join(folder, "node_modules/.installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  const parameters = ["ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", parameters, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`npm could not install the packages of ${folder}`);
  writeFileSync(stamp, lock);
}

/** The path of a program from a folder's own lock file. Installs it first when it is missing. */
export function toolIn(folder: string, name: string): string {
  installLocked(resolve(root, folder));
  return resolve(root, folder, "node_modules/.bin", name);
}
