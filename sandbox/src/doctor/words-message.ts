/*
 * What can be wrong with the message that was signed. The name of each function, in kebab-case, is the id
 * of the finding.
 */
import type { Text } from "../text.js";
import type { Charset } from "./charset-names.js";
import { clip } from "./clip.js";
import type { Finding } from "./finding.js";
import { finding, list } from "./words.js";

export function methodCase(signed: string, method: string): Finding {
  return finding(
    "method-case",
    {
      en: `The message was signed with the HTTP method "${clip(signed)}"; it is ${clip(method)}.`,
      zh: `待签名串中的 HTTP 方法写成了“${clip(signed)}”；应为 ${clip(method)}。`,
    },
    {
      en: "Write the method in the first line in upper case, as it is in the request line.",
      zh: "待签名串第一行的方法须为大写，与请求行一致。",
    },
  );
}

export function methodMissing(): Finding {
  return finding(
    "method-missing",
    {
      en: "The message was signed without the HTTP method in its first line.",
      zh: "待签名串第一行缺少 HTTP 方法。",
    },
    {
      en: "Begin the message with the method in upper case and a line feed.",
      zh: "待签名串须以大写的 HTTP 方法加换行符开头。",
    },
  );
}

export function methodOther(signed: string, method: string): Finding {
  return finding(
    "method-other",
    {
      en: `The message was signed with the HTTP method ${signed}, but the request came with ${clip(method)}.`,
      zh: `待签名串中的 HTTP 方法是 ${signed}，但实际请求用的是 ${clip(method)}。`,
    },
    {
      en: "Sign the method that is sent: pass it to the signer in place of a constant. A redirect may turn POST into GET.",
      zh: "请对实际发送的方法签名：把它传给签名函数，不要写死。重定向可能会把 POST 变成 GET。",
    },
  );
}

export function timestampSignedInMilliseconds(signed: string): Finding {
  return finding(
    "timestamp-signed-in-milliseconds",
    {
      en: `The header has seconds, but the message was signed with the timestamp in milliseconds, ${signed}.`,
      zh: `请求头中的时间戳是秒，但待签名串中用的是毫秒 ${signed}。`,
    },
    {
      en: "Compute the timestamp once, in seconds, and use that one value in the header and in the message.",
      zh: "时间戳只计算一次（以秒为单位），请求头与待签名串使用同一个值。",
    },
  );
}

export function timestampDiffers(signed: string, sent: string): Finding {
  return finding(
    "timestamp-differs",
    {
      en: `The message was signed with the timestamp ${signed}, but the header says ${clip(sent)}.`,
      zh: `待签名串中的时间戳是 ${signed}，而请求头中是 ${clip(sent)}。`,
    },
    {
      en: "Take the time once and keep it in a variable: your code reads the clock a second time for the header.",
      zh: "时间只取一次并保存在变量中：代码在生成请求头时又取了一次时间。",
    },
  );
}

export function nonceDiffers(signed: string, sent: string): Finding {
  return finding(
    "nonce-differs",
    {
      en: `The message was signed with the nonce "${clip(signed)}", but the header says "${clip(sent)}".`,
      zh: `待签名串中的随机串是“${clip(signed)}”，而请求头中是“${clip(sent)}”。`,
    },
    {
      en: "Make the nonce once, in its final form, and use that one value in the header and in the message.",
      zh: "随机串只生成一次，处理成最终形式后，请求头与待签名串使用同一个值。",
    },
  );
}

/** @param isExpected - whether the call has a body at all */
export function bodyNotSigned(bytes: number, isExpected: boolean): Finding {
  return finding(
    "body-not-signed",
    {
      en: `The message was signed with an empty body, but the request has one of ${bytes} bytes.`,
      zh: `待签名串中的请求体为空，但请求实际带有 ${bytes} 字节的请求体。`,
    },
    isExpected
      ? {
          en: "Sign the body that is sent. See whether a stream was already read, or the interceptor that signs runs before the body is set.",
          zh: "请对实际发送的请求体签名。请检查流是否已被读取过，或签名拦截器是否在设置请求体之前执行。",
        }
      : {
          en: "This call has no body: send none. HTTP clients make one of an empty object, as of axios' data: {} or requests' json={}.",
          zh: "该接口没有请求体：请不要发送。HTTP 客户端会把空对象变成请求体，例如 axios 的 data: {}、requests 的 json={}。",
        },
  );
}

