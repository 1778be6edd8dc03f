import type { FieldSchema, Violation } from "../../../generated/request-checks.js";
import { clip } from "../doctor/clip.js";
import { list } from "../doctor/words.js";
import type { Text } from "../text.js";
import { hintText } from "./hints.js";
import type { Mistake, Place } from "./mistake.js";
import { nearName } from "./near-names.js";
import { textMistake } from "./text-mistakes.js";
import { timeMistakes } from "./time-mistakes.js";

/*
 * All that is said about the fields of a request. An issue is a clause that follows the field's name and a colon; a remedy
 * is a sentence.
 */

/** Who calls, in which of the two modes. */
export interface Caller {
  mode: "common" | "institutional";
  mchid: string;
}

type Schema = Exclude<FieldSchema, false>;
export type Window = NonNullable<Schema["x-seconds-ahead"]>;

const PLACES: Record<Place, Text> = {
  path: { en: "the path", zh: "路径" },
  query: { en: "the query", zh: "查询参数" },
  header: { en: "the headers", zh: "请求头" },
  body: { en: "the body", zh: "请求体" },
};

const MODES = {
  common: { en: "common mode", zh: "普通商户模式" },
  institutional: { en: "institutional mode", zh: "机构模式" },
} as const;

/** @param unknown - names that the request has and the API has not */
export function missing(place: Place, path: readonly string[], schema: Schema, unknown: readonly string[]): Mistake {
  const name = path.at(-1) ?? "";
  const instead = unknown.find((candidate) => nearName(candidate, [name]) !== undefined);
  const hint = hinted(schema);
  return {
    ...paramError(place, path, "missing"),
    issue:
      instead === undefined
        ? { en: "it is missing", zh: "缺少该字段" }
        : {
            en: `it is missing, and ${PLACES[place].en} has ${clip(instead)} in its place`,
            zh: `缺少该字段，${PLACES[place].zh}中却有 ${clip(instead)}`,
          },
    remedy:
      instead === undefined
        ? { en: `Send ${name}${hint ? `: ${hint.en}` : ""}.`, zh: `请传入 ${name}${hint ? `：${hint.zh}` : ""}。` }
        : { en: `Did you mean ${name}?`, zh: `是否应为 ${name}？` },
  };
}

/** A field that the API does not define there. @param elsewhere - a place of the same call where it is defined */
export function unknown(
  place: Place,
  path: readonly string[],
  known: readonly string[],
  elsewhere: Place | undefined,
): Mistake {
  const name = path.at(-1) ?? "";
  return {
    id: "field-unknown",
    code: "INVALID_REQUEST",
    place,
    path,
    issue: { en: "the API does not define it here", zh: "API 文档未在此处定义该参数" },
    remedy: remedyForUnknown(name, known, elsewhere),
  };
}

function remedyForUnknown(name: string, known: readonly string[], elsewhere: Place | undefined): Text {
  if (["mchid", "spmchid"].includes(name.slice(0, 20).toLowerCase().replaceAll("_", ""))) {
    return {
      en: "Leave it out: the caller is known by the mchid of Authorization.",
      zh: "请删除该字段：调用方由 Authorization 中的 mchid 确定。",
    };
  }
  if (elsewhere) {
    return { en: `It belongs to ${PLACES[elsewhere].en}.`, zh: `该参数应放在${PLACES[elsewhere].zh}中。` };
  }
  const near = nearName(name, known);
  if (near !== undefined) return { en: `Did you mean ${near}?`, zh: `是否应为 ${near}？` };
  return {
    en: "Leave it out: parameters that the API's page does not list are refused.",
    zh: "请删除该字段：API 文档未列出的参数会被拒绝。",
  };
}

/** A request of the mode that is not the caller's. */
export function otherMode(
  place: Place,
  sent: readonly string[],
  needed: readonly string[],
  { mode, mchid }: Caller,
): Mistake {
  const [not, but] = [list(sent), list(needed)];
  const isCommon = mode === "common";
  return {
    id: "other-mode",
    code: "PARAM_ERROR",
    place,
    path: sent.slice(0, 1),
    issue: {
      en: `${mchid} is ${isCommon ? "a merchant that signs for itself" : "an institution"}: send ${but.en}, not ${not.en}`,
      zh: `商户号 ${mchid} 为${isCommon ? "普通商户" : "机构商户"}，请传 ${but.zh}，不要传 ${not.zh}`,
    },
    remedy: isCommon
      ? {
          en: "Or call as the sandbox's institution: the names of .env that begin with WECHATPAY_SP_.",
          zh: "或以沙箱机构的身份调用：使用 .env 中以 WECHATPAY_SP_ 开头的变量。",
        }
      : {
          en: "Or call as the sandbox's merchant: WECHATPAY_MCHID and its key in .env.",
          zh: "或以沙箱商户的身份调用：使用 .env 中的 WECHATPAY_MCHID 及其私钥。",
        },
  };
}

