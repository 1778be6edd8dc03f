import type { FieldSchema, Violation } from "../../../generated/request-checks.js";
import { list } from "../doctor/words.js";
import type { Text } from "../text.js";
import { hintOf } from "./hints.js";
import { type Mistake, type Place, paramError } from "./mistake.js";
import { textMistake } from "./text-mistakes.js";
import { timeMistakes } from "./time-mistakes.js";

/* The messages for wrong values. */

type Schema = Exclude<FieldSchema, false>;

/** The mistake of a wrong value. @param isRequired - otherwise the field can be left out */
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
      ? remedyOf(schema)
      : { en: "Leave it out when it has no value.", zh: "没有值时请不要传该字段。" };
    return { ...mistake, issue: { en: "it is empty", zh: "值为空" }, remedy };
  }
  const plus = place === "query" && typeof value === "string" && value.includes(" ") ? PLUS : undefined;
  const remedy = plus
    ? { en: `${remedyOf(schema).en} ${plus.en}`, zh: `${remedyOf(schema).zh}${plus.zh}` }
    : remedyOf(schema);
  if (schema.format === "date-time") return { ...mistake, issue: wrongTime(String(value)), remedy };
  // A hint describes the form, not the length or the range.
  const isRange = ["minLength", "maxLength", "minimum", "maximum", "maxItems"].includes(keyword);
  return {
    ...mistake,
    issue: issueOf(keyword, params, value, schema),
    remedy: isRange ? rangeRemedy(schema) : remedy,
  };
}

const PLUS: Text = {
  en: "In a query, + means a blank: write a plus sign as %2B.",
  zh: "查询参数中的 + 表示空格，加号应写作 %2B。",
};

function wrongType(
  place: Place,
  value: unknown,
  schema: Schema,
  isRequired: boolean,
): Pick<Mistake, "issue" | "remedy"> {
  const wanted = typeOf(schema) ?? { en: `of the type ${schema.type}`, zh: `类型 ${schema.type}` };
  if (schema.type === "integer" && place !== "body") {
    return {
      issue: { en: "it is not a whole number of digits only", zh: "不是仅由数字组成的整数" },
      remedy: {
        en: "Write only digits, such as 123: no leading zeros, no plus sign, no point.",
        zh: "请只写数字，如 123：不要有前导零、加号或小数点。",
      },
    };
  }
  const kind = kindOf(value);
  const issue = { en: `it must be ${wanted.en}, not ${kind.en}`, zh: `应为${wanted.zh}，而不是${kind.zh}` };
  if (value === null && !isRequired) {
    return { issue, remedy: { en: "Leave it out when it has no value.", zh: "没有值时请不要传该字段。" } };
  }
  if (schema.type === "integer" && typeof value === "string" && /^\d{1,15}$/.test(value)) {
    return { issue, remedy: { en: `Write ${value} without quotation marks.`, zh: `请去掉引号，写作 ${value}。` } };
  }
  const repaired = schema.type === "integer" ? inSmallestUnit(value, schema) : undefined;
  if (repaired) return { issue, remedy: repaired };
  if (schema.type === "string" && typeof value === "number" && schema.format !== "date-time") {
    return { issue, remedy: { en: `Write "${value}", in quotation marks.`, zh: `请加上引号，写作 "${value}"。` } };
  }
  return { issue, remedy: remedyOf(schema) };
}

const TYPES: Readonly<Record<string, Text>> = {
  integer: { en: "a whole number", zh: "整数" },
  number: { en: "a number", zh: "数字" },
  string: { en: "a text", zh: "文本" },
  boolean: { en: "true or false", zh: "true 或 false" },
  array: { en: "a list", zh: "数组" },
  object: { en: "an object", zh: "对象" },
};

/** The type of a field, for people. A field may have several, such as a text or null. */
function typeOf({ type }: Schema): Text | undefined {
  const names = [type ?? []].flat();
  const known = names.map((name) => (name === "null" ? { en: "null", zh: " null" } : TYPES[name]));
  if (names.length === 0 || known.includes(undefined)) return undefined;
  return { en: known.map((words) => words?.en).join(" or "), zh: known.map((words) => words?.zh).join("或") };
}

/** The type of a value, for people. */
export function kindOf(value: unknown): Text {
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
    case "maxItems": {
      const count = Array.isArray(value) ? value.length : 0;
      return { en: `it has ${count} items, more than ${limit}`, zh: `有 ${count} 项，超过 ${limit} 项` };
    }
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
      return { en: "it is not one of the documented values", zh: "不是文档中列出的值" };
    case "pattern":
    case "format": {
      const mistake = textMistake(String(value), schema);
      if (mistake) return mistake;
    }
  }
  return { en: "its form is not the one that the API requires", zh: "格式不符合 API 的要求" };
}

/** The remedy for an amount with decimals. */
function inSmallestUnit(value: unknown, schema: Schema): Text | undefined {
  const isAmount = schema["x-hint"]?.includes("smallest unit") ?? false;
  const parts = /^([0-9]{1,13})[.,]([0-9]{1,2})$/.exec(String(value));
  if (!isAmount || !parts) return undefined;
  const [, units = "", decimals = ""] = parts;
  const smallest = Number(units + decimals.padEnd(2, "0"));
  return {
    en: `Amounts are in the smallest unit of the currency: write ${smallest} if the currency has two decimals, as HKD has.`,
    zh: `金额以币种的最小单位表示：若该币种有两位小数（如 HKD），请写作 ${smallest}。`,
  };
}

/** The remedy from the hint of a field. */
function remedyOf(schema: Schema): Text {
  const hint = hintOf(schema);
  // The range of a number says more than the hint "a whole number".
  if (hint && hint.en !== "a whole number")
    return { en: `Send ${hint.en}.`, zh: `请传入${/^\w/.test(hint.zh) ? " " : ""}${hint.zh}。` };
  return rangeRemedy(schema);
}

/** The remedy from the values, length or range of a field. */
function rangeRemedy(schema: Schema): Text {
  const values = schema.enum?.map(String) ?? (schema.const === undefined ? [] : [String(schema.const)]);
  if (values.length > 0)
    return { en: `Send one of ${values.join(", ")}.`, zh: `请传入以下值之一：${values.join("、")}。` };
  const type = typeOf(schema) ?? { en: "a value", zh: "值" };
  const { minimum, maximum, minLength, maxLength, maxItems } = schema;
  if (maxItems !== undefined) {
    return { en: `Send ${type.en}, at most ${maxItems} items.`, zh: `请传入${type.zh}，最多 ${maxItems} 项。` };
  }
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

/** The length in characters, as JSON Schema counts it. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
