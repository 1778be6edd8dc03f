import { type Material, requestBody } from "../contenders/contender.js";
import { entryOf } from "../contenders/index.js";
import { percentile } from "../harness/statistics.js";
import type { PostJob, Round } from "./jobs.js";
import { runFor, runTimes } from "./loop.js";
import { peakMemory } from "./peak-memory.js";

/** Every session of the stub, and none that was changed on the way. */
const SESSION = /^bench-session-\d+$/;

/** Posts for a while; every answer is looked at. */
export async function runPost(job: PostJob, material: Material): Promise<Round> {
  const contender = await entryOf(job.contender).load();
  const post = await contender.post?.(material, job.origin);
  if (post === undefined) throw new Error("the contender cannot do that");
  let sent = 0;
  let latencies: number[] = [];
  const work = async () => {
    const begin = performance.now();
    const session = await post(bodyOf(sent++, job.bodySize));
    latencies.push(performance.now() - begin);
    if (!SESSION.test(session)) throw new Error(`an answer without session: ${session}`);
  };
  await runFor(job.warmUp, job.concurrency, work);
  await runTimes(Math.max(0, job.warmUpCalls - sent), job.concurrency, work);
  latencies = [];
  const cpu = process.cpuUsage();
  const { count, elapsed } = await runFor(job.duration, job.concurrency, work);
  const { user, system } = process.cpuUsage(cpu);
  return {
    perSecond: (count / elapsed) * 1000,
    cpuMicros: (user + system) / count,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    peakRss: peakMemory(),
    sent,
  };
}

function bodyOf(count: number, size = 0): object {
  const body = requestBody(count);
  const missing = size - JSON.stringify(body).length - ',"filling":""'.length;
  return missing > 0 ? { ...body, filling: "x".repeat(missing) } : body;
}
