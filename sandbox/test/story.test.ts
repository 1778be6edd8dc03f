import { expect } from "vitest";
import { appHandoff } from "wechatpay-global";
import { needs } from "../../test/support/needs.js";
import { takePicture } from "./support/browser.js";
import { consoleApi } from "./support/console-api.js";
import type { Merchant } from "./support/merchant.js";
import { setUpPages } from "./support/pages.js";
import { NOTIFY_PATH, signingRequest } from "./support/sdk.js";
import { until } from "./support/until.js";

const { describe, it } = needs("chromium");

const PHONE = { width: 1000, height: 880 };

const pages = setUpPages();

/** The merchant creates a session and opens the phone with the query of the hand-off. */
async function openPhone(code: string) {
  const { session_id } = await pages.merchant.client.createAppSigningSession(
    signingRequest(pages.merchant.sandbox.env, code),
  );
  const phone = await pages.windows.open(`/phone?${appHandoff(session_id).query}`, { viewport: PHONE });
  return { phone, session_id };
}

describe("the whole story, by the SDK and a real browser:", () => {
  it("the user agrees, and the merchant handles the notification once, however often it is sent", async () => {
    const { phone, session_id } = await openPhone("STORY1");
    const device = phone.getByRole("region", { name: "The user's phone" });
    await device.getByRole("heading", { name: "Allow automatic payments?" }).waitFor();
    await device.getByText("Sandbox Merchant", { exact: true }).waitFor();
    await device.getByText("Plan 123").waitFor();
    await device.getByText("Zhang San").waitFor();
    await device.getByText("STORY1").waitFor();
    await takePicture(phone, "phone");
    expect(pages.merchant.events).toEqual([]);

    await device.getByRole("button", { name: "Agree" }).click();
    await device.getByRole("heading", { name: "Auto-debit is on" }).waitFor();
    await phone.getByText("Acknowledged").nth(1).waitFor();
    await takePicture(phone, "phone-signed");

    const { contract, notification } = await consoleApi(pages.merchant.sandbox.url).phone(session_id);
    expect(pages.merchant.errors).toEqual([]);
    expect(pages.merchant.events).toHaveLength(1);
    expect(pages.merchant.events[0]).toMatchObject({
      id: notification?.id,
      event_type: "PAPAY.SIGN",
      resource: { contract_id: contract?.contract_id, out_contract_code: "STORY1", plan_id: 123 },
    });
    expect(pages.merchant.receiver.paths).toEqual([NOTIFY_PATH]);

    const console = await pages.windows.open("/#/notifications");
    const card = console.getByRole("listitem").filter({ hasText: "PAPAY.SIGN STORY1" });
    await card.getByText("Attempts (1)").click();
    await card.getByRole("button", { name: "Resend PAPAY.SIGN for STORY1" }).click();
    await card.getByText("Attempts (2)").waitFor();
    // The notification, and each attempt.
    expect(await card.getByText("Acknowledged").count()).toBe(3);
    expect(pages.merchant.receiver.paths).toEqual([NOTIFY_PATH, NOTIFY_PATH]);
    expect(pages.merchant.events).toHaveLength(1);
  });

  it("a resend with a fault is refused by the merchant, and the next one is acknowledged", async () => {
    const { phone } = await openPhone("STORY2");
    await phone.getByRole("button", { name: "Agree" }).click();
    await phone.getByText("Acknowledged").first().waitFor();
    const told = pages.merchant.events.length;

    const console = await pages.windows.open("/#/notifications");
    const card = console.getByRole("listitem").filter({ hasText: "PAPAY.SIGN STORY2" });
    await card.getByRole("combobox", { name: "Fault for this delivery" }).selectOption("wrong-signature");
    await card.getByRole("button", { name: "Resend PAPAY.SIGN for STORY2" }).click();
    await card.getByText("Attempts (3)").click();
    await card.getByText("Answered 401. Only 200 and 204 acknowledge a notification.").waitFor();
    await card.getByText("Refused, as it should be").waitFor();
    expect(await card.getByText("Failed", { exact: true }).count()).toBe(0);
    expect(await card.getByText("Acknowledged", { exact: true }).count()).toBe(3);
    expect(pages.merchant.errors.splice(0)).toMatchObject([{ code: "SIGNATURE_PROBE" }]);
    expect(pages.merchant.events).toHaveLength(told);
  });

  it("the user declines, and nothing is signed or sent", async () => {
    const sent = pages.merchant.receiver.paths.length;
    const { phone, session_id } = await openPhone("STORY3");
    await phone.getByRole("button", { name: "Decline" }).click();
    await phone.getByRole("heading", { name: "Declined" }).waitFor();
    const view = await consoleApi(pages.merchant.sandbox.url).phone(session_id);
    expect(view).toMatchObject({ session: { state: "DECLINED" }, contract: null, notification: null });
    expect(pages.merchant.receiver.paths).toHaveLength(sent);
  });

  it("the session expires while the user looks at it", async () => {
    const { phone } = await openPhone("STORY4");
    await phone.getByRole("button", { name: "Agree" }).waitFor();
    // No session lives longer than two hours.
    await phone.clock.setSystemTime(Date.now() + 3 * 3600_000);
    await phone.getByRole("heading", { name: "This request has expired" }).waitFor();
    expect(await phone.getByRole("button", { name: "Agree" }).count()).toBe(0);
  });

  it("a contract that was signed on one phone is shown as signed on another", async () => {
    const { phone, session_id } = await openPhone("STORY5");
    await phone.getByRole("button", { name: "Agree" }).waitFor();
    await consoleApi(pages.merchant.sandbox.url).agree(session_id);
    await phone.getByRole("heading", { name: "Already signed" }).waitFor();
    await until("the merchant is told", () => pages.merchant.events.some((event) => holds(event, "STORY5")));
  });
});

function holds(event: Merchant["events"][number], code: string): boolean {
  return event.event_type === "PAPAY.SIGN" && event.resource.out_contract_code === code;
}
