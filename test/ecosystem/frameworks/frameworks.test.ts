import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createTestKey, type TestKey } from "../../../contract-tests/support/test-keys.js";
import { API_V3_KEY, makeNotification, type NotificationChanges } from "../../support/fake-notifications.js";
import { MOUNTINGS, type Mounting, removeFolders } from "./mountings.js";

let platform: TestKey;
/** The lines that `onEvent` prints, here and in other processes. */
const lines: string[] = [];

beforeAll(async () => {
  platform = await createTestKey("Test platform");
  const merchant = await createTestKey("Test merchant");
  vi.stubEnv("NEXT_TELEMETRY_DISABLED", "1");
  vi.stubEnv("CI", "1"); // otherwise Next.js would install missing packages
  vi.stubEnv(
    "TEST_CLIENT_OPTIONS",
    JSON.stringify({
      mchid: "1900000109",
      serialNo: merchant.serialNo,
      privateKey: merchant.privateKeyPem,
      apiV3Key: API_V3_KEY,
      platformKeys: [{ publicKey: platform.certificatePem }],
    }),
  );
  vi.spyOn(console, "log").mockImplementation((line) => void lines.push(line));
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterAll(removeFolders);

/** With text that is not ASCII, so that a body that a framework decodes and encodes again differs. */
function make(id: string, changes: NotificationChanges = {}) {
  return makeNotification(platform, { fields: { id, summary: "签约成功" }, ...changes });
}

/** Closes the connection when the body is not read further, so that no answer arrives. */
const CLOSES = "SvelteKit";

describe.each(Object.entries(MOUNTINGS))("%s", (name, mount) => {
  let mounting: Mounting;
  beforeAll(async () => {
    const onLine = (line: string) => void lines.push(line);
    mounting = await mount({ apiV3Key: API_V3_KEY, platformCertificate: platform.certificatePem, onLine });
  });
  afterAll(() => mounting?.close());

  it("handles a notification once, and acknowledges its repetition", async () => {
    const [id, last] = [randomUUID(), randomUUID()];
    const message = make(id);
    const taken = { status: 200, body: '{"code":"SUCCESS","message":"OK"}' };
    expect(await mounting.send(message)).toEqual(taken);
    expect(await mounting.send(message)).toEqual(taken);
    expect(await mounting.send(make(last))).toEqual(taken);
    await expect.poll(() => lines).toContain(`event ${last}`);
    expect(lines.filter((line) => line === `event ${id}`)).toHaveLength(1);
  });

  it.each<[number, string, NotificationChanges]>([
    [401, "SIGNATURE_INVALID", { headers: { "Wechatpay-Signature": "AAAA" } }],
    [500, "not handled, send again later", { fields: { id: "fails", summary: "fails" } }],
  ])("answers %i %s", async (status, message, changes) => {
    const { status: received, body } = await mounting.send(make(randomUUID(), changes));
    expect({ status: received, body: JSON.parse(body) }).toEqual({ status, body: { code: "FAIL", message } });
  });

  it("reads no further than 64 kB", async () => {
    const sending = mounting.send(make(randomUUID(), { body: JSON.stringify({ long: "a".repeat(65_537) }) }));
    if (name === CLOSES) await expect(sending).rejects.toThrow("fetch failed");
    else expect(await sending).toMatchObject({ status: 413, body: expect.stringContaining("NOTIFICATION_TOO_LARGE") });
  });

  it("refuses GET", async () => {
    expect((await mounting.send({ headers: {}, body: new Uint8Array() }, "GET")).status).toBeOneOf([404, 405]);
  });
});