export function bodySignedNotSent(signed: string): Finding {
  return finding(
    "body-signed-not-sent",
    {
      en: `The message was signed with the body "${clip(signed)}", but the request has none.`,
      zh: `待签名串中的请求体是“${clip(signed)}”，但实际请求没有请求体。`,
    },
    {
      en: "Without a body its line is empty: sign an empty string, not what your language makes of an empty object.",
      zh: "没有请求体时，该行应为空：请对空字符串签名，不要用空对象序列化的结果。",
    },
  );
}

export function bodyReplaced(signed: string): Finding {
  return finding(
    "body-replaced",
    {
      en: `The message was signed with "${clip(signed)}" in place of the body that was sent.`,
      zh: `待签名串中的请求体写成了“${clip(signed)}”，而不是实际发送的内容。`,
    },
    {
      en: "Sign the very string that is sent: serialise the object to JSON once, sign the result and send it.",
      zh: "请对实际发送的字符串签名：先将对象序列化为 JSON，再对该结果签名并发送。",
    },
  );
}

export function bodyDigestSigned(): Finding {
  return finding(
    "body-digest-signed",
    {
      en: "The message was signed with the SHA-256 digest of the body in place of the body.",
      zh: "待签名串中的请求体写成了其 SHA-256 摘要，而不是请求体本身。",
    },
    {
      en: "The fifth line is the body itself, unhashed.",
      zh: "第五行是请求体原文，不需要先做哈希。",
    },
  );
}

export function bodyReserialised(differences: readonly Text[]): Finding {
  const en = list(differences.map((difference) => difference.en)).en;
  const zh = differences.map((difference) => difference.zh).join("、");
  return finding(
    "body-reserialised",
    {
      en: `The body that was signed says the same as the one that was sent, but was serialised differently: the signed one ${en}.`,
      zh: `签名的请求体与发送的请求体内容相同，但序列化结果不同。签名的那份：${zh}。`,
    },
    {
      en: "Serialise once, keep the string, sign it and send it as it is. Do not give the object to the HTTP client, which serialises it again (axios data, requests json=, RestTemplate, Guzzle json).",
      zh: "只序列化一次，保存得到的字符串，对它签名并原样发送。不要把对象交给 HTTP 客户端再次序列化（axios 的 data、requests 的 json=、RestTemplate、Guzzle 的 json）。",
    },
  );
}

export function bodyJsonTwice(sentTwice: boolean): Finding {
  return finding(
    "body-json-twice",
    sentTwice
      ? {
          en: "The body was sent as a JSON string that holds JSON, while the JSON inside was signed.",
          zh: "发送的请求体是包着 JSON 的字符串（编码了两次），而签名的是其中的 JSON。",
        }
      : {
          en: "The body was encoded as JSON a second time before it was signed, as a string in quotes.",
          zh: "请求体在签名前又做了一次 JSON 编码，变成了带引号的字符串。",
        },
    {
      en: "A string that is JSON already must not go through the encoder again: sign and send it as it is.",
      zh: "已经是 JSON 的字符串不要再次编码：请原样签名并发送。",
    },
  );
}

export function bodyPythonRepr(): Finding {
  return finding(
    "body-python-repr",
    {
      en: "The message was signed with Python's str() of the dictionary (single quotes, True, None) in place of the JSON.",
      zh: "待签名串中的请求体是 Python 字典的 str() 结果（单引号、True、None），而不是 JSON。",
    },
    {
      en: "Use body = json.dumps(data) once, sign it and send it with data=body.encode().",
      zh: "请只调用一次 body = json.dumps(data)，对其签名，并用 data=body.encode() 发送。",
    },
  );
}

