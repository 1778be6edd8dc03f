import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestKey, type TestKey } from "../../contract-tests/support/test-keys.js";
import { thrownBy } from "../../test/support/fake-fetch.js";
import { createFakeRotation, type FakeRotation } from "../../test/support/fake-rotation.js";
import { SIGNING } from "../../test/support/fixtures.js";
import type { UnexpectedField } from "../index.js";

let key: TestKey;
let fake: FakeRotation;
beforeAll(async () => {
  key = await createTestKey("Test platform");
});
beforeEach(async () => {
  fake = await createFakeRotation(key);
});

type Item = Record<string, unknown> & { encrypt_certificate: Record<string, unknown> };

/** Downloads a list whose one item is changed. */
async function download(change: (item: Item) => unknown) {
  const reported: UnexpectedField[] = [];
  fake.onDownload = () => fake.list({ edit: ({ data }) => ({ data: data.map((item) => change(item as Item)) }) });
  const session = await fake
    .client({ hooks: { onUnexpected: (field) => reported.push(field) } })
    .createAppSigningSession(SIGNING.common);
  expect(session).toEqual(SIGNING.answer);
  for (const { seenIn } of reported) expect(seenIn).toBe("listPlatformCertificates");
  return reported.map(({ path, rule }) => `${path} ${rule}`);
}

describe("a list of certificates that is proved", () => {
  it.each(["serial_no", "effective_time", "expire_time"])(
    "is taken whatever %s is, which nobody asks",
    async (name) => {
      expect(await download((item) => ({ ...item, [name]: undefined }))).toEqual([]);
      expect(await download((item) => ({ ...item, [name]: null }))).toEqual([]);
      expect(await download((item) => ({ ...item, [name]: 7 }))).toEqual([`data[].${name} type`]);
      expect(await download((item) => ({ ...item, [name]: "" }))).toEqual([`data[].${name} minLength`]);
    },
  );

  it("is taken with other forms and new fields", async () => {
    expect(await download((item) => ({ ...item, expire_time: "20230607103456" }))).toEqual([
      "data[].expire_time format",
    ]);
    expect(await download((item) => ({ ...item, serial_no: "A".repeat(41) }))).toEqual(["data[].serial_no maxLength"]);
    expect(await download((item) => ({ ...item, "effective_time ": "" }))).toEqual([
      "data[].effective_time? additionalProperties",
    ]);
  });

  it.each(["algorithm", "nonce", "ciphertext"])("is refused without a %s that opens it", async (name) => {
    for (const value of [undefined, null, "", 7]) {
      const change = (item: Item) => ({ ...item, encrypt_certificate: { ...item.encrypt_certificate, [name]: value } });
      const error = await thrownBy(download(change));
      expect(error).toMatchObject({ code: "PLATFORM_KEYS_UNAVAILABLE", cause: { code: "RESPONSE_INVALID" } });
      expect(error.message).toContain(`data[].encrypt_certificate.${name}`);
    }
  });

  it("may have no associated_data, when none was authenticated", async () => {
    for (const associated_data of [undefined, null, 7]) {
      const change = (item: Item) => ({
        ...item,
        encrypt_certificate: { ...item.encrypt_certificate, associated_data },
      });
      expect(await thrownBy(download(change))).toMatchObject({ cause: { code: "DECRYPTION_FAILED" } });
    }
  });
});

it("nothing is reported of a list that is not proved", async () => {
  const reported: unknown[] = [];
  fake.onDownload = () => fake.list({ signedBody: "{}", edit: ({ data }) => ({ data, more: 1 }) });
  const client = fake.client({ hooks: { onUnexpected: (field) => reported.push(field) } });
  await thrownBy(client.createAppSigningSession(SIGNING.common));
  expect(reported).toEqual([]);
});
