import type { Text } from "../text.js";

/** The error of an action of phone or console that cannot be carried out. */
export class Conflict extends Error {
  readonly status: 404 | 409;
  readonly text: Text;

  constructor(status: 404 | 409, text: Text) {
    super(text.en);
    this.name = "Conflict";
    this.status = status;
    this.text = text;
  }
}

/** The error for an unknown session. */
export function noSuchSession(): Conflict {
  return new Conflict(404, {
    en: "There is no such session. The query must be sessionId= followed by the session_id of the answer.",
    zh: "会话不存在。query 应为 sessionId= 加上应答中的 session_id。",
  });
}

export function noSuchContract(contractId: string): Conflict {
  return new Conflict(404, { en: `There is no contract ${contractId}.`, zh: `不存在协议 ${contractId}。` });
}

export function noSuchRefund(): Conflict {
  return new Conflict(404, { en: "There is no such refund.", zh: "退款单不存在。" });
}

export function noSuchNotification(notificationId: string): Conflict {
  return new Conflict(404, { en: `There is no notification ${notificationId}.`, zh: `不存在通知 ${notificationId}。` });
}

export function noSuchOrder(): Conflict {
  return new Conflict(404, { en: "There is no such order.", zh: "订单不存在。" });
}
