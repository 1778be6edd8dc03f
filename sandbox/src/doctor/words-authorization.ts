/*
 * What can be wrong with the Authorization header and the values in it. The name of each function, in
 * kebab-case, is the id of the finding.
 */
import { AUTHORIZATION } from "../../../generated/constants.js";
import { clip } from "./clip.js";
import type { Finding } from "./finding.js";
import { finding, list } from "./words.js";

const SCHEME = AUTHORIZATION.scheme;
const SHAPE = `Authorization: ${SCHEME} mchid="…",nonce_str="…",timestamp="…",serial_no="…",signature="…"`;

export function authorizationMissing(): Finding {
  return finding(
    "authorization-missing",
    { en: "The request has no Authorization header.", zh: "请求没有 Authorization 请求头。" },
    {
      en: `Sign every request and send, on one line: ${SHAPE}. If your code does set it, see whether a proxy or a redirect to another host drops it.`,
      zh: `每个请求都要签名，并在同一行内发送：${SHAPE}。如果代码已经设置了该请求头，请检查它是否被代理去掉，或在重定向到其他域名时丢失。`,
    },
  );
}

export function authorizationScheme(found: string | undefined): Finding {
  const name = found === undefined ? undefined : clip(found);
  return finding(
    "authorization-scheme",
    name === undefined
      ? {
          en: `The Authorization header does not begin with the scheme ${SCHEME}.`,
          zh: `Authorization 请求头没有以认证类型 ${SCHEME} 开头。`,
        }
      : {
          en: `The Authorization header names the scheme "${name}" where ${SCHEME} is asked for.`,
          zh: `Authorization 请求头的认证类型是“${name}”，应为 ${SCHEME}。`,
        },
    {
      en: `Begin the header's value with ${SCHEME}, in just this spelling, and one blank.`,
      zh: `请求头的值须以 ${SCHEME}（大小写完全一致）加一个空格开头。`,
    },
  );
}

export function authorizationSchemeBlank(): Finding {
  return finding(
    "authorization-scheme-blank",
    {
      en: `In the Authorization header, ${SCHEME} is not followed by a blank.`,
      zh: `Authorization 请求头中，${SCHEME} 之后没有空格。`,
    },
    {
      en: "Put exactly one blank between the scheme and the first parameter, and nothing else.",
      zh: "在认证类型与第一个参数之间只放一个空格，不要放其他字符。",
    },
  );
}

export function authorizationNameRepeated(): Finding {
  return finding(
    "authorization-name-repeated",
    {
      en: 'The value of the Authorization header begins with "Authorization:", the name of the header itself.',
      zh: "Authorization 请求头的值中又写了一遍请求头名称“Authorization:”。",
    },
    {
      en: `Give your HTTP client the value alone, beginning with ${SCHEME}.`,
      zh: `设置请求头时只传入值，即以 ${SCHEME} 开头的部分。`,
    },
  );
}

export function authorizationLineBreaks(): Finding {
  return finding(
    "authorization-line-breaks",
    {
      en: "The Authorization header is split over several lines.",
      zh: "Authorization 请求头中有换行，被拆成了多行。",
    },
    {
      en: "Build the header's value on one line, without line feeds or carriage returns between the parameters.",
      zh: "请求头的值必须写在同一行，参数之间不能有换行符或回车符。",
    },
  );
}

export function parameterMissing(names: readonly string[]): Finding {
  const all = list(names);
  return finding(
    "parameter-missing",
    {
      en: `The Authorization header lacks ${all.en}, or gives it no value.`,
      zh: `Authorization 请求头缺少 ${all.zh}，或其值为空。`,
    },
    {
      en: "Give all five parameters: mchid, nonce_str, timestamp, serial_no and signature, each with its value in double quotes.",
      zh: "五个参数 mchid、nonce_str、timestamp、serial_no、signature 缺一不可，值都要放在双引号内。",
    },
  );
}

