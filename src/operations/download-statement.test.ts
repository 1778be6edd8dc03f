import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { signAnswer } from "../../contract-tests/support/signatures.js";
import { createFakePlatform, type FakePlatform, MCHID, makeAnswer, thrownBy } from "../../test/support/fake-fetch.js";
import {
  DIGEST_HEADER,
  HEADS,
  line,
  ROW,
  signDigest,
  signStatement,
  startStatementServer,
  statementOf,
} from "../../test/support/statements.js";
import type { DownloadStatementOptions, DownloadStatementRequest, Statement, StatementSpool } from "../index.js";
import { WechatPayApiError, WechatPayInputError } from "../index.js";

/* By the transport of each build: node:http with a temporary file, and fetch with memory. */
let server: Awaited<ReturnType<typeof startStatementServer>>;
let fake: FakePlatform;
let folder: string;
const before = process.env["TMPDIR"];

beforeAll(async () => {
  server = await startStatementServer();
  fake = await createFakePlatform();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.splice(0);
  folder = mkdtempSync(join(tmpdir(), "statement-test-"));
  process.env["TMPDIR"] = folder;
});
afterEach(() => {
  expect(readdirSync(folder)).toEqual([]);
  if (before === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = before;
  rmSync(folder, { recursive: true });
});

const TEXT = statementOf(line(), line({ ...ROW, trade_state: "REFUND", refund_id: "5" }));
const DAY: DownloadStatementRequest = { date: "20211119" };

const client = (changes = {}) => fake.client({ baseUrl: server.url, fetch: undefined, ...changes });
const download = (request: DownloadStatementRequest = DAY, options?: DownloadStatementOptions) =>
  client().downloadStatement(request, options);
async function rowsOf(statement: Statement) {
  const rows = [];
  for await (const row of statement.rows) rows.push(row);
  return rows;
}

/** Answers with these headers and bytes. */
function answer(
  body: string | Uint8Array,
  headers: Record<string, string> = signStatement(body, fake.platform),
  status = 200,
) {
  server.answerBy((response) => response.writeHead(status, headers).end(body));
}

/** Answers with the head of an answer, and lets the test go on from there. */
function answerSlowly(headers: Record<string, string>): Promise<ServerResponse> {
  return new Promise((resolve) => {
    server.answerBy((response) => {
      response.writeHead(200, headers).flushHeaders();
      resolve(response);
    });
  });
}

describe("a statement", () => {
  it("has its rows, by the names of the document", async () => {
    answer(TEXT);
    const rows = await rowsOf(await download());
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ ...ROW, refund_id: "", other: {} });
    expect(rows[1]).toMatchObject({ trade_state: "REFUND", refund_id: "5" });
  });

  it("is asked for in Chinese, compressed, with the caller's number", async () => {
    answer(TEXT);
    await rowsOf(await download());
    const [request] = server.requests;
    expect(request?.url).toBe(`/v3/global/statements?date=20211119&mchid=${MCHID}`);
    expect(request?.headers["accept-language"]).toBe("zh-CN");
    expect(request?.headers["accept-encoding"]).toContain("gzip");
    expect(request?.headers.accept).toBe("application/json, text/plain");
    await rowsOf(await download({ date: "20211119", sub_mchid: "0" }, { acceptLanguage: "en" }));
    expect(server.requests[1]?.url).toBe(`/v3/global/statements?date=20211119&sp_mchid=${MCHID}&sub_mchid=0`);
    expect(server.requests[1]?.headers["accept-language"]).toBe("en");
  });

  it.each<[string, DownloadStatementRequest]>([
    ["another merchant's number", { date: "20211119", mchid: "1900000100" }],
    ["another institution's number", { date: "20211119", sp_mchid: "1900000100" }],
    ["a mix of modes", { date: "20211119", mchid: MCHID, sp_mchid: MCHID } as never],
    ["no day", { mchid: MCHID } as never],
    ["a day of another form", { date: "2021-11-19" }],
  ])("is not asked for with %s", async (_, request) => {
    expect(await thrownBy(download(request))).toBeInstanceOf(WechatPayInputError);
    expect(server.requests).toEqual([]);
  });

  it.each<[string, DownloadStatementOptions]>([
    ["maximumLength", { maximumLength: 0 }],
    ["bodyTimeout", { bodyTimeout: -1 }],
    ["spool.read", { spool: { write: () => {}, close: () => {} } as never }],
    ["timeout", { timeout: 0 }],
  ])("is not asked for with a wrong %s", async (path, options) => {
    const error = await thrownBy(download(DAY, options));
    expect(error).toMatchObject({ issues: [{ path }] });
    expect(server.requests).toEqual([]);
  });

  it("that is compressed is proved by its text", async () => {
    answer(gzipSync(TEXT), { ...signStatement(TEXT, fake.platform), "Content-Encoding": "gzip" });
    expect(await rowsOf(await download())).toHaveLength(2);
  });

  it("may have the digest in capitals, as it was signed", async () => {
    const digest = signStatement(TEXT, fake.platform)[DIGEST_HEADER]?.toUpperCase() ?? "";
    answer(TEXT, { ...signDigest(digest, fake.platform), [DIGEST_HEADER]: digest });
    expect(await rowsOf(await download())).toHaveLength(2);
  });

  it("of a day without orders has no rows", async () => {
    for (const text of ["", statementOf()]) {
      answer(text);
      expect(await rowsOf(await download())).toEqual([]);
    }
  });

  it("begins with a BOM, or not", async () => {
    answer(`\uFEFF${TEXT}`);
    expect((await rowsOf(await download()))[0]).toMatchObject(ROW);
  });

  it("has totals that are no row", async () => {
    answer(`${TEXT}总交易单数,总金额\r\n\`2,\`17.76\r\n`);
    const statement = await download();
    expect(statement.summary).toBeUndefined();
    expect(await rowsOf(statement)).toHaveLength(2);
    expect(statement.summary).toEqual({ 总交易单数: "2", 总金额: "17.76" });
  });

  it("passes on columns that the document does not describe, and reports them once", async () => {
    answer(`${HEADS},新列\n${line()},\`new\n`);
    const reported: unknown[] = [];
    const wechatpay = client({ hooks: { onUnexpected: (field: unknown) => reported.push(field) } });
    for (const _ of [1, 2]) {
      const [row] = await rowsOf(await wechatpay.downloadStatement(DAY));
      expect(row).toMatchObject({ ...ROW, other: { 新列: "new" } });
    }
    expect(reported).toEqual([{ seenIn: "downloadStatement", path: "rows[].other", rule: "additionalProperties" }]);
  });

  it("that does not exist is an error like any other", async () => {
    const body = JSON.stringify({ code: "NO_STATEMENT_EXIST", message: "账单不存在" });
    answer(body, { ...signAnswer(Buffer.from(body), fake.platform), "Content-Type": "application/json" }, 400);
    const error = await thrownBy(download());
    expect(error).toBeInstanceOf(WechatPayApiError);
    expect(error).toMatchObject({ code: "NO_STATEMENT_EXIST", status: 400, verified: true });
    expect(error["solution"]).toContain("10:00 Beijing time");
  });
});

