import { AUTHORIZATION_MCHID, AUTHORIZATION_SERIAL_NO } from "../../generated/constants.js";
import { type InputIssue, mustBe } from "../errors.js";

/** What is wrong with the names of a merchant, as far as it shows without a request to WeChat Pay. */
export function checkMerchant(mchid: unknown, serialNo: unknown, apiV3Key: unknown): InputIssue[] {
  return [
    checkName("mchid", mchid, AUTHORIZATION_MCHID),
    checkName("serialNo", serialNo, AUTHORIZATION_SERIAL_NO) ?? checkDistinct("serialNo", serialNo, { mchid }),
    checkDistinct("apiV3Key", apiV3Key, { mchid, serialNo }),
  ].filter((issue) => issue !== undefined);
}

interface Rule {
  pattern: string;
  hint: string;
}

function checkName(path: string, value: unknown, rule: Rule): InputIssue | undefined {
  const pattern = new RegExp(rule.pattern);
  if (typeof value === "string" && pattern.test(value)) return undefined;
  const got = typeof value === "string" ? `a text of ${value.length} characters` : typeof value;
  return mustBe(path, "pattern", rule.hint, got + adviceOn(value, pattern));
}

/** Never holds the value, which may be a key in the wrong option. */
function adviceOn(value: unknown, pattern: RegExp): string {
  if (typeof value === "number") return "; give it as a text, in quotes";
  if (typeof value !== "string") return "";
  if (value.startsWith("PUB_KEY_ID_"))
    return "; this is the ID of a platform public key, which belongs to platformKeys";
  // The forms that openssl and others print.
  const bare = value.replace(/^\s*(?:serial=|0x)/i, "").replace(/[\s:]/g, "");
  const digits = bare.length > 40 ? bare.replace(/^0+/, "") : bare;
  return pattern.test(digits) ? "; give it without prefix, colons, blanks and leading zeros" : "";
}

function checkDistinct(path: string, value: unknown, others: Record<string, unknown>): InputIssue | undefined {
  const [same] = Object.keys(others).filter((name) => others[name] === value);
  if (same === undefined || value === undefined) return undefined;
  const expected = `a text other than ${same}`;
  return { path, rule: "distinct", expected, message: `is the same text as ${same}: one of them is wrong` };
}