/** A field of the other mode in a request of the caller's own. @param own - fields of the caller's mode that the request has */
export function mixedModes(place: Place, name: string, own: readonly string[], { mode }: Caller): Mistake {
  const other = mode === "common" ? "institutional" : "common";
  const mine = list(own);
  return {
    id: "modes-mixed",
    code: "INVALID_REQUEST",
    place,
    path: [name],
    issue: {
      en: `it is a field of ${MODES[other].en}, and the call is one of ${MODES[mode].en}`,
      zh: `该字段属于${MODES[other].zh}，而本次调用为${MODES[mode].zh}`,
    },
    remedy:
      own.length > 0
        ? {
            en: `It belongs to ${MODES[other].en}, and ${mine.en} to ${MODES[mode].en}: a request has the fields of one of them.`,
            zh: `该字段属于${MODES[other].zh}，而 ${mine.zh} 属于${MODES[mode].zh}：一个请求只能使用其中一种模式的字段。`,
          }
        : { en: `It belongs to ${MODES[other].en}: leave it out.`, zh: `该字段属于${MODES[other].zh}，请删除。` },
  };
}

export function noBody(): Mistake {
  return {
    ...paramError("body", [], "missing"),
    issue: { en: "there is no body", zh: "没有请求体" },
    remedy: { en: "Send the fields as a JSON object.", zh: "请以 JSON 对象的形式传入字段。" },
  };
}

export function noObject(body: unknown): Mistake {
  const kind = kindOf(body);
  return {
    ...paramError("body", [], "type"),
    issue: { en: `the body is ${kind.en}, not a JSON object`, zh: `请求体是${kind.zh}，不是 JSON 对象` },
    remedy:
      typeof body === "string" && body.trimStart().startsWith("{")
        ? {
            en: "It was made JSON twice: send the object itself, not a text that holds it.",
            zh: "请求体被序列化了两次：请直接发送对象，而不是包含对象的文本。",
          }
        : { en: "Send the fields as a JSON object.", zh: "请以 JSON 对象的形式传入字段。" },
  };
}

export function notDecodable(place: "path" | "query", name: string): Mistake {
  return {
    // Unlike others, the name may be one that the caller made up.
    ...paramError(place, [], "encoding"),
    path: [name],
    issue: { en: "its percent-encoding is not that of a text in UTF-8", zh: "百分号编码不是合法的 UTF-8 文本" },
    remedy: {
      en: "Encode the value once, as encodeURIComponent does.",
      zh: "请对值进行一次百分号编码（如 encodeURIComponent）。",
    },
  };
}

/** A parameter of the query that comes more than once. */
export function repeated(name: string): Mistake {
  return {
    ...paramError("query", [], "repeated"),
    path: [name],
    issue: { en: "it comes more than once", zh: "重复出现" },
    remedy: { en: "Send it once.", zh: "请只传一次。" },
  };
}

/** A wrong value. @param isRequired - else it can be left out */
export function wrongValue(
  place: Place,
  path: readonly string[],
  value: unknown,
  { schema, violation, isRequired }: { schema: Schema; violation: Violation; isRequired: boolean },
): Mistake {
  const { keyword, params } = violation;
  const mistake = paramError(place, path, keyword === "type" ? "type" : "value");
  if (keyword === "type") return { ...mistake, ...wrongType(place, value, schema, isRequired) };
  if (value === "") {
    const remedy = isRequired
      ? needed(schema)
      : { en: "Leave it out when there is none.", zh: "没有值时请不要传该字段。" };
    return { ...mistake, issue: { en: "it is empty", zh: "值为空" }, remedy };
  }
  const plus = place === "query" && typeof value === "string" && value.includes(" ") ? PLUS : undefined;
  const remedy = plus
    ? { en: `${needed(schema).en} ${plus.en}`, zh: `${needed(schema).zh}${plus.zh}` }
    : needed(schema);
  if (schema.format === "date-time") return { ...mistake, issue: wrongTime(String(value)), remedy };
  const isLength = keyword === "minLength" || keyword === "maxLength";
  return {
    ...mistake,
    issue: issueOf(keyword, params, value, schema),
    remedy: isLength ? neededRange(schema) : remedy,
  };
}

