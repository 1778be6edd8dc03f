import assert from "node:assert/strict";
import type { Contender, Material } from "../contenders/contender.js";
import { FLOOR_NAMES, OURS, UNVERIFIED } from "../contenders/names.js";
import { requestBody } from "../fixtures/body.js";
import type { Origins, Scheme, Seen } from "../stub.js";
import type { Job } from "./job.js";

const IN_FLIGHT = 16;
/** The number of calls whose answers are changed on the way. */
const TAMPERED = 8;

/**
 * Checks the contenders before anything is timed: each request must have a right signature and a nonce of its own, also when
 * requests run at once; contenders that verify answers must refuse changed ones, and the others must not; the floor must
 * send the same headers as the SDK.
 */
export async function check(
  contenders: Record<string, Contender>,
  { origins, settings }: Job,
  material: Material,
): Promise<void> {
  for (const scheme of ["http", "https"] as const) {
    const headersOf: Record<string, Seen["headers"]> = {};
    for (const [name, contender] of Object.entries(contenders)) {
      const genuine = await accepted(contender(material, origins.check[scheme]), settings.checked);
      assert.equal(genuine, settings.checked, `${name}: a genuine call failed`);
      headersOf[name] = comparable((await look(origins, scheme)).headers);
      const tampered = await accepted(contender(material, origins.tamper[scheme]), TAMPERED);
      const expected = UNVERIFIED.includes(name) ? TAMPERED : 0;
      assert.equal(tampered, expected, `${name}: verifies answers otherwise than it says`);
    }
    for (const name of FLOOR_NAMES) {
      assert.deepEqual(headersOf[name], headersOf[OURS], `${name}: sends other headers than the SDK`);
    }
  }
}

/** How many calls returned a session. The first half runs one by one, the rest at once. */
async function accepted(post: (body: object) => Promise<string>, calls: number): Promise<number> {
  let count = 0;
  const attempt = async (index: number) => {
    const session = await post(requestBody(index)).catch(() => undefined);
    if (typeof session === "string" && session !== "") count++;
  };
  let index = 0;
  while (index < calls / 2) await attempt(index++);
  while (index < calls)
    await Promise.all(Array.from({ length: Math.min(IN_FLIGHT, calls - index) }, () => attempt(index++)));
  return count;
}

/** Asks the stub what it saw. */
export async function look(origins: Origins, scheme: Scheme): Promise<Seen> {
  return (await fetch(`${origins.check[scheme]}/seen`)).json() as Promise<Seen>;
}

/** The headers without those that differ between requests, or between Node and undici. */
function comparable({ authorization: _, host: _host, connection: _connection, ...headers }: Seen["headers"]) {
  return headers;
}
