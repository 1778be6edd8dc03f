import type { NotificationEvent } from "wechatpay-global";

/** What an application does with an event; here it tells the test, and fails when the test asks for it. */
export function onEvent({ id, summary }: NotificationEvent): void {
  if (summary === "fails") throw new Error("onEvent fails, as the test asks for");
  console.log(`event ${id}`);
}
