import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where unit tests of the sandbox write. */
    folder: string;
  }
}

/** One folder for all that the unit tests write, gone when they have ended: their workers are ended without an exit. */
export default function setUp(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-unit-"));
  project.provide("folder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
