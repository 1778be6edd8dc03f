import { createHash } from "node:crypto";
import { type Spec, statementColumns } from "../../scripts/generate/spec.js";

/** The header with the digest of a text, and the text that the platform signs instead. */
export function digestOf(text: Uint8Array): { headers: Record<string, string>; signed: Uint8Array } {
  const digest = createHash("sha1").update(text).digest("hex");
  return { headers: { "Wechatpay-Statement-Sha1": digest }, signed: Buffer.from(`{"sha1":"${digest}"}`) };
}

/** The rows of an example, by the document's names. No value has a line feed, a comma or a backtick. */
export function rowsOfExample(spec: Spec, text: string): Record<string, unknown>[] {
  const names = Object.keys(statementColumns(spec));
  const [, ...lines] = text.trim().split("\r\n");
  return lines.map((line) => ({
    ...Object.fromEntries(line.split(",").map((value, index) => [names[index], value.slice(1)])),
    other: Object.create(null),
  }));
}

/** What the SDK returns: for a text its rows, anything else unchanged. */
export async function readRows(received: unknown): Promise<unknown> {
  const { rows } = Object(received) as { rows?: AsyncIterable<unknown> };
  if (rows === undefined) return received;
  const read = [];
  for await (const row of rows) read.push(row);
  return read;
}
