import { type InputIssue, WechatPayInputError } from "../errors.js";
import { globalOf } from "../runtime/global.js";

/** @throws WechatPayInputError that lists the issues, if there are any. */
export function check(issues: (InputIssue | undefined)[]): void {
  const found = issues.filter((issue) => issue !== undefined);
  if (found.length > 0) throw new WechatPayInputError(found);
}

export function checkText(path: string, value: unknown): InputIssue | undefined {
  return value === undefined || typeof value === "string" ? undefined : mustBe(path, "type", "a text");
}

export function checkTime(value: unknown): InputIssue | undefined {
  // The range of a Date.
  const isTime = typeof value === "number" && Math.abs(value) <= 8.64e15;
  return value === undefined || isTime ? undefined : mustBe("signedAt", "range", "Unix time in milliseconds");
}

/** The statuses that a Response accepts. */
export function checkStatus(value: unknown): InputIssue | undefined {
  const isStatus = Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599;
  return value === undefined || isStatus ? undefined : mustBe("status", "range", "a status from 200 to 599");
}

export function checkUrl(value: unknown): InputIssue | undefined {
  if (value === undefined) return undefined;
  try {
    const { protocol } = new (globalOf("URL"))(String(value));
    if (protocol === "http:" || protocol === "https:") return undefined;
  } catch {
    // Not a URL: the issue below says so.
  }
  return mustBe("url", "format", "an http or https URL");
}

function mustBe(path: string, rule: string, expected: string): InputIssue {
  return { path, rule, expected, message: `must be ${expected}` };
}
