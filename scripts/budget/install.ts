import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../api/entries.js";

/** The package as a user has it. */
export interface Installed {
  /** A project that has the package and nothing else. */
  folder: string;
  tarballBytes: number;
  unpackedBytes: number;
  files: number;
  installedBytes: number;
  packages: number;
}

/**
 * Packs what `npm run build` has made and unpacks it into an empty project, beside copies of the run-time
 * dependencies in node_modules/: what `npm install` would bring, without a registry.
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
    // Nested dependencies are lines of their own.
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

/** The sum of all files. */
export function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
