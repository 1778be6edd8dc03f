import { createClient } from "wechatpay-global";
import { OURS } from "../contenders/names.js";
import { optionsOf } from "../contenders/ours.js";
import { requestBody } from "../fixtures/body.js";
import type { Cell } from "../results.js";
import { slope } from "../statistics.js";
import { timeBlock } from "./block.js";
import type { Work } from "./job.js";

const SAMPLES = 40;
/** So many samples are left out: caches and compilers fill. */
const WARM_UP = SAMPLES / 4;
const IN_FLIGHT = 16;
/** When nothing is kept, garbage collection is over after so many. */
const COLLECTIONS = 3;

/**
 * How many bytes each call leaves behind, and each client that was made, used once and dropped: the slope of the memory of
 * JavaScript and the buffers outside of it, after garbage collection, over what was done.
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
      // Each body is another: whatever were kept of one would be kept of all.
      await timeBlock(batch, IN_FLIGHT, () => clientOf().createAppSigningSession(requestBody(sent++) as never));
      points.push([sample * batch, await settledMemory()]);
    }
    const bytes = slope(points.slice(WARM_UP));
    const title = `Memory over ${settings.memory[what].toLocaleString("en")} ${what}`;
    return { id: `memory-${what}`, title, figures: { [OURS]: { bytes: [[bytes]] } } };
  };
  return [await sampled("calls"), await sampled("clients")];
};

/** In bytes, after what can be collected was. */
async function settledMemory(): Promise<number> {
  for (let i = 0; i < COLLECTIONS; i++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    globalThis.gc?.();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