export function parameterDuplicated(names: readonly string[]): Finding {
  const all = list(names);
  return finding(
    "parameter-duplicated",
    {
      en: `The Authorization header gives ${all.en} more than once; the first was read.`,
      zh: `Authorization 请求头中 ${all.zh} 出现了不止一次；此处读取的是第一个。`,
    },
    {
      en: "Give each parameter once. See whether two layers of your code (a client library and an interceptor) both sign.",
      zh: "每个参数只能出现一次。请检查是否有两处代码（例如 SDK 与拦截器）都在签名。",
    },
  );
}

export function parameterUnknown(names: readonly string[]): Finding {
  const all = list(names.slice(0, 5).map(clip));
  return finding(
    "parameter-unknown",
    {
      en: `The Authorization header has something that is none of the five parameters: ${all.en}.`,
      zh: `Authorization 请求头中有五个参数之外的内容：${all.zh}。`,
    },
    {
      en: "Leave it out: only mchid, nonce_str, timestamp, serial_no and signature belong there.",
      zh: "请去掉它：这里只允许 mchid、nonce_str、timestamp、serial_no、signature。",
    },
  );
}

export function parameterName(pairs: readonly { found: string; expected: string }[]): Finding {
  const found = list(pairs.map((pair) => clip(pair.found)));
  const expected = list(pairs.map((pair) => pair.expected));
  return finding(
    "parameter-name",
    {
      en: `The Authorization header writes ${found.en} where ${expected.en} is asked for.`,
      zh: `Authorization 请求头中的参数名写成了 ${found.zh}，应为 ${expected.zh}。`,
    },
    {
      en: "Name the parameters mchid, nonce_str, timestamp, serial_no and signature, in lower case. (Other names, such as nonceStr or sign, belong to other calls of WeChat Pay.)",
      zh: "参数名必须是小写的 mchid、nonce_str、timestamp、serial_no、signature。（nonceStr、sign 等名称用于微信支付的其他接口。）",
    },
  );
}

export function parameterUnquoted(names: readonly string[]): Finding {
  const all = list(names);
  return finding(
    "parameter-unquoted",
    {
      en: `In the Authorization header, the value of ${all.en} is not in double quotes.`,
      zh: `Authorization 请求头中，${all.zh} 的值没有放在双引号内。`,
    },
    {
      en: 'Write name="value". In a shell, put the whole header in single quotes or escape the inner ones, or the shell removes them.',
      zh: '请写成 name="value"。在 shell 中，请用单引号包住整个请求头或转义内层双引号，否则双引号会被 shell 去掉。',
    },
  );
}

export function parameterSingleQuotes(names: readonly string[]): Finding {
  const all = list(names);
  return finding(
    "parameter-single-quotes",
    {
      en: `In the Authorization header, the value of ${all.en} is in single quotes.`,
      zh: `Authorization 请求头中，${all.zh} 的值用了单引号。`,
    },
    { en: 'Use double quotes: name="value".', zh: '请使用双引号：name="value"。' },
  );
}

export function parameterEscapedQuotes(): Finding {
  return finding(
    "parameter-escaped-quotes",
    {
      en: 'The quotes in the Authorization header arrive with a backslash before them: \\".',
      zh: 'Authorization 请求头中的双引号前带有反斜杠：\\"。',
    },
    {
      en: "The string was escaped once too often (a backslash inside single quotes of a shell, or a string that was encoded as JSON). Send plain double quotes.",
      zh: "字符串多转义了一次（例如在 shell 的单引号内写了反斜杠，或对字符串做了 JSON 编码）。请发送不带反斜杠的双引号。",
    },
  );
}

export function parameterQuoteOpen(names: readonly string[]): Finding {
  const all = list(names);
  return finding(
    "parameter-quote-open",
    {
      en: `In the Authorization header, the quotes around the value of ${all.en} are not closed.`,
      zh: `Authorization 请求头中，${all.zh} 的值缺少右引号。`,
    },
    {
      en: "Close each value with a double quote. A header that was cut off looks like this too: see whether anything limits its length.",
      zh: "每个值都要以双引号结束。请求头被截断也会如此，请检查是否有长度限制。",
    },
  );
}

