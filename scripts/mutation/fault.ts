import type { Spec } from "../generate/spec.js";
import { type Copy, editFile, type Pact } from "./copy.js";

/** One fault in a copy of the document, the pact, the generated code or the SDK. */
export interface Fault {
  name: string;
  /** Where the fault is. */
  in: "spec" | "pact" | "generated" | "src";
  seed(copy: Copy): void;
}

export function inSpec(name: string, change: (spec: Spec) => void): Fault {
  return { name, in: "spec", seed: ({ spec }) => change(spec) };
}

export function inPact(name: string, change: (pact: Pact) => void): Fault {
  return { name, in: "pact", seed: ({ pact }) => change(pact) };
}

export function inGenerated(name: string, file: string, from: string, to: string): Fault {
  return { name, in: "generated", seed: (copy) => editFile(copy, `generated/${file}`, from, to) };
}

export function inSource(name: string, file: string, from: string, to: string): Fault {
  return { name, in: "src", seed: (copy) => editFile(copy, `src/${file}`, from, to) };
}

/** Renames a member, which must exist. */
export function rename(object: object | undefined, from: string, to: string): void {
  const record = holderOf(object, from);
  record[to] = record[from];
  delete record[from];
}

/** Deletes a member, which must exist. */
export function lose(object: object | undefined, name: string): void {
  delete holderOf(object, name)[name];
}

function holderOf(object: unknown, name: string): Record<string, unknown> {
  const record = Object(object) as Record<string, unknown>;
  if (!(name in record)) throw new Error(`there is no ${name}`);
  return record;
}
