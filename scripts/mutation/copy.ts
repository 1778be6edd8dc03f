import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PACT_FILE, root, SPEC_FILE } from "../../contract-tests/support/document.js";
import { loadSpec, type Spec } from "../generate/spec.js";

/** A pact, as far as faults touch it. */
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

/** What can be wrong, as copies that a fault may change. */
export interface Copy {
  spec: Spec;
  pact: Pact;
  /** Whether no fault was seeded. */
  isSound: boolean;
  /** Files of the repository that are not as on disk, by their paths. */
  files: Record<string, string>;
}

export const TEMPORARY = join(root, ".tmp/mutation");

const SOUND = { spec: JSON.stringify(loadSpec(SPEC_FILE).spec), pact: readFileSync(PACT_FILE, "utf8") };

/** Fresh copies. From text: YAML aliases would let one fault reach several places. */
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

/** Writes the document where tools that want a file find it. JSON is YAML. */
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

/** A file of the repository, as the copy has it. */
export function readCopy({ files }: Copy, path: string): string {
  return files[path] ?? readFileSync(join(root, path), "utf8");
}

/** Replaces a text in a file, which must hold it. */
export function editFile(copy: Copy, path: string, from: string, to: string): void {
  const text = readCopy(copy, path);
  if (!text.includes(from)) throw new Error(`${path} no longer holds ${from}`);
  copy.files[path] = text.replaceAll(from, to);
}
