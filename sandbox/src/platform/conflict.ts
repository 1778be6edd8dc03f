import type { Text } from "../text.js";

/** Why an action of the phone or the console cannot be carried out. */
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

/** A session that there is not, whoever asks for it. */
export function noSuchSession(): Conflict {
  return new Conflict(404, {
    en: "There is no such session. The query is sessionId= and the session_id of the answer.",
    zh: "会话不存在。query 应为 sessionId= 加上应答中的 session_id。",
  });
}

export function noSuchOrder(): Conflict {
  return new Conflict(404, { en: "There is no such order.", zh: "订单不存在。" });
}
