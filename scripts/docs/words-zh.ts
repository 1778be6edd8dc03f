import type { Range, Words } from "./words.js";

const SDK = "../../../reference/sdk";

/** The words of the Chinese reference. */
export const CHINESE: Words = {
  folder: "zh/",
  sdk: SDK,
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
  characters: range("个字符"),
  numbers: range(""),
  items: range("项"),

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
  aboutErrors: `每个错误都是 [\`WechatPayError\`](${SDK}/classes/WechatPayError.md)，带有不会改变的 \`code\`。[错误](../../errors.md)一页说明如何处理。`,
  ofWechatPay: "微信支付的错误码",
  aboutApiErrors: `即 [\`WechatPayApiError\`](${SDK}/classes/WechatPayApiError.md) 的 \`code\`。`,
  ofSdk: "SDK 的错误码",
  codeHeads: ["状态码", "错误码", "含义"],
  classHeads: ["错误类", "错误码", "含义"],
  answeredWith: (meaning, status) =>
    `**${meaning}** 微信支付以 HTTP 状态码 ${status} 应答；SDK 抛出 [\`WechatPayApiError\`](${SDK}/classes/WechatPayApiError.md)。`,
  thrown: (meaning, className) => `**${meaning}** SDK 抛出 [\`${className}\`](${SDK}/classes/${className}.md)。`,
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
};

function range(unit: string): Range {
  return (from, to) => {
    const name = unit && ` ${unit}`;
    if (to === undefined) return from === undefined ? "" : `至少 ${from}${name}`;
    if (from === undefined) return `最多 ${to}${name}`;
    return from === to ? `${to}${name}` : `${from} 到 ${to}${name}`;
  };
}
