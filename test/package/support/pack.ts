import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const programs = fileURLToPath(new URL("../consumer", import.meta.url));
const INSTALL = ["install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--save-exact"];

/** The packed package. */
export interface Tarball {
  tarball: string;
  /** Paths in the tarball. */
  files: string[];
}

/** Builds the package and packs it into a folder. */
export async function pack(folder: string): Promise<Tarball> {
  // Not by prepack, whose output would mix with the JSON.
  await run("npm", ["run", "build"], root);
  const parameters = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const [{ filename, files }] = JSON.parse(await run("npm", parameters, root));
  return { tarball: join(folder, filename), files: files.map(({ path }: { path: string }) => path) };
}

export function emptyProject(folder: string): string {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  return folder;
}

export async function install(project: string, packages: string[]): Promise<void> {
  await run("npm", [...INSTALL, ...packages], project);
}

/** Puts the programs of `test/package/consumer` into a project. */
export function copyPrograms(project: string): void {
  for (const name of readdirSync(programs)) copyFileSync(join(programs, name), join(project, name));
}
