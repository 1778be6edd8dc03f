import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PACT_FILE, root, SPEC_FILE } from "../../contract-tests/support/document.js";
import { loadSpec, type Spec } from "../generate/spec.js";

/** The parts of a pact that faults change. */
export interface Pact {
  interactions: Interaction[];
}

export interface Interaction {
  description: string;
  providerStates: { name: string }[];
  request: {
    method: string;
    path: string;
    headers: Record<string, unknown>;
    query: Record<string, string[]>;
    body: { content: Record<string, unknown> };
  };
  response: {
    status: number;
    headers: Record<string, unknown>;
    body: { content: Record<string, unknown>; contentType: string; encoded: boolean };
  };
}

/** Copies of all that a fault can change. */
export interface Copy {
  spec: Spec;
  pact: Pact;
  /** Whether no fault was seeded. */
  isSound: boolean;
  /** Changed files of the repository, by their paths. */
  files: Record<string, string>;
}

export const TEMPORARY = join(root, ".tmp/mutation");

const SOUND = { spec: JSON.stringify(loadSpec(SPEC_FILE).spec), pact: readFileSync(PACT_FILE, "utf8") };

/** Fresh copies. They are made from text: with YAML's aliases, one fault would change several places. */
export function makeCopy(isSound = false): Copy {
  return { isSound, spec: JSON.parse(SOUND.spec) as Spec, pact: JSON.parse(SOUND.pact) as Pact, files: {} };
}

export function makeTemporary(): void {
  removeTemporary();
  mkdirSync(TEMPORARY, { recursive: true });
}

export function removeTemporary(): void {
  rmSync(TEMPORARY, { recursive: true, force: true });
}

/** Writes the document to a file, for tools that need one. JSON is YAML. */
export function writeSpec(spec: Spec): string {
  const path = join(TEMPORARY, "openapi.yaml");
  writeFileSync(path, JSON.stringify(spec, null, 2));
  return path;
}

export function writePact(pact: Pact): string {
  const path = join(TEMPORARY, "pact.json");
  writeFileSync(path, JSON.stringify(pact));
  return path;
}

/** The text of a file in the copy. */
export function readCopy({ files }: Copy, path: string): string {
  return files[path] ?? readFileSync(join(root, path), "utf8");
}

/** Replaces a text in a file. The file must contain it. */
export function editFile(copy: Copy, path: string, from: string, to: string): void {
  const text = readCopy(copy, path);
  if (!text.includes(from)) throw new Error(`${path} no longer contains ${from}`);
  copy.files[path] = text.replaceAll(from, to);
}
