import { type Material, requestBody } from "../contenders/contender.js";
import { entryOf } from "../contenders/index.js";
import type { CheckJob, Round } from "./jobs.js";

const CALLS = 3;

/** How many of a few calls gave a session at all: the stub decides whether they should. */
export async function runCheck(job: CheckJob, material: Material): Promise<Round> {
  const contender = await entryOf(job.contender).load();
  const post = await contender.post?.(material, job.origin);
  if (post === undefined) throw new Error("the contender cannot do that");
  let accepted = 0;
  for (let i = 0; i < CALLS; i++) {
    const session = await post(requestBody(i)).catch(() => undefined);
    if (typeof session === "string" && session !== "") accepted++;
  }
  return { calls: CALLS, accepted };
}
