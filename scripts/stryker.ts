import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toolIn } from "./install-locked.js";

/*
 * npm run mutation            changes the code of each area in every way that Stryker knows, and
 *                             counts the changes that the area's tests do not notice
 * npm run mutation -- keys    one area
 *
 * Ends with 1 below a score of 95 %, or when a survivor has no reason in stryker-survivors.json.
 *
 * Area by area, because each mutant loads the tests of its area anew. The words of messages are not
 * in the score; every other text is: codes, names, patterns.
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
  transport: {
    mutate: ["fetch-transport", "network-failure", "read-stream", "transport.node"].map(
      (name) => `src/runtime/${name}.ts`,
    ),
    tests: [
      ...["connect.node", "fetch-transport", "network-failure", "read-stream", "transport", "transport.node"].map(
        (name) => `src/runtime/${name}.test.ts`,
      ),
      ...["boundaries", "exchange", "redirect"].map((name) => `src/http/${name}.test.ts`),
    ],
  },
  // Apart from it, since their tests wait for real connections.
  connect: { mutate: ["src/runtime/connect.node.ts"], tests: ["src/runtime/connect.node.test.ts"] },
  "own-options": { mutate: ["src/runtime/own-options.ts"], tests: ["src/runtime/own-options.test.ts"] },
  runtime: {
    // Without the files that only the portable build uses: these tests run on Node's build.
    mutate: ["bytes", "crypto.node", "encoding.node", "json", "nonce"].map((name) => `src/runtime/${name}.ts`),
    tests: ["src/runtime/!(connect|transport|own-options)*.test.ts", "src/protocol/*.test.ts"],
  },
  notifications: {
    mutate: ["src/notifications/parse.ts", "src/notifications/input.ts"],
    tests: ["src/notifications/parse.test.ts", "src/notifications/lenient.test.ts"],
  },
  keys: {
    mutate: ["src/keys/*.ts", "!src/keys/platform-keys.ts"],
    tests: [
      "src/keys/*.test.ts",
      "src/certificates/certificate-list.test.ts",
      "src/options.test.ts",
      "src/protocol/*.test.ts",
      "src/notifications/parse.test.ts",
    ],
  },
  certificates: {
    mutate: ["src/certificates/*.ts", "src/keys/platform-keys.ts"],
    tests: [
      "src/certificates/*.test.ts",
      "src/keys/platform-keys.test.ts",
      "src/keys/damaged-keys.test.ts",
      "src/options.test.ts",
    ],
  },
  operations: {
    mutate: ["ask-first", "call", "check-bound", "outcome", "request", "terminate-contract"].map(
      (name) => `src/operations/${name}.ts`,
    ),
    tests: ["src/operations/*.test.ts", "src/connection.test.ts"],
  },
  exchange: {
    mutate: [
      "http/authenticate",
      "http/call-options",
      "http/exchange",
      "http/observe",
      "http/plain-fetch",
      "http/read-answer",
      "http/retry",
      "http/send-request",
      "http/signed-fetch",
      "http/unexpected",
      "runtime/deadline",
      "runtime/cancellation",
      "runtime/on-abort",
      "runtime/reason",
    ].map((name) => `src/${name}.ts`),
    tests: [
      "src/http/*.test.ts",
      "src/runtime/deadline.test.ts",
      "src/runtime/cancellation.test.ts",
      "src/runtime/on-abort.test.ts",
      "src/runtime/reason.test.ts",
      "src/runtime/fetch-transport.test.ts",
      "src/keys/private-key.test.ts",
      "src/options.test.ts",
    ],
  },
  outcomes: { mutate: ["src/outcomes/*.ts"], tests: ["src/outcomes/*.test.ts"] },
  schema: { mutate: ["src/schema/*.ts"], tests: ["src/schema/*.test.ts"] },
  handlers: {
    mutate: ["handler", "fetch-handler", "node-handler", "deduplication", "print-failure"].map(
      (name) => `src/notifications/${name}.ts`,
    ),
    tests: ["handler", "deduplication", "print-failure"].map((name) => `src/notifications/${name}.test.ts`),
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
  const parameters = ["run", "--mutate", [...mutate, "!src/**/*.test.ts"].join(",")];
  rmSync(REPORT, { force: true }); // an old one must not stand for a run that failed
  const { error, status } = spawnSync(toolIn("tools/mutation", "stryker"), parameters, {
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

/** The change as it stands in the list of reasons: with the text of its line, without the number, which moves. */
function describe(file: string, source: string, mutant: Mutant): string {
  const shorten = (text = "") => text.trim().replace(/\s+/g, " ").slice(0, 100);
  const line = source.split("\n")[mutant.location.start.line - 1];
  return `${file}: ${shorten(line)} | ${shorten(original(source, mutant))} -> ${shorten(mutant.replacement)}`;
}

const wanted = process.argv.slice(2);
const areas = Object.entries(AREAS).filter(([name]) => wanted.length === 0 || wanted.includes(name));
let caught = 0;
let late = 0;
const survivors: string[] = [];
for (const [, area] of areas) {
  for (const [file, { source, mutants }] of Object.entries(run(area).files)) {
    for (const mutant of mutants) {
      if (isWords(original(source, mutant), mutant)) continue;
      if (mutant.status === "Timeout") late++;
      if (mutant.status === "Killed" || mutant.status === "Timeout") caught++;
      else if (mutant.status === "Survived" || mutant.status === "NoCoverage") {
        survivors.push(describe(file, source, mutant));
      }
    }
  }
}

const unexplained = survivors.filter((change) => REASONS[change] === undefined);
const stale = Object.keys(REASONS).filter((change) => !survivors.includes(change));
const score = (100 * caught) / (caught + survivors.length);
for (const change of survivors) console.log(`${change}\n  ${REASONS[change] ?? "NO REASON IS WRITTEN DOWN"}`);
if (areas.length === Object.keys(AREAS).length) {
  for (const change of stale) console.log(`${change}\n  HAS A REASON AND DOES NOT SURVIVE: delete it`);
}
console.log(
  `\nmutation score ${score.toFixed(1)} %: ${caught} caught (${late} by a timeout), ${survivors.length} not, ` +
    `${unexplained.length} of them without a reason`,
);
process.exitCode = score >= THRESHOLD && unexplained.length === 0 ? 0 : 1;
