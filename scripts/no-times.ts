import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/*
 * Exits with 1 when a test bounds a time: such a test fails on a slower processor. The only limit is in vitest.config.ts,
 * for tests that hang. This script looks for the ways that were seen before; it cannot find every way.
 */
const SLIPS: [what: string, pattern: RegExp][] = [
  [
    "an elapsed time is compared",
    /expect\([^;]{0,200}?\b(?:performance|Date)\.now\(\)\s*-[^;]{0,200}?\)\s*\.to(?:BeLess|BeGreater|BeCloseTo)/g,
  ],
  ["an elapsed time is compared", /\b(?:performance|Date)\.now\(\)\s*-\s*[\w.]+\s*[<>]/g],
  [
    "vi.waitFor gives up after a second: use eventually() or expect.poll()",
    /\bvi\.wait(?:For|Until)\((?![^;]*inject\()/g,
  ],
  ["a test or hook has a time limit of its own", /^\}, [\w.]+\);$|^ {2}\}, [\d_]{4,}\);$/gm],
  ["a test or hook has a time limit of its own", /\b(?:it|test|describe)(?:\.\w+)*\([^\n]*\{ timeout:/g],
  ["a time limit beside vitest.config.ts", /\b(?:testTimeout|hookTimeout)\s*:/g],
  ["expect.poll has a time limit of its own", /\.poll\([^;]{0,200}\{[^}]*\btimeout:/g],
];
/** This file, and the test runner of other runtimes, which has no vitest.config.ts. */
const EXEMPT = ["scripts/no-times.ts", "test/runtimes/harness/run-file.ts"];

const files = execFileSync("git", [
  "ls-files",
  "-co",
  "--exclude-standard",
  "*.test.ts",
  "test/**/*.ts",
  "sandbox/test/**/*.ts",
  "*.test-helper.ts",
])
  .toString()
  .split("\n")
  .filter((path) => path !== "" && !EXEMPT.includes(path));
const found = files.flatMap((path) => {
  const text = readFileSync(path, "utf8");
  return SLIPS.flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)].map(({ index }) => `${path}:${text.slice(0, index).split("\n").length}: ${what}`),
  );
});
for (const line of found) console.error(line);
if (found.length > 0) process.exitCode = 1;
else console.log(`No time is bounded in ${files.length} files of tests.`);
