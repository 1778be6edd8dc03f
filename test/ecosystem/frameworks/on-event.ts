import type { NotificationEvent } from "wechatpay-global";

/** Stands for an application's code: it reports the event to the test, and fails when the test asks for it. */
export function onEvent({ id, summary }: NotificationEvent): void {
  if (summary === "fails") throw new Error("onEvent fails, as the test asked");
  console.log(`event ${id}`);
}
