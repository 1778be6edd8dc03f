/*
 * What can be wrong with the path and the query of the message that was signed. The name of each function, in
 * kebab-case, is the id of the finding.
 */
import type { Text } from "../text.js";
import { clip } from "./clip.js";
import type { Finding } from "./finding.js";
import { finding } from "./words.js";

export function queryNotSigned(query: string): Finding {
  return finding(
    "query-not-signed",
    {
      en: `The message was signed without the query string "${clip(query)}".`,
      zh: `待签名串中缺少查询串“${clip(query)}”。`,
    },
    {
      en: "Sign path and query as they are in the request line, with the question mark.",
      zh: "待签名串第二行须包含路径和查询串（含问号），与请求行完全一致。",
    },
  );
}

/** An order of parameters that programs make. */
export type QueryOrder = "alphabet" | "document" | "other";

const QUERY_ORDERS: Record<QueryOrder, Text> = {
  alphabet: { en: "sorted by name", zh: "按名称排序" },
  document: { en: "in the order of the API's document", zh: "按接口文档中的顺序排列" },
  other: { en: "in another order than they were sent", zh: "与实际发送的不同" },
};

export function queryOrder(order: QueryOrder, signed: string): Finding {
  return finding(
    "query-order",
    {
      en: `The message was signed with the query parameters ${QUERY_ORDERS[order].en}: "${clip(signed)}".`,
      zh: `待签名串中查询参数的顺序${order === "other" ? "" : "是"}${QUERY_ORDERS[order].zh}：“${clip(signed)}”。`,
    },
    {
      en: "Build the URL once, and sign its query just as it is sent, without sorting.",
      zh: "URL 只构造一次，签名时使用实际发送的查询串，不要排序。",
    },
  );
}

export function queryEncoding(signed: string, sent: string): Finding {
  return finding(
    "query-encoding",
    {
      en: `The query was signed in another encoding than it was sent: "${clip(signed)}" was signed, "${clip(sent)}" was sent.`,
      zh: `查询串签名时与发送时的编码不同：签名的是“${clip(signed)}”，发送的是“${clip(sent)}”。`,
    },
    {
      en: "Encode the URL first, and sign it as it goes over the wire; see whether your HTTP client encodes it again.",
      zh: "请先对 URL 编码，再对实际发送的内容签名；并检查 HTTP 客户端是否又做了一次编码。",
    },
  );
}

export function pathEncoding(signed: string, sent: string): Finding {
  return finding(
    "path-encoding",
    {
      en: `The path was signed in another encoding than it was sent: "${clip(signed)}" was signed, "${clip(sent)}" was sent.`,
      zh: `路径签名时与发送时的编码不同：签名的是“${clip(signed)}”，发送的是“${clip(sent)}”。`,
    },
    {
      en: "Encode the path first, and sign it as it goes over the wire (Java: URI.getRawPath(), not getPath(); Go: URL.EscapedPath(), not Path).",
      zh: "请先对路径编码，再对实际发送的内容签名（Java：URI.getRawPath()，不要用 getPath()；Go：URL.EscapedPath()，不要用 Path）。",
    },
  );
}

export function urlSigned(signed: string): Finding {
  return finding(
    "url-signed",
    {
      en: `The message was signed with the full URL "${clip(signed)}" in place of path and query.`,
      zh: `待签名串中写的是完整 URL“${clip(signed)}”，而不是路径和查询串。`,
    },
    {
      en: "Take scheme and host away: the second line begins with the slash of the path (Java: getRawPath() and getRawQuery(); Go: URL.RequestURI(); JavaScript: url.pathname + url.search).",
      zh: "请去掉协议和域名：第二行应以路径的斜杠开头（Java：getRawPath() 与 getRawQuery()；Go：URL.RequestURI()；JavaScript：url.pathname + url.search）。",
    },
  );
}

export function hostSigned(signed: string): Finding {
  return finding(
    "host-signed",
    {
      en: `The message was signed with the host before the path: "${clip(signed)}".`,
      zh: `待签名串的路径前带有域名：“${clip(signed)}”。`,
    },
    {
      en: "Take the host away: the second line begins with the slash of the path.",
      zh: "请去掉域名：第二行应以路径的斜杠开头。",
    },
  );
}

export function targetAbsolute(signed: string): Finding {
  return finding(
    "target-absolute",
    {
      en: `The path "${clip(signed)}" was signed, but the request line has a full URL, as for a proxy.`,
      zh: `签名的是路径“${clip(signed)}”，但请求行中是完整 URL（发给代理的形式）。`,
    },
    {
      en: "Send path and query alone in the request line: do not set the sandbox as an HTTP proxy, but as the base URL.",
      zh: "请求行中只发送路径和查询串：请将沙箱设为接口的 base URL，而不是 HTTP 代理。",
    },
  );
}

export function trailingSlash(signed: string, sent: string): Finding {
  return finding(
    "trailing-slash",
    {
      en: `The path "${clip(signed)}" was signed, "${clip(sent)}" was sent: they differ in the slash at the end.`,
      zh: `签名的路径是“${clip(signed)}”，发送的是“${clip(sent)}”：末尾的斜杠不一致。`,
    },
    {
      en: "Sign the path that is sent, and send it without a slash at the end.",
      zh: "请对实际发送的路径签名，并且末尾不带斜杠。",
    },
  );
}

