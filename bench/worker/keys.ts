import assert from "node:assert/strict";
import { createClient } from "wechatpay-global";
import type { Material } from "../contenders/contender.js";
import { optionsOf } from "../contenders/ours.js";
import { CONTRACT, notificationText, signedMessage } from "../fixtures/messages.js";
import type { KeysJob, Round } from "./jobs.js";
import { runFor } from "./loop.js";

/** The key that signs stands last; the others are the same key by other names. */
export async function runKeys({ keys, warmUp, duration }: KeysJob, material: Material): Promise<Round> {
  const { platform } = material;
  const others = Array.from({ length: keys - 1 }, (_, index) => ({
    id: `PUB_KEY_ID_${String(index).padStart(22, "0")}`,
    publicKey: platform.publicKey,
  }));
  const begin = performance.now();
  const client = createClient({
    ...optionsOf(material),
    platformKeys: [...others, { publicKey: platform.certificate }],
  });
  const createMillis = performance.now() - begin;
  const { headers, bytes } = signedMessage(notificationText(material, "EV-1"), platform);
  const parse = () => client.parseNotification({ headers, body: bytes });
  assert.deepEqual((await parse()).resource, CONTRACT);
  await runFor(warmUp, 1, parse);
  const { count, elapsed } = await runFor(duration, 1, parse);
  return { perSecond: (count / elapsed) * 1000, createMillis };
}
