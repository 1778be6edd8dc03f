import { beforeAll, describe, expect, it, vi } from "vitest";
import { createTestKey, type TestKey } from "../../contract-tests/support/test-keys.js";
import { thrownBy, thrownIn } from "../../test/support/fake-fetch.js";
import { API_V3_KEY, COMMON_CONTRACT, makeNotification } from "../../test/support/fake-notifications.js";
import { createNotificationHandler, createNotificationParser, type NotificationEvent } from "../index.js";

let platform: TestKey;
let options: { apiV3Key: string; platformKeys: { publicKey: string }[] };
beforeAll(async () => {
  platform = await createTestKey("Test platform");
  options = { apiV3Key: API_V3_KEY, platformKeys: [{ publicKey: platform.certificatePem }] };
});

describe("a parser without a client", () => {
  it("reads notifications as a client does", async () => {
    const event = await createNotificationParser(options).parseNotification(makeNotification(platform));
    expect(event).toMatchObject({ event_type: "PAPAY.SIGN", resource: COMMON_CONTRACT });
  });

  it("takes the place of a client in a handler", async () => {
    const events: NotificationEvent[] = [];
    const handler = createNotificationHandler(createNotificationParser(options), {
      onEvent: (event) => void events.push(event),
    });
    const { headers, body } = makeNotification(platform);
    const response = await handler(new Request("https://merchant.example", { method: "POST", headers, body }));
    expect(response.status).toBe(200);
    expect(events).toHaveLength(1);
  });

  it("believes no key but those it was given", async () => {
    const parser = createNotificationParser(options);
    const other = await createTestKey("Other");
    const unknown = parser.parseNotification(makeNotification(other));
    expect(await thrownBy(unknown)).toMatchObject({ code: "PLATFORM_KEY_UNKNOWN" });
    const forged = { serialNo: platform.serialNo, privateKey: other.privateKey };
    expect(await thrownBy(parser.parseNotification(makeNotification(forged)))).toMatchObject({
      code: "SIGNATURE_INVALID",
    });
  });

  it("checks the time by its own clock, within its own limits", async () => {
    const now = () => Date.now() + 400_000;
    const parser = createNotificationParser({ ...options, now });
    expect(await thrownBy(parser.parseNotification(makeNotification(platform)))).toMatchObject({
      code: "TIMESTAMP_OUT_OF_RANGE",
    });
    expect(await parser.parseNotification(makeNotification(platform), { clockTolerance: 500 })).toMatchObject({
      resource: COMMON_CONTRACT,
    });
  });

  it("asks the clock of the moment, though a test replaced it later", async () => {
    const parser = createNotificationParser(options);
    vi.useFakeTimers({ now: Date.now() + 3600_000 });
    try {
      expect(await parser.parseNotification(makeNotification(platform))).toMatchObject({ resource: COMMON_CONTRACT });
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ["platformKeys", { platformKeys: [] }],
    ["platformKeys", { platformKeys: undefined }],
    ["platformKeys", { platformKeys: "-----BEGIN CERTIFICATE-----" }],
    ["platformKeys[0].publicKey", { platformKeys: [{ publicKey: "x" }] }],
    ["apiV3Key", { apiV3Key: undefined }],
    ["apiV3Key", { apiV3Key: "short" }],
    ["now", { now: 1 }],
    ["onUnexpected", { onUnexpected: {} }],
  ])("is not made of a wrong %s", (path, changes) => {
    const error = thrownIn(() => createNotificationParser({ ...options, ...changes } as never));
    expect(error).toMatchObject({ code: "INVALID_INPUT", issues: [{ path }] });
  });

  it("takes nothing from a polluted Object.prototype", () => {
    Object.defineProperty(Object.prototype, "apiV3Key", { value: API_V3_KEY, configurable: true });
    try {
      const { apiV3Key: _, ...rest } = options;
      expect(thrownIn(() => createNotificationParser(rest as never))).toMatchObject({ issues: [{ path: "apiV3Key" }] });
    } finally {
      Reflect.deleteProperty(Object.prototype, "apiV3Key");
    }
  });
});
