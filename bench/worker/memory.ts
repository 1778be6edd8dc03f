import { createClient } from "wechatpay-global";
import { type Material, requestBody } from "../contenders/contender.js";
import { optionsOf } from "../contenders/ours.js";
import { slope } from "../harness/statistics.js";
import type { MemoryJob, Round } from "./jobs.js";
import { runTimes } from "./loop.js";

const SAMPLES = 40;
/** This part of the samples is left out: caches and compilers fill. */
const WARM_UP = 0.25;
const KIB = 1024;

/**
 * The slope of heap and resident memory, after garbage collection, over what is done. The heap is that of JavaScript
 * and the buffers outside of it; what OpenSSL keeps of a key is part of resident memory alone.
 */
export async function runMemory(job: MemoryJob, material: Material): Promise<Round> {
  const options = { ...optionsOf(material), baseUrl: job.origin };
  const shared = createClient(options);
  const clientOf = () => (job.what === "calls" ? shared : createClient(options));
  const samples: { done: number; heap: number; rss: number }[] = [];
  const batch = Math.ceil(job.count / SAMPLES);
  let sent = 0;
  while (sent + batch <= job.count) {
    // Each body is another: whatever were kept of one would be kept of all.
    const call = () => clientOf().createAppSigningSession(requestBody(sent++) as never);
    await runTimes(batch, job.concurrency, call);
    samples.push({ done: sent, ...(await settledMemory()) });
  }
  const counted = samples.slice(Math.floor(samples.length * WARM_UP));
  const perThousand = (what: "heap" | "rss") =>
    slope(counted.map((sample) => [sample.done / 1000, sample[what] / KIB] as const));
  const [first, last] = [counted[0], counted.at(-1)];
  return {
    sent,
    heapSlope: perThousand("heap"),
    rssSlope: perThousand("rss"),
    firstHeap: (first?.heap ?? 0) / KIB,
    lastHeap: (last?.heap ?? 0) / KIB,
    firstRss: (first?.rss ?? 0) / KIB,
    lastRss: (last?.rss ?? 0) / KIB,
    openSockets: process.getActiveResourcesInfo().filter((name) => /^(TCP|TLS)/.test(name)).length,
  };
}

/** In bytes, after what can be collected was. */
async function settledMemory(): Promise<{ heap: number; rss: number }> {
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    globalThis.gc?.();
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed + external, rss };
}
