import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../api/entries.js";

/** The package, installed as for a user. */
export interface Installed {
  /** A project with this package alone. */
  folder: string;
  tarballBytes: number;
  unpackedBytes: number;
  files: number;
  installedBytes: number;
  packages: number;
}

/**
 * Packs the build in dist/ and unpacks it into an empty project, beside copies of the run-time dependencies in
 * node_modules/. The result is that of `npm install`, without a registry.
 */
export function install(folder: string): Installed {
  const [packed]: { filename: string; size: number; unpackedSize: number; entryCount: number; name: string }[] =
    JSON.parse(npm("pack", "--ignore-scripts", "--json", "--pack-destination", folder));
  if (packed === undefined) throw new Error("npm pack made nothing");
  const modules = join(folder, "node_modules");
  const target = join(modules, packed.name);
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, packed.filename), "-C", target, "--strip-components=1"]);

  const tree = npm("ls", "--omit=dev", "--all", "--parseable", "--workspaces=false");
  const dependencies = tree.split("\n").filter((path) => path.startsWith(join(root, "node_modules")));
  for (const path of dependencies) {
    // Nested dependencies have their own lines.
    const own = (file: string) => !relative(path, file).startsWith("node_modules");
    cpSync(path, join(folder, relative(root, path)), { recursive: true, filter: own });
  }
  return {
    folder,
    tarballBytes: packed.size,
    unpackedBytes: packed.unpackedSize,
    files: packed.entryCount,
    installedBytes: bytesIn(modules),
    packages: 1 + dependencies.length,
  };
}

function npm(...parameters: string[]): string {
  return execFileSync("npm", parameters, { cwd: root, encoding: "utf8" });
}

/** The size of all files in a folder. */
export function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
