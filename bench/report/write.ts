import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Results } from "../results.js";
import { picture } from "./picture.js";
import { cellTables, conditions, targetTable } from "./tables.js";
import { targetsOf } from "./targets.js";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The recorded run, which is committed. */
export const RECORDED = file("../results/latest.json");
const DOCUMENT = file("../../docs/performance.md");
const PICTURE = file("../../docs/images/performance.svg");

export const BEGIN = "<!-- npm run bench writes from here -->";
export const END = "<!-- to here -->";

/** Writes each cell on one line, so that the file is short and can be compared with an earlier run. */
export function writeResults(path: string, { cells, ...conditions }: Results): void {
  mkdirSync(dirname(path), { recursive: true });
  const lines = cells.map((cell) => JSON.stringify(cell));
  const head = JSON.stringify(conditions, undefined, 1).slice(0, -2);
  writeFileSync(path, `${head},\n "cells": [\n${lines.join(",\n")}\n ]\n}\n`);
}

export function readRecorded(): Results {
  return JSON.parse(readFileSync(RECORDED, "utf8"));
}

/** Writes the recorded run into document and picture. */
export function writeReports(results: Results): void {
  writeFileSync(DOCUMENT, withRecordedRun(readFileSync(DOCUMENT, "utf8"), results));
  mkdirSync(dirname(PICTURE), { recursive: true });
  writeFileSync(PICTURE, picture(results));
}

/**
 * The document with the recorded run between its markers.
 *
 * @throws Error when the document lacks a marker.
 */
export function withRecordedRun(document: string, results: Results): string {
  const [before, rest] = document.split(BEGIN);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined)
    throw new Error(`the document has no ${BEGIN} or no ${END} after it`);
  const recorded = [conditions(results), targetTable(targetsOf(results)), cellTables(results)].join("\n\n");
  return `${before}${BEGIN}\n\n${recorded}\n\n${END}${after}`;
}
