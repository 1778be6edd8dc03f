import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Results } from "../results.js";
import { withRecordedRun } from "./document.js";
import { picture } from "./picture.js";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The recorded run, which is committed. */
export const RECORDED = file("../results/latest.json");
const DOCUMENT = file("../../docs/performance.md");
const PICTURE = file("../../docs/images/performance.svg");

export function writeResults(path: string, results: Results): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(results, undefined, 1)}\n`);
}

export function readRecorded(): Results {
  return JSON.parse(readFileSync(RECORDED, "utf8"));
}

/** Brings document and picture up to the recorded run. */
export function writeReports(results: Results): void {
  writeFileSync(DOCUMENT, withRecordedRun(readFileSync(DOCUMENT, "utf8"), results));
  mkdirSync(dirname(PICTURE), { recursive: true });
  writeFileSync(PICTURE, picture(results));
}
