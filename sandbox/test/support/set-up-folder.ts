import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder that the unit tests of the sandbox write to. */
    folder: string;
  }
}

/** One folder for all files of the unit tests, removed at the end: workers end without an exit event. */
export default function setUp(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-unit-"));
  project.provide("folder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
