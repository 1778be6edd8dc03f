import type { Text } from "../text.js";
import { decode } from "./json-tokens.js";

/** One way to write a part of JSON. */
export interface Style<Write> {
  label: Text;
  write: Write;
  /** What the serialisers of two very common languages differ in: two such differences are as common as one. */
  usual?: boolean;
}

/** Writes one token, given as it stands in the JSON. */
export type WriteToken = (raw: string) => string;

/** The blanks of a JSON text. */
export interface Blanks {
  comma: string;
  colon: string;
  /** `undefined` for all on one line. */
  indent?: string;
  lineEnd?: string;
  /** Jackson leaves arrays on one line. */
  flatArrays?: boolean;
}

const escapeAs = (pattern: RegExp, upper: boolean) => {
  const one = (character: string): string => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${upper ? code.toUpperCase() : code}`;
  };
  return (text: string): string => text.replace(pattern, one);
};

const utf8: WriteToken = (raw) => JSON.stringify(decode(raw));
const ascii = escapeAs(/[\u0080-\uffff]/g, false);
const asciiUpper = escapeAs(/[\u0080-\uffff]/g, true);
const slashes = (text: string): string => text.replaceAll("/", "\\/");
const goSigns = escapeAs(/[<>&\u2028\u2029]/g, false);
const gsonSigns = escapeAs(/[<>&='\u2028\u2029]/g, false);
const dotNet = escapeAs(/[<>&'+`\u007f-\uffff]/g, true);

/** How serialisers write strings. */
export const STRINGS: readonly Style<WriteToken>[] = [
  {
    label: { en: "writes other characters than ASCII as they are", zh: "非 ASCII 字符按原样书写" },
    write: utf8,
    usual: true,
  },
  {
    label: {
      en: "escapes other characters than ASCII as \\uXXXX (Python's json.dumps)",
      zh: "非 ASCII 字符转义为 \\uXXXX（Python json.dumps 的默认行为）",
    },
    write: (raw) => ascii(utf8(raw)),
    usual: true,
  },
  {
    label: {
      en: "escapes slashes as \\/ and other characters than ASCII as \\uXXXX (PHP's json_encode)",
      zh: "斜杠转义为 \\/、非 ASCII 字符转义为 \\uXXXX（PHP json_encode 的默认行为）",
    },
    write: (raw) => slashes(ascii(utf8(raw))),
  },
  {
    label: { en: "escapes slashes as \\/", zh: "斜杠转义为 \\/" },
    write: (raw) => slashes(utf8(raw)),
  },
  {
    label: {
      en: "escapes <, > and & as \\u003c, \\u003e and \\u0026 (Go's encoding/json)",
      zh: "<、>、& 转义为 \\u003c、\\u003e、\\u0026（Go encoding/json 的默认行为）",
    },
    write: (raw) => goSigns(utf8(raw)),
  },
  {
    label: {
      en: "escapes <, >, &, = and ' (Gson without disableHtmlEscaping)",
      zh: "<、>、&、=、' 被转义（Gson 未调用 disableHtmlEscaping）",
    },
    write: (raw) => gsonSigns(utf8(raw)),
  },
  {
    label: {
      en: "escapes other characters than ASCII, and signs such as & and +, as \\uXXXX in upper case (.NET's System.Text.Json)",
      zh: "非 ASCII 字符以及 &、+ 等符号转义为大写 \\uXXXX（.NET System.Text.Json 的默认行为）",
    },
    write: (raw) => dotNet(utf8(raw).replaceAll('\\"', "\\u0022")),
  },
  {
    label: {
      en: "escapes other characters than ASCII as \\uXXXX in upper case",
      zh: "非 ASCII 字符转义为大写 \\uXXXX",
    },
    write: (raw) => asciiUpper(utf8(raw)),
  },
];

/** Where serialisers put blanks. */
export const BLANKS: readonly Style<Blanks>[] = [
  {
    label: { en: "has no blanks between tokens", zh: "各元素之间没有空格" },
    write: { comma: ",", colon: ":" },
    usual: true,
  },
  {
    label: {
      en: "has a blank after each comma and colon (Python's json.dumps)",
      zh: "逗号和冒号后各有一个空格（Python json.dumps 的默认行为）",
    },
    write: { comma: ", ", colon: ": " },
    usual: true,
  },
  {
    label: { en: "is indented by two blanks", zh: "以两个空格缩进" },
    write: { comma: ",", colon: ": ", indent: "  " },
  },
  {
    label: { en: "is indented by four blanks", zh: "以四个空格缩进" },
    write: { comma: ",", colon: ": ", indent: "    " },
  },
  { label: { en: "is indented by tabs", zh: "以制表符缩进" }, write: { comma: ",", colon: ": ", indent: "\t" } },
  {
    label: {
      en: "is indented, with blanks on both sides of colons (Jackson's pretty printer)",
      zh: "带缩进且冒号两侧有空格（Jackson 的格式化输出）",
    },
    write: { comma: ",", colon: " : ", indent: "  ", flatArrays: true },
  },
  {
    label: { en: "is indented by two blanks, with CRLF line ends", zh: "以两个空格缩进，换行为 CRLF" },
    write: { comma: ",", colon: ": ", indent: "  ", lineEnd: "\r\n" },
  },
  { label: { en: "has a blank after each comma", zh: "逗号后有一个空格" }, write: { comma: ", ", colon: ":" } },
  { label: { en: "has a blank after each colon", zh: "冒号后有一个空格" }, write: { comma: ",", colon: ": " } },
];

/** How serialisers write numbers. */
export const NUMBERS: readonly Style<WriteToken>[] = [
  {
    label: { en: "writes numbers in their shortest form (123, not 123.0)", zh: "数字写成最短形式（123，而非 123.0）" },
    write: (raw) => JSON.stringify(Number(raw)) ?? raw,
  },
  {
    label: { en: "writes whole numbers with a fraction (123.0)", zh: "整数带小数（123.0）" },
    write: (raw) => (/^-?[0-9]+$/.test(raw) ? `${raw}.0` : raw),
  },
];