describe("nothing is given of a statement", () => {
  const refusal = async () => {
    const error = await thrownBy(download());
    // A connection may be kept, Deno's fetch keeps two; one that is cut off is not among them.
    expect(await server.openSockets()).toBeLessThanOrEqual(2);
    return error["code"];
  };

  it("of which any byte is another, or missing", async () => {
    const bytes = Buffer.from(statementOf(line()));
    const headers = signStatement(bytes, fake.platform);
    // The short run is that of each other runtime, and of each mutant.
    const step = process.env["HOSTILE_SHORT"] === "1" ? 7 : 1;
    for (let i = 0; i < bytes.length; i += step) {
      const changed = Buffer.from(bytes);
      changed[i] = (changed[i] ?? 0) ^ (1 << (i % 8));
      answer(
        i % 3 === 0 ? changed : i % 3 === 1 ? bytes.subarray(0, i) : Buffer.concat([bytes, changed.subarray(i, i + 1)]),
        headers,
      );
      expect(await refusal(), `byte ${i}`).toBe("DIGEST_MISMATCH");
    }
  });

  it.each([
    ["of another text", () => signStatement("another", fake.platform), "DIGEST_MISMATCH"],
    [
      "that nobody signed",
      () => ({ [DIGEST_HEADER]: signStatement(TEXT, fake.platform)[DIGEST_HEADER] ?? "" }),
      "SIGNATURE_HEADER_INVALID",
    ],
    [
      "that is right, with the signature of another",
      () => ({ ...signStatement(TEXT, fake.platform), ...signDigest("0".repeat(40), fake.platform) }),
      "SIGNATURE_INVALID",
    ],
    [
      "that is right, with a signature over the text itself",
      () => ({ ...signStatement(TEXT, fake.platform), ...signAnswer(Buffer.from(TEXT), fake.platform) }),
      "SIGNATURE_INVALID",
    ],
    [
      "that a stranger signed",
      () => signStatement(TEXT, { ...fake.merchant, serialNo: fake.platform.serialNo }),
      "SIGNATURE_INVALID",
    ],
  ])("with a digest %s", async (_, headersOf, code) => {
    answer(TEXT, headersOf());
    expect(await refusal()).toBe(code);
  });

  it.each(["", "abc", "0".repeat(39), "0".repeat(41), "g".repeat(40), ` ${"0".repeat(39)}`, "0".repeat(39)])(
    "whose digest is %j",
    async (digest) => {
      answer(TEXT, { ...signDigest(digest, fake.platform), [DIGEST_HEADER]: digest });
      expect(await refusal()).toBe("SIGNATURE_HEADER_INVALID");
    },
  );

  it("whose digest comes twice", async () => {
    const headers = signStatement(TEXT, fake.platform);
    const digest = headers[DIGEST_HEADER] ?? "";
    server.answerBy((response) => response.writeHead(200, { ...headers, [DIGEST_HEADER]: [digest, digest] }).end(TEXT));
    expect(await refusal()).toBe("SIGNATURE_HEADER_INVALID");
  });

  it("whose digest was removed", async () => {
    const { [DIGEST_HEADER]: _, ...headers } = signStatement(TEXT, fake.platform);
    answer(TEXT, headers);
    expect(await refusal()).toBe("SIGNATURE_INVALID");
  });

  it("of which the connection breaks off", async () => {
    const headers = { ...signStatement(TEXT, fake.platform), "Content-Length": String(Buffer.byteLength(TEXT)) };
    const begun = answerSlowly(headers);
    const error = thrownBy(download());
    (await begun).write(TEXT.slice(0, 100), () => begun.then((response) => response.destroy()));
    expect(await error).toMatchObject({ code: "CONNECTION_FAILED" });
    expect(server.requests).toHaveLength(1);
  });

  it("whose compression is broken, or ends early", async () => {
    const zipped = gzipSync(TEXT);
    const broken = Buffer.from(zipped);
    broken.fill(0, 20, 40);
    for (const body of [broken, zipped.subarray(0, -20), Buffer.from("not gzip")]) {
      answer(body, { ...signStatement(TEXT, fake.platform), "Content-Encoding": "gzip" });
      expect(await thrownBy(download())).toMatchObject({
        name: expect.stringMatching(/^WechatPay(Connection|Verification)Error$/),
      });
    }
  });

  it("that grows beyond its limit while it is decompressed", async () => {
    const text = "x".repeat(50_000_000);
    answer(gzipSync(text), { ...signStatement(text, fake.platform), "Content-Encoding": "gzip" });
    const error = await thrownBy(download(DAY, { maximumLength: 1_000_000 }));
    expect(error).toMatchObject({ code: "RESPONSE_TOO_LARGE" });
    expect(error.message).toContain("longer than 1000000 bytes");
  });

  it("when the caller gives up", async () => {
    const begun = answerSlowly(signStatement(TEXT, fake.platform));
    const controller = new AbortController();
    const error = thrownBy(download(DAY, { signal: controller.signal }));
    const closed = new Promise((resolve) => begun.then((response) => response.on("close", resolve)));
    (await begun).write(TEXT.slice(0, 100));
    controller.abort(new Error("enough"));
    expect(await error).toMatchObject({ message: "enough" });
    await closed;
  });
});

