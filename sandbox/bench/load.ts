import { randomBytes } from "node:crypto";
import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { atConcurrency } from "../test/support/at-concurrency.js";
import { ensureBuilt, ROOT, SANDBOX } from "../test/support/build.js";
import { type SandboxProcess, startSandboxProcess, temporaryFolder } from "../test/support/sandbox-process.js";
import { signingRequest } from "../test/support/sdk.js";
import { SignedClient } from "../test/support/signed-client.js";

/*
 * How long the sandbox takes to start, how many signing sessions it makes, and whether it loses or leaks any. The caller is
 * a plain client on kept connections whose requests were signed beforehand: that loads the sandbox more than the SDK could, whose
 * signing and verifying would take the other half of the machine. Two builds take turns, start by start and round by round,
 * so that what else the machine does meets both.
 */
const USAGE = `Usage: npx tsx sandbox/bench/load.ts [options]

  --sessions <number>     in each round (default 2000)
  --concurrency <number>  connections (default 32)
  --rounds <number>       after two that warm up (default 7)
  --starts <number>       with kept keys, and with new ones (default 7)
  --against <folder>      another build of the package, with a dist/ and what that needs installed
  --kept                  keeps the data in a folder, in place of memory
  --json                  print JSON in place of the table
  --help

Ends with 1 when a request fails, a session is lost or memory grows.
`;

export interface LoadOptions {
  sessions: number;
  concurrency: number;
  rounds: number;
  /** Keeps the data in a folder. Default: in memory. */
  isKept?: boolean;
  /** Folders with a dist/. Default: this one's. */
  builds?: string[];
}

export interface Round {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Of the sandbox's process, in MiB: before the round, in its middle, after it. */
  rss: { before: number; half: number; after: number };
}

/** What came of one build. */
export interface LoadReport {
  /** The first two warm up. */
  measured: Round[];
  /** What was answered instead of a session. */
  errors: string[];
  /** Sessions that were granted and that the sandbox does not know. */
  lost: string[];
  /** Session IDs that were granted twice. */
  repeated: string[];
  /** By which RSS has grown from the end of the warm-up to the end, and may have, in MiB. */
  growth: number;
  allowedGrowth: number;
}

const WARM_UP = { rounds: 2, leastSessions: 2_000 };

/**
 * What a session may cost for good, in bytes: its row and index in the database, which is in memory here, and its nonce,
 * kept for ten minutes. That is less than 1 kB; what the console shows of a request, more than 3 kB, must not stay.
 */
const COST = 2_048;
/** By which RSS goes up and down with the garbage that lies about, in MiB. */
const TIDE = 8;
/** In MiB. With no limit near, Node would let garbage lie for minutes, and it would look like a leak. */
const HEAP = 128;
const MIB = 1024 * 1024;
/** Of Linux's /proc/…/statm. */
const PAGE = 4096;

/** Starts a sandbox of each build, and creates sessions in rounds by turns. */
export async function measureLoad(options: LoadOptions): Promise<LoadReport[]> {
  const { sessions, concurrency, rounds, isKept = false, builds = [SANDBOX] } = options;
  const runs: Run[] = [];
  try {
    for (const build of builds) runs.push(await begin(build, isKept));
    for (let round = 0; round < WARM_UP.rounds + rounds; round++) {
      const count = round < WARM_UP.rounds ? Math.max(sessions, WARM_UP.leastSessions) : sessions;
      for (const run of runs) run.measured.push(await runRound(run, { sessions: count, concurrency }));
    }
    return await Promise.all(runs.map((run) => reportOf(run, options)));
  } finally {
    for (const { sandbox } of runs) await sandbox.stop();
  }
}

interface Run {
  sandbox: SandboxProcess;
  granted: string[];
  errors: string[];
  measured: Round[];
}

async function begin(build: string, isKept: boolean): Promise<Run> {
  const command: [string, ...string[]] = [process.execPath, `--max-old-space-size=${HEAP}`, join(build, "dist/cli.js")];
  const sandbox = await startSandboxProcess({ command, parameters: isKept ? [] : ["--memory"] });
  return { sandbox, granted: [], errors: [], measured: [] };
}

async function reportOf(run: Run, { sessions, concurrency, rounds }: LoadOptions): Promise<LoadReport> {
  const { sandbox, granted, errors, measured } = run;
  const client = new SignedClient(sandbox.env, concurrency);
  const lost: string[] = [];
  await atConcurrency(concurrency, granted, async (session) => {
    const { status, body } = await client.phone(session);
    if (status !== 200 || JSON.parse(body).session.session_id !== session) lost.push(session);
  });
  client.close();
  const seen = new Set<string>();
  const repeated = granted.filter((session) => seen.size === seen.add(session).size);
  const growth = rounded((measured.at(-1)?.rss.after ?? 0) - (measured[WARM_UP.rounds - 1]?.rss.after ?? 0));
  const allowedGrowth = rounded(TIDE + (COST * rounds * sessions) / MIB);
  return { measured, errors, lost, repeated, growth, allowedGrowth };
}

