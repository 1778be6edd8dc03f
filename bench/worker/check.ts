import assert from "node:assert/strict";
import type { Contender, Material } from "../contenders/contender.js";
import { FLOOR_NAMES, OURS, UNVERIFIED } from "../contenders/names.js";
import { requestBody } from "../fixtures/body.js";
import type { Origins, Scheme, Seen } from "../stub.js";
import type { Job } from "./job.js";

const IN_FLIGHT = 16;
/** Of answers that were changed on the way. */
const TAMPERED = 8;

/**
 * Before anything is timed: half of the requests one by one and half at once, since a contender may do these in another way,
 * are signed rightly, under a nonce each; a changed answer is refused if and only if the contender says so; and the floor
 * sends the headers that the SDK sends.
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

/** How many calls gave a session at all. */
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

/** What the stub saw. */
export async function look(origins: Origins, scheme: Scheme): Promise<Seen> {
  return (await fetch(`${origins.check[scheme]}/seen`)).json() as Promise<Seen>;
}

/** Without what differs with each request, and what Node and undici say about the connection. */
function comparable({ authorization: _, host: _host, connection: _connection, ...headers }: Seen["headers"]) {
  return headers;
}
