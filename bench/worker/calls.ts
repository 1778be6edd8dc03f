import assert from "node:assert/strict";
import type { Contender } from "../contenders/contender.js";
import { FLOOR } from "../contenders/floor.js";
import { API, FETCH, FLOOR_NAMES, namedFloor, OURS, PEER_NAMES } from "../contenders/names.js";
import { SDK } from "../contenders/ours.js";
import { PATH, requestBody } from "../fixtures/body.js";
import type { Fixtures } from "../fixtures/write.js";
import type { Cell, Figures } from "../results.js";
import type { Scheme } from "../stub.js";
import { orderOf, record, timeBlock } from "./block.js";
import { check, look } from "./check.js";
import type { Job, Work } from "./job.js";

const SCHEMES: readonly Scheme[] = ["http", "https"];
const IN_FLIGHT = [1, 16, 64];

/** In milliseconds: ends the block of a contender that takes ten times as long as the others. */
const LIMIT = 400;

interface Setting {
  scheme: Scheme;
  inFlight: number;
}

/** The contenders of a cell. */
interface Lineup {
  /** Contenders whose ratio is judged: their blocks run side by side. */
  judged: string[];
  others: string[];
}

/** The SDK and all variants of the floor. */
export const measureCalls: Work = (job, fixtures) => {
  const { [FETCH]: _, ...sdk } = SDK;
  return measure(job, fixtures, { ...sdk, ...FLOOR }, (named) => ({
    judged: [API, OURS, named],
    others: FLOOR_NAMES.filter((name) => name !== named),
  }));
};

/** The SDK and other packages. */
export const measurePeers: Work = async (job, fixtures) => {
  const { PEERS } = await import("../contenders/peers.mjs");
  const { [API]: _, ...sdk } = SDK;
  return measure(job, fixtures, { ...sdk, ...FLOOR, ...PEERS }, (named) => ({
    judged: [OURS, named],
    others: [FETCH, ...PEER_NAMES],
  }));
};

async function measure(
  job: Job,
  fixtures: Fixtures,
  contenders: Record<string, Contender>,
  lineupBeside: (named: string) => Lineup,
): Promise<Cell[]> {
  const { part, settings, index, origins } = job;
  const { material, operations } = fixtures;
  await check(contenders, job, material);
  const before = (await look(origins, "http")).requests;
  const expected = JSON.parse(operations.find(({ target }) => target === PATH)?.text ?? "{}").session_id;
  let sent = 0;
  const works = new Map<string, () => Promise<void>>();
  for (const scheme of SCHEMES) {
    for (const [name, contender] of Object.entries(contenders)) {
      const send = contender(material, origins.fast[scheme]);
      works.set(`${scheme} ${name}`, async () => {
        const session = await send(requestBody(sent++));
        if (session !== expected) throw new Error(`${name}: not the session of the stub: ${session}`);
      });
    }
  }
  const run = (name: string, { scheme, inFlight }: Setting, times: number) => {
    const work = works.get(`${scheme} ${name}`);
    if (work === undefined) throw new Error(`no contender ${name}`);
    return timeBlock(times, inFlight, work, part === "peers" ? LIMIT : undefined);
  };
  const cells = SCHEMES.flatMap((scheme) => IN_FLIGHT.map((inFlight) => ({ scheme, inFlight })));

  // In each cell, since a contender may run other code there.
  const warmUp = Math.ceil((part === "peers" ? settings.peerWarmUp : settings.warmUp) / cells.length);
  for (const setting of cells) for (const name of Object.keys(contenders)) await run(name, setting, warmUp);

  const measured: Cell[] = [];
  for (const setting of orderOf([], cells, index)) {
    const { scheme, inFlight } = setting;
    const { judged, others } = lineupBeside(namedFloor(inFlight));
    const figures: Record<string, Figures> = Object.fromEntries([OURS, ...judged, ...others].map((name) => [name, {}]));
    const times = Math.max(settings.block.least, settings.block.perFlight * inFlight);
    for (let round = 0; round < settings.rounds[part as "calls" | "peers"]; round++) {
      for (const name of orderOf(judged, others, round)) record(figures[name] ?? {}, await run(name, setting, times));
    }
    const tls = scheme === "https" ? "TLS" : "http";
    const beside = part === "peers" ? ", beside other packages" : "";
    const title = `Call over ${tls}, ${inFlight} in flight${beside}`;
    measured.push({ id: `${part}-${tls.toLowerCase()}-${inFlight}`, title, floor: namedFloor(inFlight), figures });
  }
  const requests = (await look(origins, "http")).requests - before;
  // No contender may answer from a cache. A few repeated calls do not matter.
  assert.ok(requests >= sent && requests <= sent * 1.01, `the stub saw ${requests} requests for ${sent} calls`);
  return measured;
}