export function bodyFormEncoded(sent: boolean): Finding {
  return finding(
    "body-form-encoded",
    sent
      ? {
          en: "The body was sent as form data (a=1&b=2), but JSON of the same fields was signed.",
          zh: "发送的请求体是表单形式（a=1&b=2），但签名的是相同字段的 JSON。",
        }
      : {
          en: "The message was signed with the body as form data (a=1&b=2), but JSON was sent.",
          zh: "待签名串中的请求体是表单形式（a=1&b=2），但实际发送的是 JSON。",
        },
    {
      en: "Send JSON, with Content-Type: application/json, and sign the very text that is sent (requests: data=, not a dictionary; axios: a string, not URLSearchParams; PHP: CURLOPT_POSTFIELDS with the JSON text, not an array).",
      zh: "请以 Content-Type: application/json 发送 JSON，并对实际发送的文本签名（requests：data= 传字符串，不要传字典；axios：传字符串，不要传 URLSearchParams；PHP：CURLOPT_POSTFIELDS 传 JSON 文本，不要传数组）。",
    },
  );
}

export function bodyBom(sent: boolean): Finding {
  return finding(
    "body-bom",
    sent
      ? {
          en: "The body was sent with a byte order mark (EF BB BF) that was not signed.",
          zh: "发送的请求体开头带有 BOM（EF BB BF），签名时没有。",
        }
      : {
          en: "The body was signed with a byte order mark (EF BB BF) that was not sent.",
          zh: "签名的请求体开头带有 BOM（EF BB BF），发送时没有。",
        },
    {
      en: "Write UTF-8 without a byte order mark (C#: new UTF8Encoding(false); PowerShell: utf8NoBOM), and sign the bytes that are sent.",
      zh: "请使用不带 BOM 的 UTF-8（C#：new UTF8Encoding(false)；PowerShell：utf8NoBOM），并对实际发送的字节签名。",
    },
  );
}

export function bodyLineEnds(signed: "LF" | "CRLF"): Finding {
  const sent = signed === "LF" ? "CRLF" : "LF";
  return finding(
    "body-line-ends",
    {
      en: `The lines of the body end in ${sent} as it was sent, but in ${signed} as it was signed.`,
      zh: `发送的请求体以 ${sent} 换行，签名的请求体以 ${signed} 换行。`,
    },
    {
      en: "Sign the bytes that are sent. Reading or writing a file in text mode, and Git's autocrlf, change line ends.",
      zh: "请对实际发送的字节签名。以文本模式读写文件、Git 的 autocrlf 都会改变换行符。",
    },
  );
}

export function bodyTrailingNewline(sent: boolean): Finding {
  return finding(
    "body-trailing-newline",
    sent
      ? {
          en: "The body was sent with a line break at its end that was not signed.",
          zh: "发送的请求体末尾有换行，签名时没有。",
        }
      : {
          en: "The body was signed with a line break at its end that was not sent.",
          zh: "签名的请求体末尾有换行，发送时没有。",
        },
    {
      en: "Sign the bytes that are sent. $(…) in a shell and curl -d @file drop line breaks (use --data-binary); editors, echo and Go's json.Encoder add one.",
      zh: "请对实际发送的字节签名。shell 的 $(…) 和 curl -d @file 会去掉换行（请用 --data-binary）；编辑器、echo 和 Go 的 json.Encoder 会在末尾添加换行。",
    },
  );
}

export function bodyTrimmed(): Finding {
  return finding(
    "body-trimmed",
    {
      en: "The body was sent with blanks or line breaks at its beginning or end that were not signed.",
      zh: "发送的请求体首尾有空白，签名时被去掉了。",
    },
    {
      en: "Trim before you sign and send, or not at all: both must be the same bytes.",
      zh: "要么在签名和发送之前就去掉空白，要么都不去掉：两者的字节必须一致。",
    },
  );
}

