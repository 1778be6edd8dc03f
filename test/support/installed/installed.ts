import { randomUUID } from "node:crypto";
import { copyFileSync, renameSync } from "node:fs";
import { basename, join } from "node:path";
import { inject } from "vitest";
import { SEAMS } from "../../../scripts/build/entries.js";

/** A project that has installed the built SDK, and nothing that points into src/. */
export interface Installed {
  project: string;
}

/** Node's build, which its users get, and the one of every other runtime, which bundlers may give to Node too. */
export const BUILDS = ["node", "portable"] as const;
export type Build = (typeof BUILDS)[number];

/** Parameters of Node that make a process take this build, by the conditions of package.json. */
export function nodeParameters(build: Build): string[] {
  return build === "node" ? [] : ["--conditions=workerd"];
}

/** What a process that takes this build has loaded, as `loadedSeams` in loaded.mjs tells it. */
export function seamsOf(build: Build): string[] {
  return SEAMS.map((name) => `${name}${build === "node" ? ".node" : ""}.js`).sort();
}

/** Puts a program into the project, beside `loaded.mjs`, which tells what a process has loaded. @returns its path there. */
export function copyProgram(url: URL): string {
  const { project } = inject("installed");
  const program = join(project, basename(url.pathname));
  // In one step: another process may just be reading it.
  const copy = `${program}.${randomUUID()}`;
  copyFileSync(url, copy);
  renameSync(copy, program);
  return program;
}

/** Parameters of Node that make a process say on stderr, at its end, what it has loaded, without a change of its code. */
export function tellLoaded(): string[] {
  return ["--import", new URL("tell-loaded.mjs", import.meta.url).href];
}
