import { randomUUID } from "node:crypto";
import { copyFileSync, renameSync } from "node:fs";
import { basename, join } from "node:path";
import { inject } from "vitest";
import { SEAMS } from "../../../scripts/build/entries.js";

/** A project that has installed the built SDK, without any path into src/. */
export interface Installed {
  project: string;
}

/** The build for Node, and the portable build, which bundlers may give to Node too. */
export const BUILDS = ["node", "portable"] as const;
export type Build = (typeof BUILDS)[number];

/** Parameters of Node that make a process take this build, by the conditions of package.json. */
export function nodeParameters(build: Build): string[] {
  return build === "node" ? [] : ["--conditions=workerd"];
}

/** The result of `loadedSeams` in loaded.mjs for a process with this build. */
export function seamsOf(build: Build): string[] {
  return SEAMS.map((name) => `${name}${build === "node" ? ".node" : ""}.js`).sort();
}

/** Puts a program into the project, beside `loaded.mjs`. @returns its path there. */
export function copyProgram(url: URL): string {
  const { project } = inject("installed");
  const program = join(project, basename(url.pathname));
  // In one step, because another process may be reading it.
  const copy = `${program}.${randomUUID()}`;
  copyFileSync(url, copy);
  renameSync(copy, program);
  return program;
}

/** Parameters of Node that make a process print the loaded files on stderr at its end, without a change of its code. */
export function tellLoaded(): string[] {
  return ["--import", new URL("tell-loaded.mjs", import.meta.url).href];
}
