import type { FieldSchema } from "../../../generated/request-checks.js";
import { clip } from "../doctor/clip.js";
import { list } from "../doctor/words.js";
import type { Text } from "../text.js";
import { hintOf } from "./hints.js";
import { type Mistake, type Place, paramError } from "./mistake.js";
import { nearName } from "./near-names.js";
import { kindOf } from "./value-words.js";

/*
 * The messages for the fields of a request; value-words.ts has the messages for their values. An issue is a clause after
 * the field's name and a colon; a remedy is a sentence.
 */

/** The caller with its mode. */
export interface Caller {
  mode: "common" | "institutional";
  mchid: string;
}

type Schema = Exclude<FieldSchema, false>;

const PLACES: Record<Place, Text> = {
  path: { en: "the path", zh: "路径" },
  query: { en: "the query", zh: "查询参数" },
  header: { en: "the headers", zh: "请求头" },
  body: { en: "the body", zh: "请求体" },
};

const MODES = {
  common: { en: "common mode", zh: "直连模式" },
  institutional: { en: "institutional mode", zh: "机构模式" },
} as const;

/** @param unknown - fields of the request that the API does not define */
export function missing(place: Place, path: readonly string[], schema: Schema, unknown: readonly string[]): Mistake {
  const name = path.at(-1) ?? "";
  const instead = unknown.find((candidate) => nearName(candidate, [name]) !== undefined);
  const hint = hintOf(schema);
  return {
    ...paramError(place, path, "missing"),
    issue:
      instead === undefined
        ? { en: "it is missing", zh: "缺少该字段" }
        : {
            en: `it is missing, but ${PLACES[place].en} has ${clip(instead)}`,
            zh: `缺少该字段，${PLACES[place].zh}中却有 ${clip(instead)}`,
          },
    remedy:
      instead === undefined
        ? { en: `Send ${name}${hint ? `: ${hint.en}` : ""}.`, zh: `请传入 ${name}${hint ? `：${hint.zh}` : ""}。` }
        : { en: `Did you mean ${name}?`, zh: `是否应为 ${name}？` },
  };
}

/** The mistake of an undefined field. @param elsewhere - the place where this call defines it */
export function unknownField(
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
  const hasNumber = known.includes("mchid") || known.includes("sp_mchid");
  if (!hasNumber && ["mchid", "spmchid"].includes(name.slice(0, 20).toLowerCase().replaceAll("_", ""))) {
    return {
      en: "Leave it out: the mchid in Authorization names the caller.",
      zh: "请删除该字段：调用方由 Authorization 中的 mchid 确定。",
    };
  }
  if (elsewhere) {
    return { en: `Send it in ${PLACES[elsewhere].en}.`, zh: `该参数应放在${PLACES[elsewhere].zh}中。` };
  }
  const near = nearName(name, known);
  if (near !== undefined) return { en: `Did you mean ${near}?`, zh: `是否应为 ${near}？` };
  return {
    en: "Leave it out: parameters that the API's page does not list are refused.",
    zh: "请删除该字段：API 文档未列出的参数会被拒绝。",
  };
}

/** The mistake of a request in the other mode. */
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
      zh: `商户号 ${mchid} 为${isCommon ? "直连商户" : "机构商户"}，请传 ${but.zh}，不要传 ${not.zh}`,
    },
    remedy: isCommon
      ? {
          en: "Or call as the sandbox's institution, with the variables of .env that begin with WECHATPAY_SP_.",
          zh: "或以沙箱机构的身份调用：使用 .env 中以 WECHATPAY_SP_ 开头的变量。",
        }
      : {
          en: "Or call as the sandbox's merchant, with WECHATPAY_MCHID and its key from .env.",
          zh: "或以沙箱商户的身份调用：使用 .env 中的 WECHATPAY_MCHID 及其私钥。",
        },
  };
}

/** The mistake of a field of the other mode. @param own - the fields of the caller's mode in the request */
export function mixedModes(place: Place, name: string, own: readonly string[], { mode }: Caller): Mistake {
  const other = mode === "common" ? "institutional" : "common";
  const mine = list(own);
  return {
    id: "modes-mixed",
    code: "INVALID_REQUEST",
    place,
    path: [name],
    issue: {
      en: `it is a field of ${MODES[other].en}, but the call is in ${MODES[mode].en}`,
      zh: `该字段属于${MODES[other].zh}，而本次调用为${MODES[mode].zh}`,
    },
    remedy:
      own.length > 0
        ? {
            en: `It belongs to ${MODES[other].en}, and ${mine.en} to ${MODES[mode].en}: a request must have the fields of one mode only.`,
            zh: `该字段属于${MODES[other].zh}，而 ${mine.zh} 属于${MODES[mode].zh}：一个请求只能使用其中一种模式的字段。`,
          }
        : { en: `It belongs to ${MODES[other].en}: leave it out.`, zh: `该字段属于${MODES[other].zh}，请删除。` },
  };
}

export function missingBody(): Mistake {
  return {
    ...paramError("body", [], "missing"),
    issue: { en: "there is no body", zh: "没有请求体" },
    remedy: { en: "Send the fields as a JSON object.", zh: "请以 JSON 对象的形式传入字段。" },
  };
}

export function bodyNotObject(body: unknown): Mistake {
  const kind = kindOf(body);
  return {
    ...paramError("body", [], "type"),
    issue: { en: `the body is ${kind.en}, not a JSON object`, zh: `请求体是${kind.zh}，不是 JSON 对象` },
    remedy:
      typeof body === "string" && body.trimStart().startsWith("{")
        ? {
            en: "It was serialized twice: send the object itself, not a text that contains it.",
            zh: "请求体被序列化了两次：请直接发送对象，而不是包含对象的文本。",
          }
        : { en: "Send the fields as a JSON object.", zh: "请以 JSON 对象的形式传入字段。" },
  };
}

export function notDecodable(place: "path" | "query", name: string): Mistake {
  return {
    // The name comes from the request, so it is not part of the ID.
    ...paramError(place, [], "encoding"),
    path: [name],
    issue: { en: "its percent-encoding is not valid UTF-8 text", zh: "百分号编码不是合法的 UTF-8 文本" },
    remedy: {
      en: "Encode the value once, as encodeURIComponent does.",
      zh: "请对值进行一次百分号编码（如 encodeURIComponent）。",
    },
  };
}

/** The mistake of a repeated parameter in the query. */
export function repeatedParameter(name: string): Mistake {
  return {
    ...paramError("query", [], "repeated"),
    path: [name],
    issue: { en: "it is repeated", zh: "重复出现" },
    remedy: { en: "Send it once.", zh: "请只传一次。" },
  };
}