export function parameterSeparator(): Finding {
  return finding(
    "parameter-separator",
    {
      en: "The parameters of the Authorization header are not parted by one comma each.",
      zh: "Authorization 请求头的各参数之间没有恰好用一个英文逗号分隔。",
    },
    {
      en: "Put one comma between two parameters, none before the first or after the last; no semicolons, ampersands or blanks.",
      zh: "两个参数之间用一个英文逗号分隔，首尾不要有逗号；不要用分号、& 或空格分隔。",
    },
  );
}

export function parameterBlanks(): Finding {
  return finding(
    "parameter-blanks",
    {
      en: "The Authorization header has blanks between its parameters, or around an equals sign.",
      zh: "Authorization 请求头的参数之间或等号两侧有空格。",
    },
    {
      en: 'Write name="value",name="value" without blanks; the only blank is the one after the scheme.',
      zh: '请写成 name="value",name="value"，不含空格；唯一的空格在认证类型之后。',
    },
  );
}

export function valueBlanks(names: readonly string[]): Finding {
  const all = list(names);
  return finding(
    "value-blanks",
    {
      en: `In the Authorization header, the value of ${all.en} has blanks or line breaks in it.`,
      zh: `Authorization 请求头中，${all.zh} 的值含有空格或换行。`,
    },
    {
      en: "Trim what you read from files, environment variables and commands before you use it, both in the header and in the message that you sign.",
      zh: "从文件、环境变量或命令输出读到的内容，请先去掉首尾空白，再用于请求头和待签名串。",
    },
  );
}

export function timestampMilliseconds(value: string, seconds: number): Finding {
  return finding(
    "timestamp-milliseconds",
    {
      en: `The timestamp ${clip(value)} counts milliseconds; seconds are asked for, which would be ${seconds}.`,
      zh: `时间戳 ${clip(value)} 是毫秒；应使用秒，即 ${seconds}。`,
    },
    {
      en: "Divide by 1000 and drop the fraction (JavaScript: Math.floor(Date.now() / 1000); Java: Instant.now().getEpochSecond()), and use the result in the header and in the message.",
      zh: "除以 1000 并舍去小数（JavaScript：Math.floor(Date.now() / 1000)；Java：Instant.now().getEpochSecond()），请求头与待签名串都使用该值。",
    },
  );
}

export function timestampForm(value: string): Finding {
  return finding(
    "timestamp-form",
    {
      en: `The timestamp "${clip(value)}" is not ${AUTHORIZATION.parameters.timestamp.hint}.`,
      zh: `时间戳“${clip(value)}”不是 10 位数字。`,
    },
    {
      en: "Give the Unix time in whole seconds: no date, no fraction, no other unit. Use the same value in the header and in the message.",
      zh: "请使用以秒为单位的整数 Unix 时间戳：不要用日期、小数或其他单位。请求头与待签名串须使用同一个值。",
    },
  );
}

export function nonceForm(value: string): Finding {
  const shown = clip(value);
  return finding(
    "nonce-form",
    value.length > 32
      ? {
          en: `The nonce_str "${shown}" has ${value.length} characters; it may have 32, letters and digits only.`,
          zh: `nonce_str“${shown}”有 ${value.length} 个字符；最多 32 个，且只能是字母和数字。`,
        }
      : {
          en: `The nonce_str "${shown}" has other characters than letters and digits.`,
          zh: `nonce_str“${shown}”含有字母和数字以外的字符。`,
        },
    {
      en: "Use 1 to 32 letters and digits, new for each request. A UUID fits once its four dashes are taken out, in the header and in the message alike.",
      zh: "请使用 1 至 32 位字母或数字，每个请求都重新生成。UUID 去掉 4 个连字符后即可使用，请求头与待签名串须一致。",
    },
  );
}
