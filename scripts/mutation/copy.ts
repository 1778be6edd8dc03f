import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PACT_FILE, root, SPEC_FILE } from "../../contract-tests/support/document.js";
import { loadSpec, type Spec } from "../generate/spec.js";

/** A pact, as far as faults touch it. */
export interface Pact {
  interactions: {
    description: string;
    request: {
      method: string;
      path: string;
      headers: Record<string, unknown>;
      body: { content: Record<string, unknown> };
    };
    response: { status: number; headers: Record<string, unknown>; body: { content: Record<string, unknown> } };
  }[];
}

/** The three things that can be wrong, as copies that a fault may change. */
export interface Copy {
  spec: Spec;
  pact: Pact;
  /** The folder that holds a copy of generated/. */
  folder: string;
  /** Whether generated/ has to be made anew from `spec`. */
  specChanged?: boolean;
}

const TEMPORARY = join(root, ".tmp/mutation");

/** Fresh copies of the document, the pact and generated/. */
export function makeCopy(): Copy {
  rmSync(TEMPORARY, { recursive: true, force: true });
  mkdirSync(TEMPORARY, { recursive: true });
  for (const name of ["src", "generated", "test/types", "tsconfig.json"]) {
    cpSync(join(root, name), join(TEMPORARY, name), { recursive: true, filter: (path) => !path.endsWith(".test.ts") });
  }
  return {
    // JSON and back: YAML aliases would let one fault reach several places.
    spec: JSON.parse(JSON.stringify(loadSpec(SPEC_FILE).spec)) as Spec,
    pact: JSON.parse(readFileSync(PACT_FILE, "utf8")) as Pact,
    folder: TEMPORARY,
  };
}

export function removeCopy(): void {
  rmSync(TEMPORARY, { recursive: true, force: true });
}

/** Writes the document where tools that want a file find it. JSON is YAML. */
export function writeSpec({ spec, folder }: Copy): string {
  const path = join(folder, "openapi.yaml");
  writeFileSync(path, JSON.stringify(spec, null, 2));
  return path;
}

export function writePact({ pact, folder }: Copy): string {
  const path = join(folder, "pact.json");
  writeFileSync(path, JSON.stringify(pact));
  return path;
}

/** Replaces a text in a file of generated/, which must hold it. */
export function editGenerated({ folder }: Copy, file: string, from: string, to: string): void {
  const path = join(folder, "generated", file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`generated/${file} no longer holds ${from}`);
  writeFileSync(path, text.replaceAll(from, to));
}