export function bodyCharset(signed: Charset, sent: Charset): Finding {
  return finding(
    "body-charset",
    {
      en: `The body was signed as ${signed.en} but sent as ${sent.en}.`,
      zh: `请求体签名时的编码是 ${signed.zh}，发送时是 ${sent.zh}。`,
    },
    {
      en: "Use UTF-8 for both and name it: Java getBytes(StandardCharsets.UTF_8), not getBytes(); C# Encoding.UTF8; StringEntity(body, UTF_8). Best turn the string into bytes once.",
      zh: "两处都要用 UTF-8 并明确指定：Java 用 getBytes(StandardCharsets.UTF_8)，不要用 getBytes()；C# 用 Encoding.UTF8；StringEntity(body, UTF_8)。最好只转换一次字节。",
    },
  );
}

/** What is left out at the end: after a body, the empty body's line, or that and the line feed of the nonce too. */
export type MissingEnd = "body" | "empty-body" | "all";

const MISSING_ENDS: Record<MissingEnd, Text> = {
  body: {
    en: "The signed message lacks the last line feed, after the body.",
    zh: "待签名串缺少请求体之后的最后一个换行符。",
  },
  "empty-body": {
    en: "The signed message lacks the empty line of the empty body, the last line feed.",
    zh: "待签名串缺少空请求体对应的空行，即最后一个换行符。",
  },
  all: {
    en: "The signed message ends with the nonce, without the two last line feeds: that of the nonce and that of the empty body.",
    zh: "待签名串到随机串就结束了，缺少最后两个换行符：随机串之后的和空请求体之后的。",
  },
};

export function lastLineFeedMissing(end: MissingEnd): Finding {
  return finding("last-line-feed-missing", MISSING_ENDS[end], {
    en: "Each of the five lines ends in a line feed, the last too, and also when the body is empty: append it rather than joining the lines with it. $(…) in a shell drops line feeds at the end.",
    zh: "五行中每一行都以换行符结尾，最后一行（包括请求体为空时）也不例外：应在每行后追加换行符，而不是用换行符连接各行。shell 的 $(…) 会去掉末尾的换行符。",
  });
}

export function lineFeedExtra(emptyBody: boolean): Finding {
  return finding(
    "line-feed-extra",
    {
      en: `The signed message has a line feed too many${emptyBody ? "" : ": at the end of the message, or at the end of the body that was signed and not of the one that was sent"}.`,
      zh: `待签名串多了一个换行符${emptyBody ? "" : "：可能在待签名串末尾，也可能是签名的请求体末尾有换行而发送的没有"}。`,
    },
    {
      en: "Exactly five lines, each ended by one line feed. echo adds one (use printf '%s' or echo -n), as do heredocs, text blocks and Go's json.Encoder.",
      zh: "恰好五行，每行以一个换行符结尾。echo 会多加一个（请用 printf '%s' 或 echo -n），heredoc、文本块以及 Go 的 json.Encoder 也会。",
    },
  );
}

export function lineEnds(name: string): Finding {
  return finding(
    "line-ends",
    {
      en: `The lines of the signed message end in ${name} in place of a line feed.`,
      zh: `待签名串的换行用了 ${name}，应为换行符 LF（\\n）。`,
    },
    {
      en: 'Use "\\n" explicitly, not what the system takes for a line end (PHP_EOL, System.lineSeparator(), Environment.NewLine, %n, AppendLine).',
      zh: '请明确使用 "\\n"，不要使用系统换行（PHP_EOL、System.lineSeparator()、Environment.NewLine、%n、AppendLine）。',
    },
  );
}

export function lineFeedsMissing(separator: string): Finding {
  return finding(
    "line-feeds-missing",
    separator === ""
      ? {
          en: "The five parts of the signed message were joined without line feeds.",
          zh: "待签名串的五个部分直接拼接，没有换行符。",
        }
      : {
          en: `The five parts of the signed message were joined with "${separator}" in place of line feeds.`,
          zh: `待签名串的五个部分之间用了“${separator}”，而不是换行符。`,
        },
    {
      en: "Put a line feed (\"\\n\") after each of the five parts. A shell needs printf, or $'…', to write one.",
      zh: "五个部分之后都要加换行符（\"\\n\"）。在 shell 中须用 printf 或 $'…' 才能写出换行符。",
    },
  );
}

