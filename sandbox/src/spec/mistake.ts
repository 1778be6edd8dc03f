import type { Parts } from "../../../generated/request-checks.js";
import { clip } from "../doctor/clip.js";
import type { Finding } from "../doctor/finding.js";
import type { Refusal } from "../platform/refusal.js";
import type { Text } from "../text.js";

export type Place = keyof Parts;

/** What is wrong with one field of a request. */
export interface Mistake {
  /** Kebab-case, such as `plan-id-type`; it contains no name from the request. */
  id: string;
  code: "PARAM_ERROR" | "INVALID_REQUEST";
  place: Place;
  /** The names from the outside to the field; empty for the whole body. */
  path: readonly string[];
  /** What is wrong, as a clause. */
  issue: Text;
  /** What to change, as a sentence. */
  remedy: Text;
}

/** The common parts of a PARAM_ERROR. @param kind - the end of the ID */
export function paramError(place: Place, path: readonly string[], kind: string) {
  const field = (path.length === 0 ? [place] : path).join("-").replaceAll("_", "-").toLowerCase();
  return { id: `${field}-${kind}`, code: "PARAM_ERROR" as const, place, path };
}

/** How many characters of a name or value of the request an answer repeats. */
const SHOWN = 1024;

/** The refusal for a mistake. @param value - of the field, if it has one */
export function refusalOf({ code, place, path, issue, remedy }: Mistake, value: unknown): Refusal {
  const names = path.map(shorten);
  if (code === "INVALID_REQUEST") {
    const name = names.at(-1) ?? "";
    return {
      code,
      message: {
        en: `The request contains a parameter that the API does not define: ${name}. ${remedy.en}`,
        zh: `请求中包含了未在 API 文档中定义的参数：${name}。${remedy.zh}`,
      },
      detail: { field: `#/properties/${names.join("/properties/")}`, issue: issue.en, location: place },
    };
  }
  const field = ["", place, ...names].join("/");
  const shown = shownValue(value);
  return {
    code,
    message: {
      en: `Parameter error at ${field}: ${issue.en}. ${remedy.en}`,
      zh: `参数错误，位置 ${field}：${issue.zh}。${remedy.zh}`,
    },
    detail: { field, ...(shown !== undefined && { value: shown }), issue: issue.en, location: place },
  };
}

/** The finding that the console shows for a mistake. */
export function findingOf(mistake: Mistake): Finding {
  const { id, place, issue, remedy } = mistake;
  const field = ["", place, ...mistake.path.map(clip)].join("/");
  return { id, problem: { en: `${field}: ${issue.en}.`, zh: `${field}：${issue.zh}。` }, remedy };
}

function shownValue(value: unknown): unknown {
  // A nested value would make the answer as long and as deep as the request.
  if (typeof value === "object" && value !== null) return undefined;
  return typeof value === "string" ? shorten(value) : value;
}

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