/** A time that lies too near or too far. @param ahead - in seconds */
export function outsideWindow(place: Place, path: readonly string[], ahead: number, window: Window): Mistake {
  const { exclusiveMinimum, minimum, maximum } = window;
  const bounds: Text[] = [];
  const bound = (seconds: number | undefined, en: string, zh: string) => {
    if (seconds === undefined) return;
    const length = durationOf(seconds);
    bounds.push({ en: `${en} ${length.en}`, zh: `${zh} ${length.zh}` });
  };
  bound(exclusiveMinimum, "more than", "超过");
  bound(minimum, "at least", "至少");
  bound(maximum, "at most", "不超过");
  const far = durationOf(Math.abs(ahead));
  const remedy = {
    en: `Choose a time ${bounds.map(({ en }) => en).join(" and ")} after the request.`,
    zh: `请设为请求时间之后${bounds.map(({ zh }) => zh).join("且")}的时间。`,
  };
  return {
    ...paramError(place, path, "window"),
    issue:
      ahead < 0
        ? { en: `it lies ${far.en} in the past`, zh: `早于请求时间 ${far.zh}` }
        : { en: `it lies ${far.en} after the request`, zh: `晚于请求时间 ${far.zh}` },
    remedy: isWithin(ahead - CHINA, window)
      ? {
          en: `${remedy.en} It is 8 hours off: Beijing time is marked +08:00, not Z.`,
          zh: `${remedy.zh}该时间相差 8 小时：北京时间的时区应写作 +08:00，而不是 Z。`,
        }
      : remedy,
  };
}

/** Whether a time that lies so many seconds ahead is in a window. */
export function isWithin(ahead: number, { exclusiveMinimum, minimum, maximum }: Window): boolean {
  return !(ahead <= (exclusiveMinimum ?? -Infinity) || ahead < (minimum ?? -Infinity) || ahead > (maximum ?? Infinity));
}

/** How far Beijing's clocks are ahead of UTC, in seconds. */
const CHINA = 8 * 3600;

const PLUS: Text = {
  en: "In a query + stands for a blank: write a plus sign as %2B.",
  zh: "查询参数中的 + 表示空格，加号应写作 %2B。",
};

function paramError(place: Place, path: readonly string[], kind: string) {
  const field = (path.length === 0 ? [place] : path).join("-").replaceAll("_", "-").toLowerCase();
  return { id: `${field}-${kind}`, code: "PARAM_ERROR" as const, place, path };
}

function wrongType(
  place: Place,
  value: unknown,
  schema: Schema,
  isRequired: boolean,
): Pick<Mistake, "issue" | "remedy"> {
  const wanted = TYPES[String(schema.type)] ?? { en: `of the type ${schema.type}`, zh: `类型 ${schema.type}` };
  if (schema.type === "integer" && place !== "body") {
    return {
      issue: { en: "it is not a whole number in plain digits", zh: "不是仅由数字组成的整数" },
      remedy: {
        en: "Write digits alone, such as 123: no leading zeros, no plus sign, no point.",
        zh: "请只写数字，如 123：不要有前导零、加号或小数点。",
      },
    };
  }
  const kind = kindOf(value);
  const issue = { en: `it must be ${wanted.en}, not ${kind.en}`, zh: `应为${wanted.zh}，而不是${kind.zh}` };
  if (value === null && !isRequired) {
    return { issue, remedy: { en: "Leave it out when there is none.", zh: "没有值时请不要传该字段。" } };
  }
  if (schema.type === "integer" && typeof value === "string" && /^\d{1,15}$/.test(value)) {
    return { issue, remedy: { en: `Write ${value} without quotation marks.`, zh: `请去掉引号，写作 ${value}。` } };
  }
  if (schema.type === "string" && typeof value === "number" && schema.format !== "date-time") {
    return { issue, remedy: { en: `Write "${value}", in quotation marks.`, zh: `请加上引号，写作 "${value}"。` } };
  }
  return { issue, remedy: needed(schema) };
}

const TYPES: Readonly<Record<string, Text>> = {
  integer: { en: "a whole number", zh: "整数" },
  number: { en: "a number", zh: "数字" },
  string: { en: "a text", zh: "文本" },
  boolean: { en: "true or false", zh: "true 或 false" },
  array: { en: "a list", zh: "数组" },
  object: { en: "an object", zh: "对象" },
};

function kindOf(value: unknown): Text {
  if (value === null) return { en: "null", zh: " null" };
  if (Array.isArray(value)) return { en: "a list", zh: "数组" };
  if (typeof value === "number" && !Number.isInteger(value)) return { en: "a number with a fraction", zh: "小数" };
  if (typeof value === "boolean") return { en: String(value), zh: ` ${value}` };
  return TYPES[typeof value] ?? { en: typeof value, zh: typeof value };
}

