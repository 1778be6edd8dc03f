import type { Range, Words } from "./words.js";

const SDK = "../sdk";

/** The words of the English reference. */
export const ENGLISH: Words = {
  folder: "",
  sdk: SDK,
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
  characters: range("character"),
  numbers: range(""),
  items: range("item"),

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
  aboutErrors: `Every error is a [\`WechatPayError\`](${SDK}/classes/WechatPayError.md) with a stable \`code\`. [Errors](../../errors.md) shows how to handle them.`,
  ofWechatPay: "Of WeChat Pay",
  aboutApiErrors: `The \`code\` of a [\`WechatPayApiError\`](${SDK}/classes/WechatPayApiError.md).`,
  ofSdk: "Of the SDK",
  codeHeads: ["status", "code", "meaning"],
  classHeads: ["class", "code", "meaning"],
  answeredWith: (meaning, status) =>
    `**${meaning}** WeChat Pay answers with HTTP status ${status}; the SDK throws a [\`WechatPayApiError\`](${SDK}/classes/WechatPayApiError.md).`,
  thrown: (meaning, className) => `**${meaning}** The SDK throws a [\`${className}\`](${SDK}/classes/${className}.md).`,
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
};

function range(unit: string): Range {
  return (from, to) => {
    const name = (count: number) => (unit === "" ? "" : ` ${unit}${count === 1 ? "" : "s"}`);
    if (to === undefined) return from === undefined ? "" : `at least ${from}${name(from)}`;
    if (from === undefined) return `at most ${to}${name(to)}`;
    return from === to ? `${to}${name(to)}` : `${from} to ${to}${name(to)}`;
  };
}