describe("limits of time", () => {
  afterEach(() => void vi.useRealTimers());

  /** A download whose first piece has come, while timers stand still until they are moved. */
  async function underWay(options: DownloadStatementOptions) {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const begun = answerSlowly(signStatement(TEXT, fake.platform));
    const spool = recordingSpool();
    const downloaded = download(DAY, { ...options, spool });
    const response = await begun;
    const send = async (piece: string) => {
      const written = spool.calls.length;
      response.write(piece);
      while (spool.calls.length === written) await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve)); // the next piece is waited for
    };
    await send(TEXT.slice(0, 100));
    return { downloaded, response, send };
  }
  const rest = TEXT.slice(100);

  it("of a call end where the statement begins", async () => {
    const { downloaded, response } = await underWay({ timeout: 10_000, attemptTimeout: 20_000 });
    vi.advanceTimersByTime(15_000);
    response.end(rest);
    expect(await rowsOf(await downloaded)).toHaveLength(2);
  });

  it("of an attempt are then for each piece", async () => {
    const { downloaded, response, send } = await underWay({ attemptTimeout: 20_000 });
    const error = thrownBy(downloaded);
    const closed = new Promise((resolve) => response.on("close", resolve));
    vi.advanceTimersByTime(15_000);
    await send(rest.slice(0, 10));
    vi.advanceTimersByTime(15_000);
    await send(rest.slice(10, 20));
    vi.advanceTimersByTime(20_000);
    expect(await error).toMatchObject({ name: "WechatPayTimeoutError" });
    await closed;
  });

  it("of the body are for all pieces", async () => {
    const { downloaded, response, send } = await underWay({ attemptTimeout: 20_000, bodyTimeout: 30_000 });
    const error = thrownBy(downloaded);
    const closed = new Promise((resolve) => response.on("close", resolve));
    vi.advanceTimersByTime(15_000);
    await send(rest.slice(0, 10));
    vi.advanceTimersByTime(15_000);
    expect(await error).toMatchObject({ name: "WechatPayTimeoutError" });
    await closed;
  });
});

