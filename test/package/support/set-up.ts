import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { COMPILERS, FEWER } from "./compilers.js";
import { copyPrograms, emptyProject, install, pack, type Tarball } from "./pack.js";

/** The tarball, and an empty project that has installed it. */
export interface Packed extends Tarball {
  /** Also has the programs of `test/package/consumer`. */
  project: string;
  /** In the project; has the compilers. */
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
  const compilers = Object.entries({ ...COMPILERS, ...FEWER }).map(
    ([name, version]) => `${name}@npm:typescript@${version}`,
  );
  const [packed] = await Promise.all([pack(folder), install(typescript, [...compilers, "@types/node@20.19.24"])]);
  await install(project, [packed.tarball]);
  copyPrograms(project);
  return { ...packed, project, typescript };
}
