import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

/*
 * npm run mutation            changes the code of each area in every way that Stryker knows, and
 *                             counts the changes that the area's tests do not notice
 * npm run mutation -- keys    one area
 *
 * Area by area, because each mutant loads the tests of its area anew. The words of messages are not
 * in the score; every other text is: codes, names, patterns.
 */
interface Area {
  mutate: string[];
  tests: string[];
}

const DOWNLOADED = ["certificate-list", "downloaded-keys", "platform-keys"].map((name) => `src/keys/${name}.ts`);

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
    mutate: ["src/keys/*.ts", ...DOWNLOADED.map((file) => `!${file}`)],
    tests: [
      "src/keys/!(downloaded-keys)*.test.ts",
      "src/options.test.ts",
      "src/protocol/*.test.ts",
      "src/notifications/parse.test.ts",
    ],
  },
  download: {
    mutate: [...DOWNLOADED, "src/http/certificate-download.ts"],
    tests: ["src/keys/downloaded-keys.test.ts", "src/keys/platform-keys.test.ts"],
  },
  exchange: {
    mutate: ["authenticate", "deadline", "exchange", "observe", "retry"].map((name) => `src/http/${name}.ts`),
    tests: ["src/http/!(redirect)*.test.ts", "src/options.test.ts"],
  },
  handlers: {
    mutate: ["handler", "fetch-handler", "node-handler", "deduplication"].map((name) => `src/notifications/${name}.ts`),
    tests: ["src/notifications/handler.test.ts", "src/notifications/deduplication.test.ts"],
  },
};
const THRESHOLD = 95;
/** Why a change that no test notices is let be. */
const REASONS: Record<string, string> = JSON.parse(
  readFileSync(new URL("stryker-survivors.json", import.meta.url), "utf8"),
);
const REPORT = fileURLToPath(new URL("../.tmp/mutation.json", import.meta.url));

interface Mutant {
  mutatorName: string;
  status: string;
  replacement: string;
  location: { start: Position; end: Position };
}

/** Both count from 1. */
interface Position {
  line: number;
  column: number;
}

interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>;
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

/** The code that the change replaces. */
function original(source: string, { location: { start, end } }: Mutant): string {
  const offset = ({ line, column }: Position) =>
    source
      .split("\n")
      .slice(0, line - 1)
      .reduce((sum, text) => sum + text.length + 1, column - 1);
  return source.slice(offset(start), offset(end));
}

/** A text for people: letters beside a blank. */
function isWords(code: string, { mutatorName }: Mutant): boolean {
  return mutatorName === "StringLiteral" && /[a-z,;:)] | [a-z(]/i.test(code.replace(/\$\{.*?\}/g, ""));
}

/** The change as it stands in the list of reasons: without line numbers, which move. */
function describe(file: string, code: string, { replacement }: Mutant): string {
  const shorten = (text: string) => text.replace(/\s+/g, " ").slice(0, 80);
  return `${file}: ${shorten(code)} -> ${shorten(replacement)}`;
}

const wanted = process.argv.slice(2);
let caught = 0;
let late = 0;
const survivors: string[] = [];
for (const [name, area] of Object.entries(AREAS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const [file, { source, mutants }] of Object.entries(run(area).files)) {
    for (const mutant of mutants) {
      const code = original(source, mutant);
      if (isWords(code, mutant)) continue;
      if (mutant.status === "Timeout") late++;
      if (mutant.status === "Killed" || mutant.status === "Timeout") caught++;
      else if (mutant.status === "Survived" || mutant.status === "NoCoverage") {
        const change = describe(file, code, mutant);
        const reason = REASONS[change] ?? "NO REASON IS WRITTEN DOWN";
        survivors.push(`${file}:${mutant.location.start.line}\n  ${change}\n  ${reason}`);
      }
    }
  }
}
const score = (100 * caught) / (caught + survivors.length);
console.log(
  `\n${survivors.join("\n")}\n\nmutation score ${score.toFixed(1)} %: ${caught} caught (${late} by a timeout), ${survivors.length} not`,
);
process.exitCode = score >= THRESHOLD ? 0 : 1;
