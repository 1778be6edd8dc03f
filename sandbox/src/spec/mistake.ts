import type { Parts } from "../../../generated/request-checks.js";
import { clip } from "../doctor/clip.js";
import type { Finding } from "../doctor/finding.js";
import type { Refusal } from "../platform/refusal.js";
import type { Text } from "../text.js";

export type Place = keyof Parts;

/** What is wrong with one field of a request, in words. */
export interface Mistake {
  /** Kebab-case, such as `plan-id-type`; names nothing that the caller made up. */
  id: string;
  code: "PARAM_ERROR" | "INVALID_REQUEST";
  place: Place;
  /** The names that lead to the field; none for the whole body. */
  path: readonly string[];
  /** A clause: what is wrong. */
  issue: Text;
  /** A sentence: what to change. */
  remedy: Text;
}

/** The beginning of a mistake at a field of the document. @param kind - the end of its ID */
export function paramError(place: Place, path: readonly string[], kind: string) {
  const field = (path.length === 0 ? [place] : path).join("-").replaceAll("_", "-").toLowerCase();
  return { id: `${field}-${kind}`, code: "PARAM_ERROR" as const, place, path };
}

/** Of the caller's own names and values no more is said, or the answer would be as long as the request. In characters. */
const SHOWN = 1024;

/** What the answer says. @param value of the field, if it has one */
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

/** What the console says beside the answer. */
export function findingOf(mistake: Mistake): Finding {
  const { id, place, issue, remedy } = mistake;
  const field = ["", place, ...mistake.path.map(clip)].join("/");
  return { id, problem: { en: `${field}: ${issue.en}.`, zh: `${field}：${issue.zh}。` }, remedy };
}

function shownValue(value: unknown): unknown {
  // What is nested would make the answer as long, and as deep, as the request.
  if (typeof value === "object" && value !== null) return undefined;
  return typeof value === "string" ? shorten(value) : value;
}

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