function wrongTime(value: string): Text {
  const mistakes = timeMistakes(value);
  if (mistakes.length === 0) return { en: "it is not a time of RFC 3339", zh: "不是 RFC 3339 格式的时间" };
  return { en: list(mistakes.map(({ en }) => en)).en, zh: mistakes.map(({ zh }) => zh).join("；") };
}

function issueOf(keyword: string, params: Violation["params"], value: unknown, schema: Schema): Text {
  const limit = Number(params["limit"]);
  const length = typeof value === "string" ? lengthOf(value) : 0;
  switch (keyword) {
    case "minLength":
      return {
        en: `it has ${length} characters, fewer than ${limit}`,
        zh: `长度为 ${length} 个字符，少于 ${limit} 个`,
      };
    case "maxLength":
      return { en: `it has ${length} characters, more than ${limit}`, zh: `长度为 ${length} 个字符，超过 ${limit} 个` };
    case "minimum":
      return { en: `it is less than ${limit}`, zh: `小于 ${limit}` };
    case "exclusiveMinimum":
      return { en: `it is not more than ${limit}`, zh: `不大于 ${limit}` };
    case "maximum":
      return { en: `it is more than ${limit}`, zh: `大于 ${limit}` };
    case "exclusiveMaximum":
      return { en: `it is not less than ${limit}`, zh: `不小于 ${limit}` };
    case "enum":
    case "const":
      return { en: "it is none of the documented values", zh: "不是文档中列出的值" };
    case "pattern":
    case "format": {
      const mistake = textMistake(String(value), schema);
      if (mistake) return mistake;
    }
  }
  return { en: "it has another form than the API asks for", zh: "格式不符合 API 的要求" };
}

/** What a field asks for, as a sentence. */
function needed(schema: Schema): Text {
  const hint = hinted(schema);
  if (hint) return { en: `Send ${hint.en}.`, zh: `请传入${/^\w/.test(hint.zh) ? " " : ""}${hint.zh}。` };
  return neededRange(schema);
}

/** Without its hint, which tells a form and no length. */
function neededRange(schema: Schema): Text {
  const values = schema.enum ?? (schema.const === undefined ? [] : [String(schema.const)]);
  if (values.length > 0)
    return { en: `Send one of ${values.join(", ")}.`, zh: `请传入以下值之一：${values.join("、")}。` };
  const type = TYPES[String(schema.type)] ?? { en: "a value", zh: "值" };
  const { minimum, maximum, minLength, maxLength } = schema;
  const [least, most] = [minimum ?? minLength, maximum ?? maxLength];
  if (least === undefined && most === undefined) return { en: `Send ${type.en}.`, zh: `请传入${type.zh}。` };
  const [unit, zhUnit] = minLength === undefined && maxLength === undefined ? ["", ""] : [" characters", " 个字符"];
  const range = [least === undefined ? "" : `at least ${least}`, most === undefined ? "" : `at most ${most}`];
  const zhRange = [least === undefined ? "" : `至少 ${least}`, most === undefined ? "" : `最多 ${most}`];
  return {
    en: `Send ${type.en}, ${range.filter(Boolean).join(" and ")}${unit}.`,
    zh: `请传入${type.zh}，${zhRange.filter(Boolean).join("、")}${zhUnit}。`,
  };
}

function hinted(schema: Schema): Text | undefined {
  const hint = schema["x-hint"];
  return hint === undefined ? undefined : hintText(hint);
}

/** As JSON Schema counts them. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Such as `2 hours` or `4 minutes 59 seconds`: the two largest units of which there are some. */
function durationOf(seconds: number): Text {
  let rest = Math.round(seconds * 1000);
  const counts = UNITS.map(({ milliseconds, en, zh }) => {
    const count = en === "second" ? rest / milliseconds : Math.floor(rest / milliseconds);
    rest -= count * milliseconds;
    return { count, en: `${count} ${en}${count === 1 ? "" : "s"}`, zh: `${count} ${zh}` };
  });
  const shown = counts.filter(({ count }) => count > 0).slice(0, 2);
  if (shown.length === 0) return { en: "0 seconds", zh: "0 秒" };
  return { en: shown.map(({ en }) => en).join(" "), zh: shown.map(({ zh }) => zh).join(" ") };
}

const UNITS = [
  { milliseconds: 86_400_000, en: "day", zh: "天" },
  { milliseconds: 3_600_000, en: "hour", zh: "小时" },
  { milliseconds: 60_000, en: "minute", zh: "分钟" },
  { milliseconds: 1000, en: "second", zh: "秒" },
];