export function lineFeedsLiteral(): Finding {
  return finding(
    "line-feeds-literal",
    {
      en: "The signed message has a backslash and the letter n, two characters, in place of each line feed.",
      zh: "待签名串中的换行写成了反斜杠加字母 n 两个字符，而不是换行符。",
    },
    {
      en: "Let your language read the escape: PHP and Perl need \"\\n\" in double quotes, a shell printf or $'\\n', and most configuration files read no escapes at all.",
      zh: "请让语言解析转义：PHP、Perl 须写在双引号中（\"\\n\"），shell 须用 printf 或 $'\\n'，配置文件通常不解析转义。",
    },
  );
}

export function linesPadded(): Finding {
  return finding(
    "lines-padded",
    {
      en: "The lines of the signed message have blanks before or after them.",
      zh: "待签名串各行的行首或行尾带有空格或制表符。",
    },
    {
      en: 'Do not build the message from an indented multi-line string: append each part and "\\n".',
      zh: '不要用带缩进的多行字符串构造待签名串：请逐段追加内容与 "\\n"。',
    },
  );
}

export function messageUtf16(): Finding {
  return finding(
    "message-utf16",
    {
      en: "The message was signed in UTF-16, two bytes for each character.",
      zh: "待签名串以 UTF-16 编码（每个字符两个字节）签名。",
    },
    {
      en: "Turn the message into UTF-8 before you sign it: C# Encoding.UTF8.GetBytes, not Encoding.Unicode; Java getBytes(StandardCharsets.UTF_8).",
      zh: "签名前请将待签名串转为 UTF-8：C# 用 Encoding.UTF8.GetBytes，不要用 Encoding.Unicode；Java 用 getBytes(StandardCharsets.UTF_8)。",
    },
  );
}

export function timestampNonceSwapped(): Finding {
  return finding(
    "timestamp-nonce-swapped",
    {
      en: "In the signed message the nonce comes before the timestamp.",
      zh: "待签名串中随机串放在了时间戳之前。",
    },
    {
      en: "The third line is the timestamp, the fourth the nonce.",
      zh: "第三行是时间戳，第四行是随机串。",
    },
  );
}

/** The five lines of the message. */
export type LineName = "method" | "target" | "timestamp" | "nonce" | "body";

const LINES: Record<LineName, { en: string; zh: string }> = {
  method: { en: "method", zh: "方法" },
  target: { en: "path and query", zh: "路径与查询串" },
  timestamp: { en: "timestamp", zh: "时间戳" },
  nonce: { en: "nonce", zh: "随机串" },
  body: { en: "body", zh: "请求体" },
};

export function lineOrder(signed: readonly LineName[]): Finding {
  return finding(
    "line-order",
    {
      en: `The lines of the message were signed in the wrong order: ${signed.map((name) => LINES[name].en).join(", ")}.`,
      zh: `待签名串各行的顺序不对：${signed.map((name) => LINES[name].zh).join("、")}。`,
    },
    {
      en: "The order is method, path and query, timestamp, nonce, body.",
      zh: "顺序应为：方法、路径与查询串、时间戳、随机串、请求体。",
    },
  );
}

export function lineMissing(name: LineName): Finding {
  return finding(
    "line-missing",
    {
      en: `The signed message lacks a line: the ${LINES[name].en}.`,
      zh: `待签名串缺少一行：${LINES[name].zh}。`,
    },
    {
      en: "Sign all five lines: method, path and query, timestamp, nonce, body.",
      zh: "五行都要签名：方法、路径与查询串、时间戳、随机串、请求体。",
    },
  );
}

