import { createHash } from "node:crypto";
import { mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTransport } from "#transport";
import type { StatementSpool } from "../../src/index.js";
import * as ofNode from "../../src/runtime/transport.node.js";
import { createFakePlatform, type FakePlatform } from "../support/fake-fetch.js";
import { DIGEST_HEADER, HEADS, line, signDigest, startStatementServer } from "../support/statements.js";

/* The memory that a statement takes while it is read, and the growth for a much longer one. */
const full = process.env["HOSTILE_FULL"] === "1";
const FEW = 2_000;
const MANY = full ? 1_000_000 : 50_000;
/** In bytes. Nearly all of it is garbage of the runtime itself. */
const ALLOWED = 6 * 1024 * 1024;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

let server: Awaited<ReturnType<typeof startStatementServer>>;
let fake: FakePlatform;
const folder = mkdtempSync(join(tmpdir(), "statement-memory-"));
beforeAll(async () => {
  server = await startStatementServer();
  fake = await createFakePlatform();
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const BLOCK = 500;
const LINES = Buffer.from(`${line()}\r\n`.repeat(BLOCK));

function* textOf(rows: number) {
  yield Buffer.from(`${HEADS}\r\n`);
  for (let i = 0; i < rows; i += BLOCK) yield LINES;
}

/** The most memory that is used while `rows` rows are read, in bytes. */
async function heldBy(rows: number, spool?: StatementSpool): Promise<number> {
  const hash = createHash("sha1");
  for (const piece of textOf(rows)) hash.update(piece);
  const digest = hash.digest("hex");
  server.answerBy((response) => {
    response.writeHead(200, { ...signDigest(digest, fake.platform), [DIGEST_HEADER]: digest });
    Readable.from(textOf(rows)).pipe(response);
  });
  const client = fake.client({ baseUrl: server.url, fetch: undefined });
  const statement = await client.downloadStatement({ date: "20211119" }, { spool });
  let count = 0;
  let most = 0;
  for await (const row of statement.rows) {
    if (row.total !== "8.88") throw new Error("another row than was sent");
    if (count++ % Math.floor(rows / 8) === 0) most = Math.max(most, held());
  }
  expect(count).toBe(rows);
  return most;
}

function held(): number {
  for (let i = 0; i < 2; i++) collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** A caller's spool, in a file. */
function fileSpool(): StatementSpool {
  const file = openSync(join(folder, crypto.randomUUID()), "w+");
  return {
    write: (piece) => void writeSync(file, piece),
    async *read() {
      const buffer = Buffer.alloc(65_536);
      for (let at = 0, got = 1; got > 0; at += got) {
        got = readSync(file, buffer, 0, buffer.length, at);
        yield buffer.subarray(0, got);
      }
    },
    close: () => {},
  };
}

it.each([
  ["a spool of the caller's", fileSpool, true],
  // Other runtimes keep it in memory.
  ["the temporary file of Node's build", () => undefined, createTransport === ofNode.createTransport],
])("a statement passes through memory that does not grow with it, by %s", async (_, spool, isBounded) => {
  if (!isBounded) return;
  await heldBy(FEW, spool()); // compilers and caches fill
  const few = await heldBy(FEW, spool());
  const many = await heldBy(MANY, spool());
  console.log(`${MANY} rows: ${Math.round((many - few) / 1024)} kB more than ${FEW}`);
  expect(many - few).toBeLessThan(ALLOWED);
});
