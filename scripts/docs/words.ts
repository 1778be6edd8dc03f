import type { Grade } from "../generate/evidence.js";
import type { Language } from "./navigation.js";

/** The words of the reference that are not in the document, and the ways to pages that are there in one language only. */
export interface Words {
  /** The folder of the language on the site: empty, or `zh/`. */
  folder: string;
  /** From a folder of the reference to the reference of the SDK, which is English. */
  sdk: string;
  stop: string;
  comma: string;
  semicolon: string;
  colon: string;
  /** Between two sentences. */
  space: string;

  inSdk: string;
  sentAgain: string;
  knownFrom: string;
  officialPage: string;
  none: string;
  grades: Record<Grade, string>;
  /** The rules of `x-retry`, and what each means. */
  retries: Record<string, [rule: string, meaning: string]>;

  request: string;
  noParameters: string;
  path: string;
  query: string;
  body: string;
  answer: string;
  columns: string;
  example: string;
  errors: string;
  errorHeads: [status: string, code: string, meaning: string, knownFrom: string];

  required: string;
  time: string;
  any: string;
  or: string;
  listOf: (type: string) => string;
  always: (value: string) => string;
  ahead: (more: unknown, most: unknown) => string;
  characters: Range;
  numbers: Range;
  items: Range;

  toMerchant: string;
  handlers: string;
  envelope: string;
  resource: string;
  aboutResource: string;
  merchantAnswers: string;
  statusHeads: [status: string, meaning: string];

  api: string;
  /** In the sidebar. */
  apiShort: string;
  madeFrom: string;
  hosts: string;
  host: string;
  calls: string;
  call: string;
  notifications: string;
  events: string;
  howSigned: string;

  errorCodes: string;
  aboutErrors: string;
  ofWechatPay: string;
  aboutApiErrors: string;
  ofSdk: string;
  codeHeads: [status: string, code: string, meaning: string];
  classHeads: [className: string, code: string, meaning: string];
  answeredWith: (meaning: string, status: number) => string;
  thrown: (meaning: string, className: string) => string;
  whatToDo: string;
  whichCalls: string;
  aboutCalls: string;
  callHeads: [call: string, todo: string, sentAgain: string];
  howKnown: string;
  known: (evidence: string) => string;
  yesWhenSigned: string;
  noAskFirst: string;
  yes: string;
  no: string;
  allClasses: string;
}

/** How a least and a most of something are said. */
type Range = (from: number | undefined, to: number | undefined) => string;

const english =
  (unit: string): Range =>
  (from, to) => {
    const name = (count: number) => (unit === "" ? "" : ` ${unit}${count === 1 ? "" : "s"}`);
    if (to === undefined) return from === undefined ? "" : `at least ${from}${name(from)}`;
    if (from === undefined) return `at most ${to}${name(to)}`;
    return from === to ? `${to}${name(to)}` : `${from} to ${to}${name(to)}`;
  };

const chinese =
  (unit: string): Range =>
  (from, to) => {
    const name = unit && ` ${unit}`;
    if (to === undefined) return from === undefined ? "" : `至少 ${from}${name}`;
    if (from === undefined) return `最多 ${to}${name}`;
    return from === to ? `${to}${name}` : `${from} 到 ${to}${name}`;
  };

const SDK = { en: "../sdk", zh: "../../../reference/sdk" };

