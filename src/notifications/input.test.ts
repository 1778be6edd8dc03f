import { expect, it } from "vitest";
import { thrownBy } from "../../test/support/fake-fetch.js";
import { RawNotification, readNotification } from "./input.js";

it("a notification that was read is not read and copied again, and still may not be too long", async () => {
  const raw = new RawNotification({ "Wechatpay-Nonce": "N" }, new Uint8Array(3));
  expect(await readNotification(raw as never, 3)).toBe(raw);
  expect(raw.headers.get("wechatpay-nonce")).toBe("N");
  expect(await thrownBy(readNotification(raw as never, 2))).toMatchObject({ code: "NOTIFICATION_TOO_LARGE" });
});
