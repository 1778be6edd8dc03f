import assert from "node:assert/strict";
import { createClient } from "wechatpay-global";
import type { Material } from "../contenders/contender.js";
import { plainCaller } from "../contenders/floor.js";
import { OURS } from "../contenders/names.js";
import { optionsOf } from "../contenders/ours.js";
import type { DocumentedCall } from "../fixtures/operations.js";
import type { Cell } from "../results.js";
import { orderOf, record, timeBlock } from "./block.js";
import type { Work } from "./job.js";

const NAMED_FLOOR = "node:http, sync";

/** Every operation of the document over http, one call in flight. */
export const measureOperations: Work = async ({ origins, settings }, { material, operations }) => {
  const contenders = operations.map(timely).map((operation) => ({
    operation,
    works: worksOf(operation, material, origins.fast.http),
  }));
  const warmUp = Math.ceil(settings.warmUp / operations.length);
  for (const { operation, works } of contenders) {
    for (const [name, work] of Object.entries(works)) {
      assert.deepEqual(await work(), expected(operation), `${name}: ${operation.id} gives something else`);
      await timeBlock(warmUp, 1, work);
    }
  }
  const cells: Cell[] = contenders.map(({ operation: { id, method } }) => ({
    id: `operations-${id}`,
    title: `${id} (${method})`,
    floor: NAMED_FLOOR,
    figures: { [OURS]: {}, [NAMED_FLOOR]: {} },
  }));
  const times = Math.ceil(settings.block.least / 4);
  for (let round = 0; round < settings.rounds.operations; round++) {
    for (const [index, { works }] of contenders.entries()) {
      for (const [name, work] of orderOf(Object.entries(works), [], round)) {
        record(cells[index]?.figures[name] ?? {}, await timeBlock(times, 1, work));
      }
    }
  }
  return cells;
};

function worksOf(
  { id, method, target, body, request, text, isJson }: DocumentedCall,
  material: Material,
  origin: string,
): Record<string, () => Promise<unknown>> {
  // The client is of the example's merchant, since the SDK refuses requests and answers about another one.
  const { mchid, sp_mchid } = { ...request, ...(isJson && Object(parsed(text))) } as Record<string, string | undefined>;
  const options = { ...optionsOf(material), mchid: sp_mchid ?? mchid ?? material.mchid, baseUrl: origin };
  const client = createClient(options) as unknown as Record<string, (request?: object) => Promise<unknown>>;
  const plain = plainCaller(material, origin);
  const ours = client[id];
  if (ours === undefined) throw new Error(`the SDK has no method ${id}`);
  const parameters = Object.keys(request).length > 0 ? [request] : [];
  return {
    async [OURS]() {
      const answer = await ours(...parameters);
      return isJson ? answer : countRows(answer as { rows: AsyncIterable<unknown> });
    },
    async [NAMED_FLOOR]() {
      const text = await plain(method, target, body && JSON.stringify(body));
      return isJson ? parsed(text) : rowsIn(text);
    },
  };
}

/** In milliseconds. The times in the examples are past; this far ahead, they stay within the document's windows meanwhile. */
const AHEAD = 9 * 60_000;

function timely(call: DocumentedCall): DocumentedCall {
  if (call.body?.["expired_time"] === undefined) return call;
  const times = { expired_time: new Date(Date.now() + AHEAD).toISOString().replace(/\.\d+Z$/, "Z") };
  return { ...call, body: { ...call.body, ...times }, request: { ...call.request, ...times } };
}

function expected({ isJson, text }: DocumentedCall): unknown {
  return isJson ? parsed(text) : rowsIn(text);
}

function parsed(text: string): unknown {
  return text === "" ? undefined : JSON.parse(text);
}

async function countRows({ rows }: { rows: AsyncIterable<unknown> }): Promise<number> {
  let count = 0;
  for await (const _ of rows) count++;
  return count;
}

/** The number of orders in a statement: its lines between the heading and the sums. */
function rowsIn(text: string): number {
  return text
    .trim()
    .split("\r\n")
    .map((line) => line.split(","))
    .filter(([first]) => first?.startsWith("`")).length;
}