describe("a statement that is signed by its text", () => {
  const signed = (text: string) =>
    answer(text, { ...signAnswer(Buffer.from(text), fake.platform), "Content-Type": "text/plain" });

  it("is one when it has heads that are known", async () => {
    signed(TEXT);
    expect(await rowsOf(await download())).toHaveLength(2);
  });

  it.each(["", '{"code":"x"}', `{"sha1":"${"0".repeat(40)}"}`, "a,b,c\n`1,`2,`3\n"])(
    "is none when it is %j, which may be another answer",
    async (text) => {
      signed(text);
      expect(await thrownBy(download().then(rowsOf))).toMatchObject({ code: "RESPONSE_OF_ANOTHER_REQUEST" });
    },
  );

  it("is at most as long as other answers", async () => {
    signed(statementOf(...Array.from({ length: 8_000 }, () => line())));
    expect(await thrownBy(download())).toMatchObject({ code: "RESPONSE_TOO_LARGE" });
  });
});

describe("rows", () => {
  it("of another merchant, or another sub-merchant than was asked for, are refused", async () => {
    answer(statementOf(line({ ...ROW, mchid: "1900000100" })));
    expect(await thrownBy(download().then(rowsOf))).toMatchObject({ code: "RESPONSE_OF_ANOTHER_REQUEST" });
    answer(statementOf(line({ ...ROW, sub_mchid: "7" })));
    expect(await rowsOf(await download())).toHaveLength(1);
    expect(await rowsOf(await download({ date: "20211119", sp_mchid: MCHID, sub_mchid: "7" }))).toHaveLength(1);
    const other = download({ date: "20211119", sub_mchid: "8" }).then(rowsOf);
    expect(await thrownBy(other)).toMatchObject({ code: "RESPONSE_OF_ANOTHER_REQUEST" });
  });

  it("can be read once", async () => {
    answer(TEXT);
    const statement = await download();
    await rowsOf(statement);
    expect(await thrownBy(rowsOf(statement))).toMatchObject({ issues: [{ path: "rows" }] });
  });

  it("cannot be read after the statement was closed, which may be done twice", async () => {
    answer(TEXT);
    const statement = await download();
    await statement.close();
    await statement.close();
    expect(await thrownBy(rowsOf(statement))).toMatchObject({ issues: [{ path: "rows" }] });
  });

  it("can be left early", async () => {
    answer(TEXT);
    const spool = recordingSpool();
    for await (const _ of (await download(DAY, { spool })).rows) break;
    expect(spool.calls.at(-1)).toBe("close");
  });

  it("are of a statement that `await using` closes", async () => {
    answer(TEXT);
    const spool = recordingSpool();
    const statement = await download(DAY, { spool });
    await (statement as unknown as Record<symbol, () => Promise<void>>)[Symbol.asyncDispose]?.();
    expect(spool.calls.at(-1)).toBe("close");
  });
});

