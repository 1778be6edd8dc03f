import type { Text } from "../text.js";
import type { Received } from "./post.js";

/** Why an answer does not acknowledge a notification; `undefined` when it does. */
export function faultOf({ status, text }: Received): Text | undefined {
  if (status === 204) return undefined;
  if (status !== 200) {
    return {
      en: `Answered ${status}. Only 200 and 204 count as taken.`,
      zh: `应答状态为 ${status}。只有 200 和 204 才视为接收成功。`,
    };
  }
  const code = codeOf(text);
  if (code === undefined || code === "SUCCESS") return undefined;
  return {
    en: `Answered 200, but with the code ${JSON.stringify(code)} in place of "SUCCESS".`,
    zh: `应答状态为 200，但 code 为 ${JSON.stringify(code)}，应为 "SUCCESS"。`,
  };
}

/** A body is not asked for by every page, so that another one than the documented passes. */
function codeOf(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null ? (body as { code?: unknown }).code : undefined;
  } catch {
    return undefined;
  }
}

/** Why nothing came back, in words. */
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
