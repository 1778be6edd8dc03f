import type { Text } from "../../src/text.js";
import { translator } from "../shared/i18n.js";
import { sharedWords } from "../shared/words.js";

const words = {
  ...sharedWords,

  title: { en: "API reference · WeChat Pay Global sandbox", zh: "API 文档 · WeChat Pay Global 沙箱" },
  heading: { en: "API reference", zh: "API 文档" },
  toConsole: { en: "Console", zh: "控制台" },
  enum: { en: "One of", zh: "可选值" },
  enumSingleValue: { en: "Value", zh: "固定值" },
  enumArray: { en: "Items", zh: "元素" },
  default: { en: "Default", zh: "默认值" },
  deprecated: { en: "Deprecated", zh: "已弃用" },
  example: { en: "Example", zh: "示例" },
  examples: { en: "Examples", zh: "示例" },
  recursive: { en: "Recursive", zh: "递归" },
  arrayOf: { en: "Array of ", zh: "数组，元素为 " },
  webhook: { en: "Event", zh: "通知" },
  const: { en: "Value", zh: "固定值" },
  noResultsFound: { en: "Nothing found", zh: "没有结果" },
  download: { en: "Download", zh: "下载" },
  downloadSpecification: { en: "The OpenAPI document", zh: "OpenAPI 文档" },
  responses: { en: "Answers", zh: "应答" },
  callbackResponses: { en: "Answers to the notification", zh: "通知应答" },
  requestSamples: { en: "Request examples", zh: "请求示例" },
  responseSamples: { en: "Answer examples", zh: "应答示例" },
} as const satisfies Record<string, Text>;

export const t = translator(words);