export function leadingSlash(signed: string): Finding {
  return finding(
    "leading-slash",
    {
      en: `The message was signed with the path "${clip(signed)}", whose slashes at the beginning are not those that were sent.`,
      zh: `待签名串中的路径是“${clip(signed)}”，开头的斜杠与实际发送的不一致。`,
    },
    {
      en: "The second line begins with exactly one slash, as in the request line: mind it where base URL and path are joined.",
      zh: "第二行须以一个斜杠开头，与请求行一致：拼接 base URL 与路径时请留意。",
    },
  );
}

export function pathPrefix(signed: string, missing: string): Finding {
  return finding(
    "path-prefix",
    {
      en: `The path "${clip(signed)}" was signed, without "${clip(missing)}", with which it was sent.`,
      zh: `签名的路径是“${clip(signed)}”，缺少实际发送时带有的“${clip(missing)}”。`,
    },
    {
      en: "Sign the whole path of the request line, with what your HTTP client adds as the base URL.",
      zh: "请对请求行中的完整路径签名，包括 HTTP 客户端由 base URL 加上的部分。",
    },
  );
}

export function questionMark(): Finding {
  return finding(
    "question-mark",
    {
      en: "The signed message and the request differ in a question mark without a query after it.",
      zh: "待签名串与实际请求相差一个后面没有内容的问号。",
    },
    {
      en: "Append the question mark only when there is a query, and sign what is sent.",
      zh: "只有存在查询串时才加问号，并对实际发送的内容签名。",
    },
  );
}

export function fragmentSigned(): Finding {
  return finding(
    "fragment-signed",
    {
      en: "The signed message and the request line differ in a fragment (#…).",
      zh: "待签名串与请求行相差一个片段（#…）。",
    },
    {
      en: "Leave the fragment out of both: it never belongs to the request.",
      zh: "两处都应去掉片段：它不属于请求的一部分。",
    },
  );
}

export function queryEmptyParameters(signed: string, sent: string): Finding {
  return finding(
    "query-empty-parameters",
    {
      en: `The query was signed as "${clip(signed)}" and sent as "${clip(sent)}": they differ in parameters without a value.`,
      zh: `签名的查询串是“${clip(signed)}”，发送的是“${clip(sent)}”：没有值的参数不一致。`,
    },
    {
      en: "Leave parameters without a value (undefined, null, None, an empty string) out before you build the URL, and sign its query as it is sent: HTTP clients leave out some of them, and write others.",
      zh: "请在构造 URL 之前去掉没有值的参数（undefined、null、None、空字符串），再对实际发送的查询串签名：HTTP 客户端会省略其中一些，而写出另一些。",
    },
  );
}

export function querySeparators(signed: string, sent: string): Finding {
  return finding(
    "query-separators",
    {
      en: `The query was signed as "${clip(signed)}" and sent as "${clip(sent)}": they differ in the signs between the parameters.`,
      zh: `签名的查询串是“${clip(signed)}”，发送的是“${clip(sent)}”：参数之间的分隔符不一致。`,
    },
    {
      en: "Put one & between two parameters, none before the first and after the last, and sign the query as it is sent.",
      zh: "两个参数之间只用一个 &，首尾都不加，并对实际发送的查询串签名。",
    },
  );
}

export function queryReplaced(signed: string): Finding {
  return finding(
    "query-replaced",
    {
      en: `The message was signed with "${clip(signed)}" in place of the query that was sent.`,
      zh: `待签名串中的查询串写成了“${clip(signed)}”，而不是实际发送的内容。`,
    },
    {
      en: "An object that is put into a string is no query: encode it (JavaScript: new URLSearchParams(parameters).toString(); Python: urlencode(parameters); PHP: http_build_query($parameters); Go: values.Encode()), send the result, and sign it.",
      zh: "把对象直接拼进字符串得不到查询串：请先编码（JavaScript：new URLSearchParams(parameters).toString()；Python：urlencode(parameters)；PHP：http_build_query($parameters)；Go：values.Encode()），发送并签名所得结果。",
    },
  );
}

export function questionMarkReplaced(joint: string): Finding {
  return finding(
    "question-mark-replaced",
    {
      en: `The message was signed with ${joint === "" ? "nothing" : `"${clip(joint)}"`} between path and query, in place of the question mark.`,
      zh: `待签名串中的路径与查询串之间${joint === "" ? "没有任何字符" : `是“${clip(joint)}”`}，而不是问号。`,
    },
    {
      en: "Path and query are one line, joined by the question mark, as they are in the request line.",
      zh: "路径与查询串在同一行，以问号连接，与请求行一致。",
    },
  );
}

export function pathParameter(name: string, signed: string, sent: string): Finding {
  return finding(
    "path-parameter",
    {
      en: `The path was signed with "${clip(signed)}" as ${name}, and sent with "${clip(sent)}".`,
      zh: `签名的路径中 ${name} 的位置是“${clip(signed)}”，发送的是“${clip(sent)}”。`,
    },
    {
      en: "Put the value into the path first, and sign the path that is sent: a signer that runs before your HTTP client fills in its template signs the template.",
      zh: "请先把值填入路径，再对实际发送的路径签名：如果在 HTTP 客户端填充路径模板之前签名，签名的就是模板。",
    },
  );
}
