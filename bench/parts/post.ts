import assert from "node:assert/strict";
import { CONTENDERS, entryOf, OURS, PEERS } from "../contenders/index.js";
import { runJob } from "../harness/process.js";
import { interleave } from "../harness/rounds.js";
import type { Cell } from "../results.js";
import type { Job, Round } from "../worker/jobs.js";
import type { Context } from "./part.js";

const FLOORS = ["node:http, sync", "node:http, thread pool", "undici, sync", "undici, thread pool"];
const VARIANTS = Object.keys(CONTENDERS).filter((name) => name.startsWith(`${OURS},`));
const MEASURED = [OURS, ...FLOORS];
const POSTERS = [OURS, ...VARIANTS, ...FLOORS, ...PEERS];

const SCHEMES = [
  { scheme: "http", name: "http" },
  { scheme: "https", name: "tls" },
] as const;
const CONCURRENCIES = [1, 16, 64];

export async function postPart(context: Context): Promise<Cell[]> {
  const { settings, stub, fixtures, progress } = context;
  const { rounds, otherRounds, ...times } = settings.post;
  const roundsOf = (contender: string) => (MEASURED.includes(contender) ? rounds : otherRounds);
  progress("POST: are the answers right?");
  for (const contender of POSTERS) {
    for (const { scheme } of SCHEMES) await check(context, contender, stub.origins[scheme]);
  }
  const cells: Cell[] = [];
  for (const { scheme, name } of SCHEMES) {
    const origin = stub.origins[scheme];
    for (const concurrency of CONCURRENCIES) {
      const title = `POST over ${name}, ${concurrency} in flight`;
      progress(title);
      const { materialFile } = fixtures;
      const all = await interleave(POSTERS, roundsOf, (contender) =>
        countConnections(context, { kind: "post", materialFile, contender, origin, concurrency, ...times }),
      );
      cells.push({ id: `post-${name}-${concurrency}`, part: "post", title, rounds: all });
    }
  }
  return cells;
}

/** Runs a job against the stub; with how many connections it opened for each of its requests. */
export async function countConnections({ stub, fixtures }: Context, job: Job, flags: string[] = []): Promise<Round> {
  const before = await stub.ask();
  const round = await runJob(job, { NODE_EXTRA_CA_CERTS: fixtures.authorityFile }, flags);
  const after = await stub.ask();
  const requests = after.requests - before.requests;
  const { sent } = round;
  if (sent !== undefined) {
    // Nobody answers from a cache; the odd call that was tried again does not matter.
    assert.ok(requests >= sent && requests <= sent * 1.01, `the stub saw ${requests} requests for ${sent} calls`);
  }
  return { ...round, connectionsPerRequest: (after.connections - before.connections) / requests };
}

/** Its requests are signed rightly, and it refuses a changed answer if and only if it says so. */
async function check(context: Context, contender: string, origin: string): Promise<void> {
  const { stub, fixtures } = context;
  const job: Job = { kind: "check", materialFile: fixtures.materialFile, contender, origin };
  const environment = { NODE_EXTRA_CA_CERTS: fixtures.authorityFile };
  try {
    await stub.ask({ mode: "check" });
    const genuine = await runJob(job, environment);
    assert.equal(genuine["accepted"], genuine["calls"], `${contender}: a genuine call failed`);
    await stub.ask({ mode: "tamper" });
    const tampered = await runJob(job, environment);
    const verifies = !entryOf(contender).leavesOut.includes("signature of answers");
    const expected = verifies ? 0 : tampered["calls"];
    assert.equal(tampered["accepted"], expected, `${contender}: verifies answers otherwise than it says`);
  } finally {
    await stub.ask({ mode: "fast" });
  }
}
