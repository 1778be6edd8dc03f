import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { COMPILERS } from "./compilers.js";
import { run } from "./run.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const programs = fileURLToPath(new URL("../consumer", import.meta.url));
const INSTALL = ["install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--save-exact"];

/** The tarball, and an otherwise empty project that has installed it. */
export interface Packed {
  tarball: string;
  /** Paths in the tarball. */
  files: string[];
  /** Holds the programs of `test/package/consumer`, too. */
  project: string;
  /** In the project; holds the compilers. */
  typescript: string;
}

declare module "vitest" {
  interface ProvidedContext {
    packed: Packed;
  }
}

/** Builds, packs and installs once for all tests of the package. */
export default async function setUp({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "wechatpay-global-package-"));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  try {
    provide("packed", await packAndInstall(folder));
  } catch (error) {
    removeFolder();
    throw error;
  }
  return removeFolder;
}

async function packAndInstall(folder: string): Promise<Packed> {
  const project = emptyProject(join(folder, "project"));
  const typescript = emptyProject(join(project, "typescript"));
  const compilers = Object.entries(COMPILERS).map(([name, version]) => `${name}@npm:typescript@${version}`);
  const [packed] = await Promise.all([
    pack(folder),
    run("npm", [...INSTALL, ...compilers, "@types/node@20.19.24"], typescript),
  ]);
  await run("npm", [...INSTALL, packed.tarball], project);
  for (const name of readdirSync(programs)) copyFileSync(join(programs, name), join(project, name));
  return { ...packed, project, typescript };
}

async function pack(folder: string): Promise<Pick<Packed, "tarball" | "files">> {
  // Not by prepack, which would print between the lines of JSON.
  await run("npm", ["run", "build"], root);
  const parameters = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const [{ filename, files }] = JSON.parse(await run("npm", parameters, root));
  return { tarball: join(folder, filename), files: files.map(({ path }: { path: string }) => path) };
}

function emptyProject(folder: string): string {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  return folder;
}
