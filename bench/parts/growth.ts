import { OURS } from "../contenders/index.js";
import { runJob } from "../harness/process.js";
import { interleave } from "../harness/rounds.js";
import type { Cell } from "../results.js";
import type { Context } from "./part.js";
import { countConnections } from "./post.js";

/** In bytes: of the request and of its answer. */
const SIZES = [300, 1_000, 4_000, 16_000, 64_000];
const KEYS = [1, 10, 100];
const CLIENTS = [1, 10, 100, 1_000];

const API = `${OURS}, client.api`;
const FLOOR = "node:http, sync";

export async function growthPart(context: Context): Promise<Cell[]> {
  return [...(await bySize(context)), await byKeys(context), await byClients(context)];
}

/** client.api, since the body of `createAppSigningSession` cannot be that long. */
async function bySize(context: Context): Promise<Cell[]> {
  const { fixtures, stub, settings, progress } = context;
  const { rounds, ...times } = settings.growth;
  const cells: Cell[] = [];
  for (const size of SIZES) {
    const title = `POST over http, one at a time, request and answer of ${size.toLocaleString("en")} bytes each`;
    progress(title);
    await stub.ask({ answerSize: size });
    const all = await interleave([API, FLOOR], rounds, (contender) =>
      countConnections(context, {
        kind: "post",
        materialFile: fixtures.materialFile,
        contender,
        origin: stub.origins.http,
        concurrency: 1,
        bodySize: size,
        ...times,
      }),
    );
    cells.push({ id: `growth-size-${size}`, part: "growth", title, rounds: all });
  }
  await stub.ask({ answerSize: 0 });
  return cells;
}

async function byKeys({ fixtures, settings, progress }: Context): Promise<Cell> {
  const title = "Notification parsed, by number of platform keys";
  progress(title);
  const { rounds, warmUp, duration } = settings.growth;
  const { materialFile } = fixtures;
  const all = await interleave(KEYS.map(String), rounds, (keys) =>
    runJob({ kind: "keys", materialFile, keys: Number(keys), warmUp, duration }),
  );
  return { id: "growth-keys", part: "growth", title, rounds: all };
}

async function byClients(context: Context): Promise<Cell> {
  const { fixtures, stub, settings, progress } = context;
  const title = "POST over http, 16 in flight, by number of clients in one process";
  progress(title);
  const { rounds, duration } = settings.growth;
  const all = await interleave(CLIENTS.map(String), rounds, (clients) =>
    countConnections(context, {
      kind: "clients",
      materialFile: fixtures.materialFile,
      origin: stub.origins.http,
      clients: Number(clients),
      concurrency: 16,
      duration,
    }),
  );
  return { id: "growth-clients", part: "growth", title, rounds: all };
}