/** Medians of starts, by turns, from the command to the line that names the base URL. */
async function measureStarts(builds: string[], starts: number) {
  // One for each build: another version of the data is refused.
  const kept = builds.map(() => temporaryFolder());
  const begin = async (build: string, directory: string) => {
    const begun = performance.now();
    const sandbox = await startSandboxProcess({ command: [process.execPath, join(build, "dist/cli.js")], directory });
    const milliseconds = performance.now() - begun;
    const rss = residentSize(sandbox.pid);
    await sandbox.stop();
    return { milliseconds, rss };
  };
  for (const [index, build] of builds.entries()) await begin(build, kept[index] ?? "");
  const found = builds.map(() => ({ kept: [] as number[], fresh: [] as number[], rss: [] as number[] }));
  for (let start = 0; start < starts; start++) {
    for (const [index, build] of builds.entries()) {
      for (const kind of ["kept", "fresh"] as const) {
        const directory = temporaryFolder();
        if (kind === "kept") cpSync(kept[index] ?? "", directory, { recursive: true });
        const { milliseconds, rss } = await begin(build, directory);
        found[index]?.[kind].push(milliseconds);
        if (kind === "fresh") found[index]?.rss.push(rss);
        rmSync(directory, { recursive: true });
      }
    }
  }
  for (const folder of kept) rmSync(folder, { recursive: true });
  return found.map(({ kept, fresh, rss }) => ({ kept: median(kept), fresh: median(fresh), rss: median(rss) }));
}

/** How many packages a build needs, itself among them, of those that are installed. */
function packagesOf(build: string): number {
  const found = new Set<string>();
  const visit = (folder: string) => {
    if (found.has(folder)) return;
    found.add(folder);
    const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const installed = [join(folder, "node_modules", name), join(ROOT, "node_modules", name)].find(existsSync);
      if (installed !== undefined) visit(installed);
    }
  };
  visit(build);
  return found.size;
}

async function runRound(
  { sandbox: { env, pid }, granted, errors }: Run,
  { sessions, concurrency }: Pick<LoadOptions, "sessions" | "concurrency">,
): Promise<Round> {
  // Its own in each round: kept connections end while others have their turn.
  const client = new SignedClient(env, concurrency);
  const requests = Array.from({ length: sessions }, () => {
    const code = randomBytes(16).toString("hex");
    return client.sign("createAppSigningSession", signingRequest(env, code));
  });
  const times: number[] = [];
  const rss = { before: residentSize(pid), half: 0, after: 0 };
  const begun = performance.now();
  await atConcurrency(concurrency, requests, async (request, index) => {
    if (index === Math.floor(sessions / 2)) rss.half = residentSize(pid);
    const sent = performance.now();
    try {
      const { status, body } = await client.send(request);
      times.push(performance.now() - sent);
      if (status === 200) granted.push(JSON.parse(body).session_id);
      else errors.push(`${status} ${body}`);
    } catch (error) {
      errors.push(String(error));
    }
  });
  client.close();
  const seconds = (performance.now() - begun) / 1000;
  rss.after = residentSize(pid);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { perSecond: Math.round(sessions / seconds), p50: rounded(at(0.5)), p99: rounded(at(0.99)), rss };
}

/** In MiB. */
function residentSize(pid: number): number {
  const [, pages = 0] = readFileSync(`/proc/${pid}/statm`, "utf8").split(" ").map(Number);
  return rounded((pages * PAGE) / MIB);
}

function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

function median(values: number[]): number {
  return rounded(values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN);
}

/** The promises that are broken, in words. */
export function brokenPromises({ errors, lost, repeated, growth, allowedGrowth }: LoadReport): string[] {
  return [
    ...(errors.length > 0 ? [`${errors.length} requests failed, the first with: ${errors[0]}`] : []),
    ...(lost.length > 0 ? [`${lost.length} sessions are lost, such as ${lost[0]}`] : []),
    ...(repeated.length > 0 ? [`${repeated.length} session IDs came twice, such as ${repeated[0]}`] : []),
    ...(growth > allowedGrowth ? [`memory has grown by ${growth} MiB, ${allowedGrowth} are allowed`] : []),
  ];
}

function readCount(name: string, text: string, least: number): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count >= least) return count;
  throw new RangeError(`--${name} must be a whole number of at least ${least}`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sessions: { type: "string", default: "2000" },
      concurrency: { type: "string", default: "32" },
      rounds: { type: "string", default: "7" },
      starts: { type: "string", default: "7" },
      against: { type: "string" },
      kept: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return void process.stdout.write(USAGE);
  const builds = [SANDBOX, ...(values.against === undefined ? [] : [resolve(values.against)])];
  await ensureBuilt();
  const starts = await measureStarts(builds, readCount("starts", values.starts, 1));
  const reports = await measureLoad({
    sessions: readCount("sessions", values.sessions, 1),
    concurrency: readCount("concurrency", values.concurrency, 1),
    rounds: readCount("rounds", values.rounds, 1),
    isKept: values.kept,
    builds,
  });
  const figures = reports.map((report, index) => {
    const rounds = report.measured.slice(WARM_UP.rounds);
    const middle = (of: (round: Round) => number) => median(rounds.map(of));
    return {
      "start, kept keys, ms": starts[index]?.kept ?? Number.NaN,
      "start, new keys, ms": starts[index]?.fresh ?? Number.NaN,
      "RSS after the start, MiB": starts[index]?.rss ?? Number.NaN,
      packages: packagesOf(builds[index] ?? ""),
      "sessions/s": middle(({ perSecond }) => perSecond),
      "p50, ms": middle(({ p50 }) => p50),
      "p99, ms": middle(({ p99 }) => p99),
      "RSS under load, MiB": middle(({ rss }) => rss.after),
      "RSS grown by, MiB": report.growth,
    };
  });
  if (values.json) console.log(JSON.stringify({ builds, figures, reports }, null, 2));
  else print(figures);
  const broken = reports.flatMap(brokenPromises);
  for (const promise of broken) console.error(`BROKEN: ${promise}`);
  if (broken.length > 0) process.exitCode = 1;
}

/** Medians, and what a build has of the other's. */
function print([here, other]: Record<string, number>[]): void {
  const rows = Object.entries(here ?? {}).map(([name, value]) => {
    const against = other?.[name];
    return [
      name,
      against === undefined ? { here: value } : { here: value, against, ratio: rounded(value / against, 2) },
    ];
  });
  console.table(Object.fromEntries(rows));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
