import { createClient } from "wechatpay-global";
import { type Material, requestBody } from "../contenders/contender.js";
import { optionsOf } from "../contenders/ours.js";
import type { ClientsJob, Round } from "./jobs.js";
import { runFor, runTimes } from "./loop.js";
import { peakMemory } from "./peak-memory.js";

export async function runClients(job: ClientsJob, material: Material): Promise<Round> {
  const clients = Array.from({ length: job.clients }, () =>
    createClient({ ...optionsOf(material), baseUrl: job.origin }),
  );
  let sent = 0;
  const work = async () => {
    const client = clients[sent % clients.length];
    await client?.createAppSigningSession(requestBody(sent++) as never);
  };
  // Each is used twice before: keys are imported and connections opened at the first call.
  await runTimes(Math.max(500, 2 * job.clients), job.concurrency, work);
  const cpu = process.cpuUsage();
  const { count, elapsed } = await runFor(job.duration, job.concurrency, work);
  const { user, system } = process.cpuUsage(cpu);
  return {
    perSecond: (count / elapsed) * 1000,
    cpuMicros: (user + system) / count,
    peakRss: peakMemory(),
    sent,
  };
}
