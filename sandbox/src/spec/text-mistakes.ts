import { clip } from "../doctor/clip.js";
import type { Text } from "../text.js";

/** A pattern of one repeated set of characters: the first character outside of the set can be named. */
const ONE_SET = /^\^(\\S|\[(?:[^\]\\]|\\.)+\])(?:[+*]|\{\d+(?:,\d*)?\})\$$/;

/** Changes that may make a text valid, each with the issue that it repairs. */
const REPAIRS: { repair: (text: string) => string; issue: Text }[] = [
  {
    repair: (text) => text.trim(),
    issue: { en: "it begins or ends with blanks or line breaks", zh: "首尾有空格或换行" },
  },
  {
    repair: (text) => text.toUpperCase(),
    issue: { en: "it must be in upper case", zh: "应为大写字母" },
  },
  {
    repair: (text) => text.replace(/^https:/i, "https:"),
    issue: { en: "https must be in lower case", zh: "https 应为小写" },
  },
  {
    repair: (text) => text.replace(/^http:/i, "https:"),
    issue: { en: "it begins with http://", zh: "以 http:// 开头" },
  },
  {
    repair: (text) => (/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`),
    issue: { en: "it does not begin with https://", zh: "未以 https:// 开头" },
  },
  {
    repair: (text) => text.replace(/\?[^#]*/, ""),
    issue: { en: "it has a query (the question mark and what follows)", zh: "带有查询参数（问号及其后内容）" },
  },
  {
    repair: (text) => text.replace(/#.*/s, ""),
    issue: { en: "it has a fragment (the # and what follows)", zh: "带有片段（# 及其后内容）" },
  },
];

/** What is wrong with a text; `undefined` when the reason is unknown. */
export function textMistake(text: string, { pattern = "", format }: FormOfText): Text | undefined {
  const regex = new RegExp(pattern, "u");
  if (format === "uri" && regex.test(text) && !/^[a-z][a-z0-9+.-]*:/i.test(text)) {
    return { en: "it has no scheme, such as https://", zh: "缺少协议，如 https://" };
  }
  const repaired = REPAIRS.find(({ repair }) => {
    const other = repair(text);
    return other !== text && !regex.test(text) && regex.test(other);
  });
  return repaired?.issue ?? characterOutside(ONE_SET.exec(pattern)?.[1], text) ?? characterOutside("\\S", text);
}

/** The keywords of a schema for the form of a text. */
interface FormOfText {
  pattern?: string;
  format?: string;
}

/** Names the first character that is not in a set. */
function characterOutside(set: string | undefined, text: string): Text | undefined {
  if (set === undefined) return undefined;
  const regex = new RegExp(`^${set}$`, "u");
  let place = 0;
  for (const character of text) {
    place++;
    if (regex.test(character)) continue;
    const name = nameOf(character);
    return { en: `character ${place} is ${name.en}`, zh: `第 ${place} 个字符是${name.zh}` };
  }
  return undefined;
}

const NAMES: Readonly<Record<string, Text>> = {
  " ": { en: "a blank", zh: "空格" },
  "\t": { en: "a tab", zh: "制表符" },
  "\n": { en: "a line feed", zh: "换行符" },
  "\r": { en: "a carriage return", zh: "回车符" },
  "\u00a0": { en: "a no-break space", zh: "不换行空格" },
  "\u3000": { en: "an ideographic space", zh: "全角空格" },
  "\ufeff": { en: "a byte order mark", zh: "字节顺序标记" },
};

function nameOf(character: string): Text {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const known = NAMES[character];
  if (known) return { en: `${known.en} (${code})`, zh: `${known.zh}（${code}）` };
  const isSeen = clip(character) === character;
  return isSeen ? { en: `${character} (${code})`, zh: ` ${character}（${code}）` } : { en: code, zh: ` ${code}` };
}