/** Keeps what it is given, and what it was asked for. */
function recordingSpool(changes: Partial<StatementSpool> = {}): StatementSpool & { calls: string[] } {
  const calls: string[] = [];
  const pieces: Uint8Array[] = [];
  const noted =
    <A extends unknown[], R>(name: string, work: (...args: A) => R) =>
    (...args: A): R => {
      calls.push(name);
      return work(...args);
    };
  return {
    calls,
    write: noted("write", changes.write ?? ((piece) => void pieces.push(piece))),
    read: noted(
      "read",
      changes.read ??
        async function* () {
          yield* pieces;
        },
    ),
    close: noted("close", changes.close ?? (() => {})),
  };
}

describe("a spool of the caller's", () => {
  it("is written, read after the proof, and closed", async () => {
    answer(TEXT);
    const spool = recordingSpool();
    const statement = await download(DAY, { spool });
    expect(new Set(spool.calls)).toEqual(new Set(["write"]));
    expect(await rowsOf(statement)).toHaveLength(2);
    expect(spool.calls.slice(-2)).toEqual(["read", "close"]);
  });

  it("is not read without a proof, and closed all the same", async () => {
    answer(TEXT, signStatement("another", fake.platform));
    const spool = recordingSpool();
    await thrownBy(download(DAY, { spool }));
    expect(spool.calls).not.toContain("read");
    expect(spool.calls.at(-1)).toBe("close");
  });

  it("that fails is reported as the cause", async () => {
    const full = () => {
      throw Object.assign(new Error("secret"), { code: "ENOSPC" });
    };
    answer(TEXT);
    for (const name of ["write", "read", "close"] as const) {
      const spool = recordingSpool({ [name]: full });
      const error = await thrownBy(download(DAY, { spool }).then(rowsOf));
      expect(error).toMatchObject({ name: "WechatPayConnectionError", code: "SPOOL_FAILED", reason: "ENOSPC" });
      expect(error.message).not.toContain("secret");
      if (name !== "close") expect(spool.calls.at(-1)).toBe("close");
    }
  });
});

describe("by a fetch of the caller's", () => {
  const asked = (fetch: () => Promise<unknown>) => client({ fetch }).downloadStatement(DAY);
  const response = (body: unknown) => ({
    status: 200,
    headers: new Headers(signStatement(TEXT, fake.platform)),
    body,
    bodyUsed: false,
  });

  it("it comes as a stream of the web's, of Node's, or whole", async () => {
    const bytes = new TextEncoder().encode(TEXT);
    const bodies = [
      new Blob([bytes]).stream(),
      (async function* () {
        yield bytes;
      })(),
    ];
    for (const body of bodies) expect(await rowsOf(await asked(async () => response(body)))).toHaveLength(2);
    const unstreamed = { ...response(undefined), arrayBuffer: async () => bytes.buffer };
    expect(await rowsOf(await asked(async () => unstreamed))).toHaveLength(2);
    const altered = { ...unstreamed, arrayBuffer: async () => new TextEncoder().encode("altered").buffer };
    expect(await thrownBy(asked(async () => altered))).toMatchObject({ code: "DIGEST_MISMATCH" });
  });

  it("is reported as the cause when its body is not bytes, or was read before", async () => {
    const texts = (async function* () {
      yield "text";
    })();
    expect(await thrownBy(asked(async () => response(texts)))).toMatchObject({ code: "FETCH_FAILED" });
    const used = { ...response(texts), bodyUsed: true };
    expect(await thrownBy(asked(async () => used))).toMatchObject({ code: "FETCH_FAILED" });
  });
});

it("the plain API client gives the text, proved in the same way", async () => {
  answer(TEXT);
  const query = { query: { date: "20211119", mchid: MCHID } };
  const asked = () => client().api.GET("/v3/global/statements", { params: { query }, parseAs: "text" });
  expect((await asked()).data).toBe(TEXT);
  answer(`${TEXT} `, signStatement(TEXT, fake.platform));
  expect(await thrownBy(asked())).toMatchObject({ code: "DIGEST_MISMATCH" });
});

it("unsigned errors are reported as unverified", async () => {
  const { status, headers, body } = makeAnswer(
    { status: 500, body: { code: "SYSTEMERROR" }, unsigned: true },
    fake.platform,
  );
  answer(Buffer.from(await new Response(body).arrayBuffer()), Object.fromEntries(headers), status);
  expect(await thrownBy(download(DAY, { retries: 0 }))).toMatchObject({ code: "SYSTEMERROR", verified: false });
});