export function responseLayout(): Finding {
  return finding(
    "response-layout",
    {
      en: "The message was signed in the layout of answers (timestamp, nonce, body), without method and path.",
      zh: "待签名串用了应答验签的格式（时间戳、随机串、请求体），缺少方法和路径。",
    },
    {
      en: "Requests are signed over five lines: method, path and query, timestamp, nonce, body. The three lines only serve to verify answers and notifications.",
      zh: "请求的待签名串是五行：方法、路径与查询串、时间戳、随机串、请求体。三行的格式只用于验证应答和回调通知。",
    },
  );
}

/** What an unexplained message can be compared by. The digests are in hexadecimal. */
export interface Digests {
  hash: string;
  /** Of the message that was signed; `undefined` when the signature hides it. */
  signed: string | undefined;
  expected: string;
}

/** What of a request can be other than what was signed, besides the nonce. */
export type Unexplained = "body" | "query";

const UNEXPLAINED: Record<Unexplained, { name: Text; causes: Text }> = {
  body: {
    name: { en: "body", zh: "请求体" },
    causes: {
      en: "another order of the keys in the JSON; fields that are null or empty in one of the two bodies; or a body that was lost or changed on the way, as by a proxy or an interceptor",
      zh: "JSON 中键的顺序不同；其中一方的请求体含有值为 null 或空的字段；请求体在途中被代理或拦截器丢弃或改动",
    },
  },
  query: {
    name: { en: "query", zh: "查询串" },
    causes: {
      en: "a query with other values or other parameters; or one that was lost or changed on the way, as by a proxy or an interceptor",
      zh: "查询串中的值或参数不同；查询串在途中被代理或拦截器丢弃或改动",
    },
  },
};

export function messageUnexplained(nonce: string, what: Unexplained, digests: Digests): Finding {
  const { en, zh } = compare(digests);
  const { name, causes } = UNEXPLAINED[what];
  return finding(
    "message-unexplained",
    {
      en: `The key is right, but no common mistake explains the signature: likely another nonce was signed, or another ${name.en}.`,
      zh: `密钥正确，但没有任何常见错误能解释该签名：很可能签名所用的随机串或${name.zh}不同。`,
    },
    {
      en: `What remains is mostly another nonce than "${clip(nonce)}" of the header, because it was made twice, or another timestamp; ${causes.en}. ${en}`,
      zh: `剩余的常见原因有：随机串与请求头中的“${clip(nonce)}”不同（生成了两次），或时间戳不同；${causes.zh}。${zh}`,
    },
  );
}

/** Of a request that has neither body nor query, and none is to have: everything but the nonce was tried. */
export function nonceLikelyDiffers(nonce: string, digests: Digests): Finding {
  const { en, zh } = compare(digests);
  return finding(
    "nonce-likely-differs",
    {
      en: `The key is right, and no mistake in method, path, timestamp or line feeds explains the signature: most likely the message was signed with another nonce than "${clip(nonce)}" of the header.`,
      zh: `密钥正确，且方法、路径、时间戳和换行均不能解释该签名：很可能签名所用的随机串与请求头中的“${clip(nonce)}”不同。`,
    },
    {
      en: `Make the nonce once, and use that one value in the header and in the message: a function that makes one must not be called in both places. ${en}`,
      zh: `随机串只生成一次，请求头与待签名串使用同一个值，不要在两处分别调用生成函数。${zh}`,
    },
  );
}

function compare({ hash, signed, expected }: Digests): Text {
  return {
    en: `Print the message just before you sign it, and compare it byte by byte with the one that the sandbox shows. Compute its ${hash} in hexadecimal too: ${
      signed === undefined
        ? ""
        : `that of the message you signed is ${signed}; if yours is another, what you print is not what you sign. `
    }${signed === undefined ? "once" : "Once"} it is ${expected}, the message is right.`,
    zh: `请在签名前打印待签名串，与沙箱显示的逐字节比较，并计算其 ${hash}（十六进制）：${
      signed === undefined ? "" : `您签名的消息的摘要是 ${signed}，若与之不同，说明打印的并不是真正签名的内容；`
    }摘要为 ${expected} 时，待签名串即正确。`,
  };
}
