import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

/*
 * npm run mutation            changes the code of each area in every way that Stryker knows, and
 *                             counts the changes that the area's tests do not notice
 * npm run mutation -- keys    one area
 *
 * Area by area, because each mutant loads the tests of its area anew. Not changed, so not in
 * the score: texts, of which nearly all are words of messages (StringLiteral), and what runs once at
 * import (ignoreStatic).
 */
interface Area {
  mutate: string[];
  tests: string[];
}

/** No pattern of `mutate` holds a comma: Stryker's command line splits at it. */
const AREAS: Record<string, Area> = {
  protocol: {
    mutate: ["src/protocol/*.ts"],
    tests: ["src/protocol/*.test.ts", "src/keys/private-key.test.ts", "src/http/exchange.test.ts"],
  },
  runtime: {
    mutate: ["base64", "bytes", "json", "crypto.node"].map((name) => `src/runtime/${name}.ts`),
    tests: ["src/runtime/*.test.ts", "src/protocol/*.test.ts"],
  },
  notifications: {
    mutate: ["src/notifications/parse.ts", "src/notifications/input.ts"],
    tests: ["src/notifications/parse.test.ts"],
  },
  keys: {
    mutate: ["src/keys/*.ts", "!src/keys/downloaded-keys.ts", "!src/keys/certificate-list.ts"],
    tests: ["src/keys/!(downloaded-keys)*.test.ts", "src/protocol/*.test.ts", "src/notifications/parse.test.ts"],
  },
  download: {
    mutate: ["src/keys/downloaded-keys.ts", "src/keys/certificate-list.ts"],
    tests: ["src/keys/downloaded-keys.test.ts"],
  },
  handlers: {
    mutate: ["handler", "fetch-handler", "node-handler", "deduplication"].map((name) => `src/notifications/${name}.ts`),
    tests: ["src/notifications/handler.test.ts", "src/notifications/deduplication.test.ts"],
  },
};
const THRESHOLD = 95;
const REPORT = fileURLToPath(new URL("../.tmp/mutation.json", import.meta.url));

interface Report {
  files: Record<string, { mutants: { status: string; mutatorName: string; location: { start: { line: number } } }[] }>;
}

function run({ mutate, tests }: Area): Report {
  const parameters = ["stryker", "run", "--mutate", [...mutate, "!src/**/*.test.ts"].join(",")];
  rmSync(REPORT, { force: true }); // an old one must not stand for a run that failed
  const { error, status } = spawnSync("npx", parameters, {
    stdio: "inherit",
    env: { ...process.env, MUTATION_TESTS: JSON.stringify(tests) },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`Stryker ended with ${status}`);
  return JSON.parse(readFileSync(REPORT, "utf8")) as Report;
}

const wanted = process.argv.slice(2);
let caught = 0;
let survived = 0;
const survivors: string[] = [];
for (const [name, area] of Object.entries(AREAS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const [file, { mutants }] of Object.entries(run(area).files)) {
    for (const { status, mutatorName, location } of mutants) {
      if (status === "Killed" || status === "Timeout") caught++;
      else if (status === "Survived" || status === "NoCoverage") {
        survived++;
        survivors.push(`${file}:${location.start.line} ${mutatorName}`);
      }
    }
  }
}
const score = (100 * caught) / (caught + survived);
console.log(`\n${survivors.join("\n")}\n\nmutation score ${score.toFixed(1)} %: ${caught} caught, ${survived} not`);
process.exitCode = score >= THRESHOLD ? 0 : 1;