export const WORDS: Record<Language, Words> = {
  en: {
    folder: "",
    sdk: SDK.en,
    stop: ".",
    comma: ", ",
    semicolon: "; ",
    colon: ": ",
    space: " ",

    inSdk: "In the SDK",
    sentAgain: "Sent again",
    knownFrom: "Known from",
    officialPage: "Official page",
    none: "none",
    grades: { page: "page", sample: "sample", owner: "owner", community: "community", inference: "inference" },
    retries: {
      again: ["again", "It may be sent again. The SDK does so after a fault that is not the request's."],
      "same number again": [
        "same number again",
        "It may be sent again under the same number, which takes effect once. The SDK does so after a fault that is not the request's.",
      ],
      "ask first": [
        "ask first",
        "It may have taken effect: ask by a query before it is sent again. The SDK sends it again by itself only after a signed 429.",
      ],
    },

    request: "Request",
    noParameters: "It has no parameters.",
    path: "Path",
    query: "Query",
    body: "Body",
    answer: "Answer",
    columns: "The columns of the text, by the names that the SDK gives them:",
    example: "Example",
    errors: "Errors",
    errorHeads: ["status", "code", "meaning, and what to do here", "known from"],

    required: "required",
    time: "time (RFC 3339)",
    any: "any",
    or: " or ",
    listOf: (type) => `list of ${type}s`,
    always: (value) => `always \`${value}\``,
    ahead: (more, most) => `more than ${more} and at most ${most} seconds from now`,
    characters: english("character"),
    numbers: english(""),
    items: english("item"),

    toMerchant: "to the merchant:",
    handlers: "handlers",
    envelope: "Envelope",
    resource: "Resource",
    aboutResource: "What is inside `resource` once it is decrypted.",
    merchantAnswers: "What the merchant answers",
    statusHeads: ["status", "meaning"],

    api: "The API",
    apiShort: "API",
    madeFrom:
      "The pages of this reference are made from the OpenAPI document, which the SDK brings as `wechatpay-global/openapi.json`.",
    hosts: "Hosts",
    host: "host",
    calls: "Calls",
    call: "call",
    notifications: "Notifications",
    events: "events",
    howSigned: "How a request is signed",

    errorCodes: "Error codes",
    aboutErrors: `Every error is a [\`WechatPayError\`](${SDK.en}/classes/WechatPayError.md) with a stable \`code\`. [Errors](../../errors.md) shows how to handle them.`,
    ofWechatPay: "Of WeChat Pay",
    aboutApiErrors: `The \`code\` of a [\`WechatPayApiError\`](${SDK.en}/classes/WechatPayApiError.md).`,
    ofSdk: "Of the SDK",
    codeHeads: ["status", "code", "meaning"],
    classHeads: ["class", "code", "meaning"],
    answeredWith: (meaning, status) =>
      `**${meaning}** WeChat Pay answers with HTTP status ${status}; the SDK throws a [\`WechatPayApiError\`](${SDK.en}/classes/WechatPayApiError.md).`,
    thrown: (meaning, className) =>
      `**${meaning}** The SDK throws a [\`${className}\`](${SDK.en}/classes/${className}.md).`,
    whatToDo: "What to do",
    whichCalls: "Which calls",
    aboutCalls:
      "The calls that document it, what else to do there, and whether the SDK sends the call again by itself before it throws.",
    callHeads: ["call", "what else to do", "sent again"],
    howKnown: "How it is known",
    known: (evidence) => `${evidence}. The grades are explained under [evidence](../../evidence.md).`,
    yesWhenSigned: "yes, when the answer is signed",
    noAskFirst: "no, ask first",
    yes: "yes",
    no: "no",
    allClasses: "[Errors](../../errors.md) lists all classes.",
  },
  zh: {
    folder: "zh/",
    sdk: SDK.zh,
    stop: "。",
    comma: "，",
    semicolon: "；",
    colon: "：",
    space: "",

    inSdk: "本 SDK",
    sentAgain: "重发",
    knownFrom: "依据",
    officialPage: "官方页面",
    none: "无",
    grades: { page: "官方页面", sample: "官方示例", owner: "官方仓库", community: "第三方", inference: "推断" },
    retries: {
      again: ["可以重发", "遇到与请求本身无关的故障时，SDK 会自动重发。"],
      "same number again": [
        "用同一个单号重发",
        "可以用同一个单号重发，它只生效一次。遇到与请求本身无关的故障时，SDK 会自动重发。",
      ],
      "ask first": ["先查询", "请求可能已经生效：重发之前请先查询。SDK 只在收到带签名的 429 之后自动重发。"],
    },

    request: "请求",
    noParameters: "没有参数。",
    path: "路径参数",
    query: "查询参数",
    body: "请求体",
    answer: "应答",
    columns: "文本的各列，按 SDK 所用的名称：",
    example: "示例",
    errors: "错误码",
    errorHeads: ["状态码", "错误码", "含义，以及在该接口中怎么做", "依据"],

    required: "必填",
    time: "时间（RFC 3339）",
    any: "任意类型",
    or: " 或 ",
    listOf: (type) => `${type} 列表`,
    always: (value) => `固定为 \`${value}\``,
    ahead: (more, most) => `距现在 ${more} 秒以上，最多 ${most} 秒`,
    characters: chinese("个字符"),
    numbers: chinese(""),
    items: chinese("项"),

    toMerchant: "发给商户：",
    handlers: "处理器",
    envelope: "信封",
    resource: "资源",
    aboutResource: "`resource` 解密后的内容。",
    merchantAnswers: "商户的应答",
    statusHeads: ["状态码", "含义"],

    api: "API 参考",
    apiShort: "API 参考",
    madeFrom: "本参考的各页由 OpenAPI 文档生成，SDK 以 `wechatpay-global/openapi.json` 提供该文档（英文）。",
    hosts: "主机",
    host: "主机",
    calls: "接口",
    call: "调用",
    notifications: "通知",
    events: "事件",
    howSigned: "请求如何签名",

    errorCodes: "错误码",
    aboutErrors: `每个错误都是 [\`WechatPayError\`](${SDK.zh}/classes/WechatPayError.md)，带有不会改变的 \`code\`。[错误](../../errors.md)一页说明如何处理。`,
    ofWechatPay: "微信支付的错误码",
    aboutApiErrors: `即 [\`WechatPayApiError\`](${SDK.zh}/classes/WechatPayApiError.md) 的 \`code\`。`,
    ofSdk: "SDK 的错误码",
    codeHeads: ["状态码", "错误码", "含义"],
    classHeads: ["错误类", "错误码", "含义"],
    answeredWith: (meaning, status) =>
      `**${meaning}** 微信支付以 HTTP 状态码 ${status} 应答；SDK 抛出 [\`WechatPayApiError\`](${SDK.zh}/classes/WechatPayApiError.md)。`,
    thrown: (meaning, className) => `**${meaning}** SDK 抛出 [\`${className}\`](${SDK.zh}/classes/${className}.md)。`,
    whatToDo: "怎么做",
    whichCalls: "哪些接口",
    aboutCalls: "文档写明会返回它的接口、在其中还要怎么做，以及 SDK 在抛出异常之前是否会自动重发。",
    callHeads: ["接口", "还要怎么做", "自动重发"],
    howKnown: "依据",
    known: (evidence) => `${evidence}。各级依据的含义见[证据表](../../../evidence.md)（英文）。`,
    yesWhenSigned: "是，应答带签名时",
    noAskFirst: "否，先查询",
    yes: "是",
    no: "否",
    allClasses: "[错误](../../errors.md)一页列出所有错误类。",
  },
};
