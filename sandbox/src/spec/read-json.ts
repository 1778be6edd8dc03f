import type { Refusal } from "../platform/refusal.js";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads a body as the platform does: UTF-8, then JSON. An empty body has the value `undefined`. */
export function readJson(body: Uint8Array): { value: unknown } | { refusal: Refusal } {
  if (body.length === 0) return { value: undefined };
  const text = decode(body);
  if (text === undefined) {
    return refusal("INVALID_REQUEST", "The request contains parameters that are not UTF-8", "请求内容传入了非UTF8参数");
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    if (text.startsWith("\uFEFF")) {
      const en = "The body is not JSON: it begins with a byte order mark (EF BB BF)";
      return refusal("PARAM_ERROR", en, "请求体不是合法的 JSON：以字节顺序标记（EF BB BF）开头");
    }
    return refusal("PARAM_ERROR", "The body is not JSON", "请求体不是合法的 JSON");
  }
}

function decode(body: Uint8Array): string | undefined {
  try {
    return decoder.decode(body);
  } catch {
    return undefined;
  }
}

function refusal(code: Refusal["code"], en: string, zh: string): { refusal: Refusal } {
  return { refusal: { code, message: { en, zh }, detail: { field: "/body", issue: en, location: "body" } } };
}
