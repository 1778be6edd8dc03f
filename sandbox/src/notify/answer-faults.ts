import type { Text } from "../text.js";
import type { Received } from "./post.js";

/** Why an answer does not acknowledge a notification; `undefined` when it does. Only the status decides. */
export function faultOf({ status }: Received): Text | undefined {
  if (status === 200 || status === 204) return undefined;
  return {
    en: `Answered ${status}. Only 200 and 204 acknowledge a notification.`,
    zh: `应答状态为 ${status}。只有 200 和 204 才视为接收成功。`,
  };
}

/** The warning when a body reports a failure but the status 200 acknowledges the notification. */
export function warningOf({ status, text }: Received): Text | undefined {
  const code = codeOf(text);
  if (status !== 200 || code === undefined || code === "SUCCESS") return undefined;
  const shown = JSON.stringify(code).slice(0, 80);
  return {
    en: `Answered 200 with the code ${shown}: only the status counts, so the notification is acknowledged and not sent again. If the receiver did not handle it, the event is lost. To get it again, answer 4xx or 5xx.`,
    zh: `应答状态为 200，但 code 为 ${shown}：只看状态码，因此视为接收成功，不再重发。若接收方未处理成功，该事件即丢失。如需重发，请应答 4xx 或 5xx。`,
  };
}

/** The `code` of a JSON body, if it has one. */
function codeOf(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null ? (body as { code?: unknown }).code : undefined;
  } catch {
    return undefined;
  }
}

/** Why no answer was received. */
export function failureOf(error: unknown, limitSeconds: number): Text {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "TIMEOUT") {
    return { en: `No answer within ${limitSeconds} seconds.`, zh: `${limitSeconds} 秒内没有应答。` };
  }
  if (code === "ECONNREFUSED") {
    return { en: "Nothing listens there (ECONNREFUSED).", zh: "目标端口没有服务监听（ECONNREFUSED）。" };
  }
  return { en: `No answer came: ${code ?? message}.`, zh: `没有应答：${code ?? message}。` };
}
