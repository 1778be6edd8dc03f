import { spawnSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ensureBuilt } from "../../sandbox/test/support/build.js";
import { toolIn } from "../../scripts/install-locked.js";
import { EXAMPLES } from "../support/documents.js";

const root = join(import.meta.dirname, "../..");

declare module "vitest" {
  interface ProvidedContext {
    /** What the compiler says about the examples of the documents: nothing when they compile. */
    compiler: string;
  }
}

/** Compiles all examples of the documents, once for all tests, in a user's project that has the built packages and nothing of src/. */
export default async function setUp(vitest: TestProject): Promise<void> {
  const { project } = vitest.getProvidedContext().installed;
  await ensureBuilt(); // the types of the sandbox
  for (const { name, code } of EXAMPLES) writeFileSync(join(project, `${name}.ts`), code);
  copyFileSync(join(root, "examples/subscription/index.ts"), join(project, "subscription.ts"));
  const compilerOptions = { paths: {}, noEmit: false, outDir: "compiled" };
  const config = { extends: join(root, "tsconfig.json"), compilerOptions, include: ["*.ts"] };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(config));
  const { stdout, stderr } = spawnSync(toolIn("tools/gates", "tsc"), ["-p", project], { encoding: "utf8" });
  vitest.provide("compiler", `${stdout}${stderr}`);
}
