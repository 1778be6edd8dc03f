import { createClient } from "wechatpay-global";
import { OURS } from "../contenders/names.js";
import { optionsOf } from "../contenders/ours.js";
import { requestBody } from "../fixtures/body.js";
import type { Cell } from "../results.js";
import { slope } from "../statistics.js";
import { timeBlock } from "./block.js";
import type { Work } from "./job.js";

const SAMPLES = 40;
/** The first samples do not count: caches and compiled code still grow. */
const WARM_UP = SAMPLES / 4;
const IN_FLIGHT = 16;
/** So many garbage collections free everything that is not kept. */
const COLLECTIONS = 3;

/**
 * How many bytes remain of each call, and of each client that was made, used once and dropped: the slope of the memory
 * (JavaScript's heap and buffers outside of it, after garbage collection) over the number of calls or clients.
 */
export const measureMemory: Work = async ({ origins, settings }, { material }) => {
  const options = { ...optionsOf(material), baseUrl: origins.fast.http };
  const shared = createClient(options);
  let sent = 0;
  const sampled = async (what: "calls" | "clients"): Promise<Cell> => {
    const batch = settings.memory[what] / SAMPLES;
    const points: [done: number, bytes: number][] = [];
    for (let sample = 1; sample <= SAMPLES; sample++) {
      const clientOf = () => (what === "calls" ? shared : createClient(options));
      // Each body is a new one, so that whatever is kept of bodies adds up.
      await timeBlock(batch, IN_FLIGHT, () => clientOf().createAppSigningSession(requestBody(sent++) as never));
      points.push([sample * batch, await settledMemory()]);
    }
    const bytes = slope(points.slice(WARM_UP));
    const title = `Memory over ${settings.memory[what].toLocaleString("en")} ${what}`;
    return { id: `memory-${what}`, title, figures: { [OURS]: { bytes: [[bytes]] } } };
  };
  return [await sampled("calls"), await sampled("clients")];
};

/** In bytes, after garbage collection. */
async function settledMemory(): Promise<number> {
  for (let i = 0; i < COLLECTIONS; i++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    globalThis.gc?.();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
