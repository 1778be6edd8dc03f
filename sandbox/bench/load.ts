import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { atConcurrency } from "../test/support/at-concurrency.js";
import { type SandboxProcess, startSandboxProcess } from "../test/support/sandbox-process.js";
import { signingRequest } from "../test/support/sdk.js";
import { SIGNING_PATH, SignedClient } from "../test/support/signed-client.js";

/*
 * How many signing sessions the sandbox makes, and whether it loses or leaks any. The caller is a plain
 * client on kept connections whose requests were signed beforehand: that loads the sandbox more than the SDK
 * could, whose signing and verifying would take the other half of the machine.
 */
const USAGE = `Usage: npx tsx sandbox/bench/load.ts [options]

  --sessions <number>     in each round (default 2000)
  --concurrency <number>  connections (default 32)
  --rounds <number>       after two that warm up (default 4)
  --json                  print JSON in place of the table
  --help

Ends with 1 when a request fails, a session is lost or memory grows.
`;

export interface LoadOptions {
  sessions: number;
  concurrency: number;
  rounds: number;
}

export interface Round {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Of the sandbox's process, in MiB: before the round, in its middle, after it. */
  rss: { before: number; half: number; after: number };
}

export interface LoadReport extends LoadOptions {
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

/** Starts a sandbox and creates sessions in rounds. */
export async function measureLoad({ sessions, concurrency, rounds }: LoadOptions): Promise<LoadReport> {
  const nodeParameters = [`--max-old-space-size=${HEAP}`];
  const sandbox = await startSandboxProcess({ parameters: ["--memory"], nodeParameters });
  const client = new SignedClient(sandbox.env, concurrency);
  const granted: string[] = [];
  const errors: string[] = [];
  const measured: Round[] = [];
  try {
    for (let round = 0; round < WARM_UP.rounds + rounds; round++) {
      const count = round < WARM_UP.rounds ? Math.max(sessions, WARM_UP.leastSessions) : sessions;
      measured.push(await runRound(sandbox, client, { sessions: count, concurrency }, granted, errors));
    }
    const lost: string[] = [];
    await atConcurrency(concurrency, granted, async (session) => {
      const { status, body } = await client.phone(session);
      if (status !== 200 || JSON.parse(body).session.session_id !== session) lost.push(session);
    });
    const seen = new Set<string>();
    const repeated = granted.filter((session) => seen.size === seen.add(session).size);
    const growth = rounded((measured.at(-1)?.rss.after ?? 0) - (measured[WARM_UP.rounds - 1]?.rss.after ?? 0));
    const allowedGrowth = rounded(TIDE + (COST * rounds * sessions) / MIB);
    return { sessions, concurrency, rounds, measured, errors, lost, repeated, growth, allowedGrowth };
  } finally {
    client.close();
    await sandbox.stop();
  }
}

async function runRound(
  { env, pid }: SandboxProcess,
  client: SignedClient,
  { sessions, concurrency }: Omit<LoadOptions, "rounds">,
  granted: string[],
  errors: string[],
): Promise<Round> {
  const requests = Array.from({ length: sessions }, () => {
    const code = randomBytes(16).toString("hex");
    return client.sign(SIGNING_PATH, JSON.stringify(signingRequest(env, code)));
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

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
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

function print({ measured, sessions, concurrency, growth, allowedGrowth }: LoadReport): void {
  console.log(`${sessions} sessions a round, ${concurrency} at a time, Node ${process.version}\n`);
  console.table(
    Object.fromEntries(
      measured.map(({ perSecond, p50, p99, rss }, index) => [
        index < WARM_UP.rounds ? `warm-up ${index + 1}` : `round ${index - WARM_UP.rounds + 1}`,
        {
          "sessions/s": perSecond,
          "p50 ms": p50,
          "p99 ms": p99,
          "RSS MiB before": rss.before,
          half: rss.half,
          after: rss.after,
        },
      ]),
    ),
  );
  console.log(`After the warm-up RSS has grown by ${growth} MiB; ${allowedGrowth} are allowed.`);
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
      rounds: { type: "string", default: "4" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return void process.stdout.write(USAGE);
  const report = await measureLoad({
    sessions: readCount("sessions", values.sessions, 1),
    concurrency: readCount("concurrency", values.concurrency, 1),
    rounds: readCount("rounds", values.rounds, 1),
  });
  if (values.json) console.log(JSON.stringify(report, null, 2));
  else print(report);
  const broken = brokenPromises(report);
  for (const promise of broken) console.error(`BROKEN: ${promise}`);
  if (broken.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
