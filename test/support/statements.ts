import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { signAnswer } from "../../contract-tests/support/signatures.js";
import type { TestKey } from "../../contract-tests/support/test-keys.js";
import document from "../../generated/openapi.json" with { type: "json" };

export const DIGEST_HEADER = "Wechatpay-Statement-Sha1";

const described = document.components.schemas.Statement["x-columns"];

/** The names and the Chinese heads of the columns, from the document. */
export const COLUMNS = Object.entries(described).map(([name, { heads }]) => ({ name, head: heads[0] ?? "" }));
export const HEADS = COLUMNS.map(({ head }) => head).join(",");

export const ROW: Readonly<Record<string, string>> = {
  transaction_time: "2021-11-19 10:56:27",
  mchid: "1900000109",
  sub_mchid: "0",
  transaction_id: "4200001136202111192809736426",
  out_trade_no: "1217752501201407033233368018",
  trade_state: "SUCCESS",
  description: "Monthly plan",
  attach: "plan 7",
  currency: "HKD",
  total: "8.88",
};

/** A line of a statement. */
export function line(values: Readonly<Record<string, string>> = ROW): string {
  return COLUMNS.map(({ name }) => `\`${values[name] ?? ""}`).join(",");
}

/** A statement of these lines. */
export function statementOf(...lines: string[]): string {
  return [HEADS, ...lines].map((one) => `${one}\r\n`).join("");
}

/** The headers with which the platform proves a statement. */
export function signStatement(text: string | Uint8Array, platform: TestKey): Record<string, string> {
  const digest = createHash("sha1").update(text).digest("hex");
  return { ...signDigest(digest, platform), [DIGEST_HEADER]: digest, "Content-Type": "text/plain" };
}

export function signDigest(digest: string, platform: TestKey): Record<string, string> {
  return signAnswer(Buffer.from(`{"sha1":"${digest}"}`), platform);
}

/** A platform on this machine that gives each request the same answer. */
export async function startStatementServer() {
  let answer: (response: ServerResponse, request: IncomingMessage) => void = (response) => response.end();
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(response, request);
  });
  // Garbage collection may stop this process for seconds: the server would close a kept connection while the client
  // reuses it.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Some runtimes only pretend to listen: no answer would ever come.
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { signal: AbortSignal.timeout(5000) });
  requests.splice(0);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answerBy: (next: typeof answer) => {
      answer = next;
    },
    openSockets: () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count))),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
