import { type Material, requestBody } from "../contenders/contender.js";
import { entryOf } from "../contenders/index.js";
import type { CheckJob, Round } from "./jobs.js";

/** One by one, and as many at once: a contender may do these in another way. */
const CALLS = 16;

/** How many of the calls gave a session at all: the stub decides whether they should. */
export async function runCheck(job: CheckJob, material: Material): Promise<Round> {
  const contender = await entryOf(job.contender).load();
  const post = await contender.post?.(material, job.origin);
  if (post === undefined) throw new Error("the contender cannot do that");
  const attempt = async (index: number) => {
    const session = await post(requestBody(index)).catch(() => undefined);
    return typeof session === "string" && session !== "";
  };
  const results: boolean[] = [];
  for (let i = 0; i < CALLS; i++) results.push(await attempt(i));
  results.push(...(await Promise.all(Array.from({ length: CALLS }, (_, i) => attempt(CALLS + i)))));
  return { calls: results.length, accepted: results.filter(Boolean).length };
}
