import { AUTHORIZATION } from "../../../generated/constants.js";
import type { Text } from "../text.js";

/*
 * The words of the doctor, in both languages. words.ts fills in the {braces}, and the compiler checks their names.
 */

const SCHEME = AUTHORIZATION.scheme;

/** One sentence says what is wrong; after the arrow stands what to change in the code that signs. */
type ProblemAndRemedy = `${string} → ${string}`;

/** By the id of the finding. */
export const FINDINGS = {
  // The Authorization header
  "authorization-missing": {
    en: `The request has no Authorization header. → Sign every request and send, on one line: Authorization: ${SCHEME} mchid="…",nonce_str="…",timestamp="…",serial_no="…",signature="…". If your code sets it, a proxy or a redirect to another host may drop it.`,
    zh: `请求没有 Authorization 请求头。 → 每个请求都要签名，并在同一行内发送：Authorization: ${SCHEME} mchid="…",nonce_str="…",timestamp="…",serial_no="…",signature="…"。如果代码已经设置了该请求头，请检查它是否被代理去掉，或在重定向到其他域名时丢失。`,
  },
  "authorization-scheme": {
    en: `The Authorization header {how}. → Begin the header's value with ${SCHEME}, in exactly this spelling, and one blank.`,
    zh: `Authorization 请求头{how}。 → 请求头的值须以 ${SCHEME}（大小写完全一致）加一个空格开头。`,
  },
  "authorization-scheme-blank": {
    en: `In the Authorization header, ${SCHEME} is not followed by a blank. → Put exactly one blank between the scheme and the first parameter, and nothing else.`,
    zh: `Authorization 请求头中，${SCHEME} 之后没有空格。 → 在认证类型与第一个参数之间只放一个空格，不要放其他字符。`,
  },
  "authorization-name-repeated": {
    en: `The value of the Authorization header begins with "Authorization:", the name of the header itself. → Give your HTTP client the value alone, beginning with ${SCHEME}.`,
    zh: `Authorization 请求头的值中又写了一遍请求头名称“Authorization:”。 → 设置请求头时只传入值，即以 ${SCHEME} 开头的部分。`,
  },
  "authorization-line-breaks": {
    en: "The Authorization header is split over several lines. → Build the header's value on one line, without line feeds or carriage returns between the parameters.",
    zh: "Authorization 请求头中有换行，被拆成了多行。 → 请求头的值必须写在同一行，参数之间不能有换行符或回车符。",
  },
  "parameter-missing": {
    en: "The Authorization header lacks {names}, or gives it no value. → Give all five parameters: mchid, nonce_str, timestamp, serial_no and signature, each with its value in double quotes.",
    zh: "Authorization 请求头缺少 {names}，或其值为空。 → 五个参数 mchid、nonce_str、timestamp、serial_no、signature 缺一不可，值都要放在双引号内。",
  },
  "parameter-duplicated": {
    en: "The Authorization header gives {names} more than once; the first was read. → Give each parameter once. Check whether two layers of your code (a client library and an interceptor) both sign.",
    zh: "Authorization 请求头中 {names} 出现了不止一次；此处读取的是第一个。 → 每个参数只能出现一次。请检查是否有两处代码（例如 SDK 与拦截器）都在签名。",
  },
  "parameter-unknown": {
    en: "The Authorization header has something besides the five parameters: {names}. → Leave it out: only mchid, nonce_str, timestamp, serial_no and signature are allowed.",
    zh: "Authorization 请求头中有五个参数之外的内容：{names}。 → 请去掉它：这里只允许 mchid、nonce_str、timestamp、serial_no、signature。",
  },
  "parameter-name": {
    en: "The Authorization header writes {names} in place of {expected}. → Name the parameters mchid, nonce_str, timestamp, serial_no and signature, in lower case. (Other names, such as nonceStr or sign, belong to other calls of WeChat Pay.)",
    zh: "Authorization 请求头中的参数名写成了 {names}，应为 {expected}。 → 参数名必须是小写的 mchid、nonce_str、timestamp、serial_no、signature。（nonceStr、sign 等名称用于微信支付的其他接口。）",
  },
  "parameter-unquoted": {
    en: 'In the Authorization header, the value of {names} is not in double quotes. → Write name="value". In a shell, put the whole header in single quotes or escape the inner ones, or the shell removes them.',
    zh: 'Authorization 请求头中，{names} 的值没有放在双引号内。 → 请写成 name="value"。在 shell 中，请用单引号包住整个请求头或转义内层双引号，否则双引号会被 shell 去掉。',
  },
  "parameter-single-quotes": {
    en: 'In the Authorization header, the value of {names} is in single quotes. → Use double quotes: name="value".',
    zh: 'Authorization 请求头中，{names} 的值用了单引号。 → 请使用双引号：name="value"。',
  },
  "parameter-escaped-quotes": {
    en: 'The quotes in the Authorization header have a backslash before them: \\". → The string was escaped once too often (a backslash inside single quotes of a shell, or a string that was encoded as JSON). Send plain double quotes.',
    zh: 'Authorization 请求头中的双引号前带有反斜杠：\\"。 → 字符串多转义了一次（例如在 shell 的单引号内写了反斜杠，或对字符串做了 JSON 编码）。请发送不带反斜杠的双引号。',
  },
  "parameter-quote-open": {
    en: "In the Authorization header, the quotes around the value of {names} are not closed. → Close each value with a double quote. A header that was cut off also looks like this: check whether anything limits its length.",
    zh: "Authorization 请求头中，{names} 的值缺少右引号。 → 每个值都要以双引号结束。请求头被截断也会如此，请检查是否有长度限制。",
  },
  "parameter-separator": {
    en: "The parameters of the Authorization header are not separated by exactly one comma. → Put one comma between two parameters, none before the first or after the last; no semicolons, ampersands or blanks.",
    zh: "Authorization 请求头的各参数之间没有恰好用一个英文逗号分隔。 → 两个参数之间用一个英文逗号分隔，首尾不要有逗号；不要用分号、& 或空格分隔。",
  },
  "parameter-blanks": {
    en: 'The Authorization header has blanks between its parameters, or around an equals sign. → Write name="value",name="value" without blanks; the only blank is the one after the scheme.',
    zh: 'Authorization 请求头的参数之间或等号两侧有空格。 → 请写成 name="value",name="value"，不含空格；唯一的空格在认证类型之后。',
  },
  "value-blanks": {
    en: "In the Authorization header, the value of {names} has blanks or line breaks in it. → Trim what you read from files, environment variables and commands before you use it, both in the header and in the message that you sign.",
    zh: "Authorization 请求头中，{names} 的值含有空格或换行。 → 从文件、环境变量或命令输出读到的内容，请先去掉首尾空白，再用于请求头和待签名串。",
  },
  // Timestamp, nonce and clock
  "timestamp-milliseconds": {
    en: "The timestamp {value} is in milliseconds; it must be in seconds: {seconds}. → Divide by 1000 and drop the fraction (JavaScript: Math.floor(Date.now() / 1000); Java: Instant.now().getEpochSecond()), and use the result in the header and in the message.",
    zh: "时间戳 {value} 是毫秒；应使用秒，即 {seconds}。 → 除以 1000 并舍去小数（JavaScript：Math.floor(Date.now() / 1000)；Java：Instant.now().getEpochSecond()），请求头与待签名串都使用该值。",
  },
  "timestamp-form": {
    en: 'The timestamp "{value}" is not 10 digits. → Give the Unix time in whole seconds: no date, no fraction, no other unit. Use the same value in the header and in the message.',
    zh: "时间戳“{value}”不是 10 位数字。 → 请使用以秒为单位的整数 Unix 时间戳：不要用日期、小数或其他单位。请求头与待签名串须使用同一个值。",
  },
  "nonce-form": {
    en: 'The nonce_str "{value}" has {what}. → Use 1 to 32 letters and digits, new for each request. A UUID fits without its four dashes: remove them both in the header and in the message.',
    zh: "nonce_str“{value}”{what}。 → 请使用 1 至 32 位字母或数字，每个请求都重新生成。UUID 去掉 4 个连字符后即可使用，请求头与待签名串须一致。",
  },
  "clock-off": {
    en: "The timestamp is {off} seconds {side} the sandbox's clock; {tolerance} are allowed. → Set the clock of the machine that signs (NTP), and {advice}.",
    zh: "时间戳比沙箱时钟{side} {off} 秒；最多允许相差 {tolerance} 秒。 → 请校准签名机器的时钟（NTP），并{advice}。",
  },
  "clock-time-zone": {
    en: "The timestamp is {off} seconds {side} the sandbox's clock: {hours} hours, a difference between time zones. → A Unix timestamp counts from 1970 in UTC and has no time zone: take it directly from the clock (date +%s, time.time(), Instant.now()). Do not compute it from the local date and time.",
    zh: "时间戳比沙箱时钟{side} {off} 秒，即 {hours} 小时，正是时区之差。 → Unix 时间戳从 UTC 1970 年起算，与时区无关：请直接取系统时间（date +%s、time.time()、Instant.now()），不要把本地日期时间当作 UTC 来换算。",
  },
  // Merchant number, serial number and key
  "mchid-unknown": {
    en: 'The sandbox has no merchant with the mchid "{mchid}".{appid} → Set mchid to {right}.',
    zh: "沙箱中没有商户号“{mchid}”。{appid} → 请将 mchid 设为{right}。",
  },
  "mchid-certificate-mismatch": {
    en: "The mchid is {mchid}, but the certificate {serial} is that of {owner}{number}. → Use mchid, serial_no and private key of the same merchant.{mine}{mode}",
    zh: "mchid 是 {mchid}，但证书 {serial} 属于{owner}{number}。 → mchid、serial_no 与私钥必须属于同一个商户。{mine}{mode}",
  },
  "serial-unknown": {
    en: 'The sandbox does not know the serial_no "{serial}".{signer} → Set serial_no to {right} (openssl x509 -in apiclient_cert.pem -noout -serial), and sign with the private key that belongs to it.',
    zh: "沙箱中没有序列号为“{serial}”的证书。{signer} → 请将 serial_no 设为{right}（openssl x509 -in apiclient_cert.pem -noout -serial），并使用与该证书配对的私钥签名。",
  },
  "serial-spelling": {
    en: 'The serial_no "{serial}" is that of {owner}, but {spelling}; it is {right}. → Write the serial number as upper-case hexadecimal, as openssl x509 -noout -serial prints it after the equals sign (Java: getSerialNumber().toString(16).toUpperCase(), with its leading zeros; C#: GetSerialNumberString()).',
    zh: "serial_no“{serial}”是{owner}的证书序列号，但{spelling}；应为 {right}。 → 序列号须写成大写十六进制，即 openssl x509 -noout -serial 输出中等号后的内容（Java：getSerialNumber().toString(16).toUpperCase()，注意保留前导零；C#：GetSerialNumberString()）。",
  },
  "serial-of-another-certificate": {
    en: "The serial_no {claimed} is that of {claimedOwner}, but the signature was made with the key of {signerOwner}, serial {signer}. → Set serial_no to {signer}: it names the certificate of the key that signs your requests.{platform}",
    zh: "serial_no {claimed} 属于{claimedOwner}，而签名所用的是{signerOwner}的私钥，其证书序列号为 {signer}。 → 请将 serial_no 设为 {signer}：它须是签名私钥所对应证书的序列号。{platform}",
  },
  "key-of-another-certificate": {
    en: "The signature was made with the key of {signerOwner}, serial {signer}, but serial_no names {claimed}, the certificate of {claimedOwner}. → Sign with the private key that belongs to certificate {claimed}: check which key file your code loads for this merchant number.",
    zh: "签名所用的是{signerOwner}的私钥（证书序列号 {signer}），但 serial_no 写的是{claimedOwner}的证书 {claimed}。 → 请使用与证书 {claimed} 配对的私钥签名：检查代码为该商户号加载的是哪个私钥文件。",
  },
  "key-unknown": {
    en: "No key that the sandbox knows made this signature{claimed}: it was made with another private key, or was damaged on the way. → Check which private key your code loads: `openssl rsa -in key.pem -noout -modulus` and `openssl x509 -in certificate.pem -noout -modulus` must print the same. Use the key that the sandbox shows, not one for the live platform. If the key is the same, log the signature just after it is made, and compare it with the header.",
    zh: "沙箱已知的任何密钥都无法解开该签名{claimed}：签名用的是其他私钥，或签名在传输中被改动。 → 请检查代码加载的是哪个私钥：openssl rsa -in key.pem -noout -modulus 与 openssl x509 -in certificate.pem -noout -modulus 的输出必须相同。请使用沙箱显示的私钥，而不是正式环境的私钥。如果私钥一致，请在生成签名后立即打印，并与请求头中的值比较。",
  },
  // How the signature is written
  "signature-line-breaks": {
    en: "The signature has line breaks or blanks in it. → Write the base64 on one line: openssl base64 -A, base64 -w 0, Java Base64.getEncoder() (not getMimeEncoder()), Android Base64.NO_WRAP, Python base64.b64encode (not encodebytes).",
    zh: "签名值中含有换行或空格。 → Base64 须写成一行：openssl base64 -A、base64 -w 0、Java 用 Base64.getEncoder()（不要用 getMimeEncoder()）、Android 用 Base64.NO_WRAP、Python 用 base64.b64encode（不要用 encodebytes）。",
  },
  "signature-plus-lost": {
    en: "The signature has blanks where plus signs were. → Something between your signer and the header decoded it as form data, where + stands for a blank. Put the base64 into the header as it is, without URL decoding.",
    zh: "签名值中的加号“+”变成了空格。 → 签名生成之后、写入请求头之前被当作表单数据解码，“+”因此变成空格。请将 Base64 原样写入请求头，不要做 URL 解码。",
  },
  "signature-percent-encoded": {
    en: "The signature is percent-encoded (%2B, %2F, %3D). → Put the base64 into the header as it is: headers are not URL-encoded.",
    zh: "签名值做了 URL 编码（含 %2B、%2F、%3D）。 → 请将 Base64 原样写入请求头：请求头不需要 URL 编码。",
  },
  "signature-hexadecimal": {
    en: "The signature is written in hexadecimal. → Encode the bytes of the signature as base64 (Node.js: sign(key, 'base64'); shell: pipe the binary output to openssl base64 -A).",
    zh: "签名值是十六进制形式。 → 请对签名的原始字节做 Base64 编码（Node.js：sign(key, 'base64')；shell：将二进制输出交给 openssl base64 -A）。",
  },
  "signature-base64url": {
    en: "The signature is in base64url (- and _ in place of + and /). → Use standard base64 with + and / and the padding = (Java: Base64.getEncoder(), not getUrlEncoder(); Go: base64.StdEncoding; Python: b64encode, not urlsafe_b64encode).",
    zh: "签名值用了 base64url 编码（以 - 和 _ 代替了 + 和 /）。 → 请使用标准 Base64，即含 +、/ 与填充符 =（Java：Base64.getEncoder()，不要用 getUrlEncoder()；Go：base64.StdEncoding；Python：b64encode，不要用 urlsafe_b64encode）。",
  },
  "signature-padding-missing": {
    en: "The base64 of the signature lacks its right padding, the equals signs at the end. → Keep the base64 whole (Go: base64.StdEncoding, not RawStdEncoding). If you cut the string at =, as when splitting name=value, split at the first = only.",
    zh: "签名值的 Base64 末尾的填充符“=”缺失或数量不对。 → 请保留完整的 Base64（Go：base64.StdEncoding，不要用 RawStdEncoding）。如果代码按“=”拆分 name=value，只应在第一个“=”处拆分。",
  },
  "signature-not-canonical": {
    en: "The base64 of the signature is not canonical: its last digit has bits set that belong to no byte. → Use your language's own base64 encoder, and do not change its result: this text was changed at its end, or was made by an encoder that does not clear the spare bits.",
    zh: "签名值的 Base64 不规范：最后一个字符中不属于任何字节的比特位不为零。 → 请使用语言自带的 Base64 编码函数，并保持其输出不变：该值的末尾被改动过，或所用的编码函数没有将多余的比特位清零。",
  },
  "signature-not-base64": {
    en: "The signature has characters that are neither base64 nor hexadecimal. → Encode the bytes of the signature as base64; do not turn them into a string first, because that destroys them.",
    zh: "签名值含有既非 Base64 也非十六进制的字符。 → 请对签名的原始字节做 Base64 编码；不要先转成字符串，那样会破坏数据。",
  },
  "signature-double-base64": {
    en: "The signature is base64 of base64: it was encoded twice. → Encode once. Some functions return base64 already (Node.js sign(key, 'base64'), most KMS clients and command-line tools).",
    zh: "签名值做了两次 Base64 编码。 → 只编码一次。有些函数返回的已经是 Base64（例如 Node.js 的 sign(key, 'base64')、多数 KMS 客户端与命令行工具）。",
  },
  "signature-base64-of-hex": {
    en: "The signature is base64 of hexadecimal text, not of the bytes. → Take the signature as bytes (Python: signature, not signature.hex(); Node.js: no 'hex'), and encode these as base64.",
    zh: "签名值是对十六进制文本做的 Base64，而不是对原始字节。 → 请取签名的原始字节（Python：不要用 .hex()；Node.js：不要用 'hex'），再做 Base64 编码。",
  },
  "signature-byte-order": {
    en: "The bytes of the signature are in reverse order. → Windows' CryptoAPI (CryptSignHash) gives the lowest byte first: reverse the bytes before you encode them, or use CNG (C#: RSA.SignData).",
    zh: "签名的字节顺序颠倒了。 → Windows CryptoAPI（CryptSignHash）的输出是低位字节在前：请先反转字节再编码，或改用 CNG（C#：RSA.SignData）。",
  },
  "signature-length": {
    en: "The signature is {bytes} bytes long{fits}: {kind}. → Sign with the RSA private key of the API certificate (apiclient_key.pem), and check that the signature is not cut off before it is in the header.",
    zh: "签名长度为 {bytes} 字节{fits}：{kind}。 → 请使用 API 证书的 RSA 私钥（apiclient_key.pem）签名，并确认签名写入请求头时没有被截断。",
  },
  // How the signature is made
  "padding-pss": {
    en: 'The signature is padded with RSA-PSS; it must be PKCS#1 v1.5. → Use the PKCS#1 v1.5 variant: Java Signature.getInstance("SHA256withRSA"), Go rsa.SignPKCS1v15, Python padding.PKCS1v15(), C# RSASignaturePadding.Pkcs1, Node.js without padding: RSA_PKCS1_PSS_PADDING, KMS RSASSA_PKCS1_V1_5_SHA_256.',
    zh: '签名用了 RSA-PSS 填充；应使用 PKCS#1 v1.5。 → 请改用 PKCS#1 v1.5：Java Signature.getInstance("SHA256withRSA")、Go rsa.SignPKCS1v15、Python padding.PKCS1v15()、C# RSASignaturePadding.Pkcs1，Node.js 去掉 padding: RSA_PKCS1_PSS_PADDING，KMS 选 RSASSA_PKCS1_V1_5_SHA_256。',
  },
  "hash-other": {
    en: 'The signature is made with {hash}; it must be SHA-256. → Name SHA-256 explicitly: Java "SHA256withRSA", PHP openssl_sign(…, OPENSSL_ALGO_SHA256) (the default is SHA-1), openssl dgst -sha256, C# HashAlgorithmName.SHA256.',
    zh: '签名用的是 {hash}；应使用 SHA-256。 → 请明确指定 SHA-256：Java 用 "SHA256withRSA"，PHP 用 openssl_sign(…, OPENSSL_ALGO_SHA256)（默认是 SHA-1），openssl dgst -sha256，C# 用 HashAlgorithmName.SHA256。',
  },
  "hash-missing": {
    en: 'The signature holds the message itself, unhashed: it was encrypted with the private key. → Use a function that hashes and signs, such as Java "SHA256withRSA", openssl_sign with OPENSSL_ALGO_SHA256 or openssl dgst -sha256 -sign, in place of privateEncrypt or "RSA/ECB/PKCS1Padding".',
    zh: '签名中是未经哈希的原文：它是用私钥直接加密得到的。 → 请使用先哈希再签名的函数，例如 Java "SHA256withRSA"、PHP openssl_sign 配合 OPENSSL_ALGO_SHA256 或 openssl dgst -sha256 -sign，不要用 privateEncrypt 或 "RSA/ECB/PKCS1Padding"。',
  },
  "hashed-twice": {
    en: "The message was hashed twice: {what} was signed as if it were the message. → Give the message itself to the signing function, which hashes it. If it must be given a digest, choose its digest mode (KMS MessageType DIGEST, Go rsa.SignPKCS1v15, Python Prehashed, C# SignHash).",
    zh: "消息被哈希了两次：把{what}当作消息去签名。 → 请把消息本身交给签名函数，由它做哈希。若只能传入摘要，请选用其摘要模式（KMS MessageType DIGEST、Go rsa.SignPKCS1v15、Python Prehashed、C# SignHash）。",
  },
  "digest-info-missing": {
    en: 'The signature holds the bare digest{form}, without the DigestInfo that names the hash. → Do not encrypt a digest with the private key (privateEncrypt, openssl rsautl/pkeyutl without digest:sha256, Java "NONEwithRSA"): use a function that hashes and signs the message itself, such as "SHA256withRSA".',
    zh: '签名中只有{form}摘要本身，缺少标明哈希算法的 DigestInfo 结构。 → 不要用私钥加密摘要（privateEncrypt、未带 digest:sha256 的 openssl rsautl/pkeyutl、Java "NONEwithRSA"）：请使用对消息本身做哈希并签名的函数，例如 "SHA256withRSA"。',
  },
  // The lines of the message
  "last-line-feed-missing": {
    en: "The signed message {what}. → Each of the five lines ends in a line feed, also the last one, and also when the body is empty: append it to each line instead of joining the lines with it. $(…) in a shell drops line feeds at the end.",
    zh: "待签名串{what}。 → 五行中每一行都以换行符结尾，最后一行（包括请求体为空时）也不例外：应在每行后追加换行符，而不是用换行符连接各行。shell 的 $(…) 会去掉末尾的换行符。",
  },
  "line-feed-extra": {
    en: "The signed message has one line feed too many{where}. → It must have exactly five lines, each with one line feed at its end. echo adds one (use printf '%s' or echo -n), as do heredocs, text blocks and Go's json.Encoder.",
    zh: "待签名串多了一个换行符{where}。 → 恰好五行，每行以一个换行符结尾。echo 会多加一个（请用 printf '%s' 或 echo -n），heredoc、文本块以及 Go 的 json.Encoder 也会。",
  },
  "line-ends": {
    en: 'The lines of the signed message end in {name} in place of a line feed. → Use "\\n" explicitly, not the line end of the system (PHP_EOL, System.lineSeparator(), Environment.NewLine, %n, AppendLine).',
    zh: '待签名串的换行用了 {name}，应为换行符 LF（\\n）。 → 请明确使用 "\\n"，不要使用系统换行（PHP_EOL、System.lineSeparator()、Environment.NewLine、%n、AppendLine）。',
  },
  "line-feeds-missing": {
    en: "The five parts of the signed message were joined {how}. → Put a line feed (\"\\n\") after each of the five parts. In a shell, use printf or $'…' to write one.",
    zh: "待签名串的五个部分{how}。 → 五个部分之后都要加换行符（\"\\n\"）。在 shell 中须用 printf 或 $'…' 才能写出换行符。",
  },
  "line-feeds-literal": {
    en: "The signed message has a backslash and the letter n, two characters, in place of each line feed. → Let your language read the escape: PHP and Perl need \"\\n\" in double quotes, a shell printf or $'\\n', and most configuration files read no escapes at all.",
    zh: "待签名串中的换行写成了反斜杠加字母 n 两个字符，而不是换行符。 → 请让语言解析转义：PHP、Perl 须写在双引号中（\"\\n\"），shell 须用 printf 或 $'\\n'，配置文件通常不解析转义。",
  },
  "lines-padded": {
    en: 'The lines of the signed message have blanks before or after them. → Do not build the message from an indented multi-line string: append each part and "\\n".',
    zh: '待签名串各行的行首或行尾带有空格或制表符。 → 不要用带缩进的多行字符串构造待签名串：请逐段追加内容与 "\\n"。',
  },
  "line-order": {
    en: "The lines of the message were signed in the wrong order: {lines}. → The order is method, path and query, timestamp, nonce, body.",
    zh: "待签名串各行的顺序不对：{lines}。 → 顺序应为：方法、路径与查询串、时间戳、随机串、请求体。",
  },
  "line-missing": {
    en: "The signed message lacks a line: the {line}. → Sign all five lines: method, path and query, timestamp, nonce, body.",
    zh: "待签名串缺少一行：{line}。 → 五行都要签名：方法、路径与查询串、时间戳、随机串、请求体。",
  },
  "timestamp-nonce-swapped": {
    en: "In the signed message the nonce comes before the timestamp. → The third line is the timestamp, the fourth the nonce.",
    zh: "待签名串中随机串放在了时间戳之前。 → 第三行是时间戳，第四行是随机串。",
  },
  "response-layout": {
    en: "The message was signed in the layout of answers (timestamp, nonce, body), without method and path. → Requests are signed over five lines: method, path and query, timestamp, nonce, body. The three lines only serve to verify answers and notifications.",
    zh: "待签名串用了应答验签的格式（时间戳、随机串、请求体），缺少方法和路径。 → 请求的待签名串是五行：方法、路径与查询串、时间戳、随机串、请求体。三行的格式只用于验证应答和回调通知。",
  },
  "message-utf16": {
    en: "The message was signed in UTF-16, two bytes for each character. → Turn the message into UTF-8 before you sign it: C# Encoding.UTF8.GetBytes, not Encoding.Unicode; Java getBytes(StandardCharsets.UTF_8).",
    zh: "待签名串以 UTF-16 编码（每个字符两个字节）签名。 → 签名前请将待签名串转为 UTF-8：C# 用 Encoding.UTF8.GetBytes，不要用 Encoding.Unicode；Java 用 getBytes(StandardCharsets.UTF_8)。",
  },
  // Method, timestamp and nonce in the message
  "method-case": {
    en: 'The message was signed with the HTTP method "{signed}"; it is {sent}. → Write the method in the first line in upper case, as it is in the request line.',
    zh: "待签名串中的 HTTP 方法写成了“{signed}”；应为 {sent}。 → 待签名串第一行的方法须为大写，与请求行一致。",
  },
  "method-other": {
    en: "The message was signed with the HTTP method {signed}, but the request came with {sent}. → Sign the method that is sent: pass it to the signer in place of a constant. A redirect may turn POST into GET.",
    zh: "待签名串中的 HTTP 方法是 {signed}，但实际请求用的是 {sent}。 → 请对实际发送的方法签名：把它传给签名函数，不要写死。重定向可能会把 POST 变成 GET。",
  },
  "method-missing": {
    en: "The message was signed without the HTTP method in its first line. → Begin the message with the method in upper case and a line feed.",
    zh: "待签名串第一行缺少 HTTP 方法。 → 待签名串须以大写的 HTTP 方法加换行符开头。",
  },
  "timestamp-differs": {
    en: "The message was signed with the timestamp {signed}, but the header says {sent}. → Take the time once and keep it in a variable: your code reads the clock a second time for the header.",
    zh: "待签名串中的时间戳是 {signed}，而请求头中是 {sent}。 → 时间只取一次并保存在变量中：代码在生成请求头时又取了一次时间。",
  },
  "timestamp-signed-in-milliseconds": {
    en: "The header has seconds, but the message was signed with the timestamp in milliseconds, {signed}. → Compute the timestamp once, in seconds, and use that one value in the header and in the message.",
    zh: "请求头中的时间戳是秒，但待签名串中用的是毫秒 {signed}。 → 时间戳只计算一次（以秒为单位），请求头与待签名串使用同一个值。",
  },
  "nonce-differs": {
    en: 'The message was signed with the nonce "{signed}", but the header says "{sent}". → Make the nonce once, in its final form, and use that one value in the header and in the message.',
    zh: "待签名串中的随机串是“{signed}”，而请求头中是“{sent}”。 → 随机串只生成一次，处理成最终形式后，请求头与待签名串使用同一个值。",
  },
  // Path and query in the message
  "url-signed": {
    en: 'The message was signed with the full URL "{signed}" in place of path and query. → Take scheme and host away: the second line begins with the slash of the path (Java: getRawPath() and getRawQuery(); Go: URL.RequestURI(); JavaScript: url.pathname + url.search).',
    zh: "待签名串中写的是完整 URL“{signed}”，而不是路径和查询串。 → 请去掉协议和域名：第二行应以路径的斜杠开头（Java：getRawPath() 与 getRawQuery()；Go：URL.RequestURI()；JavaScript：url.pathname + url.search）。",
  },
  "host-signed": {
    en: 'The message was signed with the host before the path: "{signed}". → Take the host away: the second line begins with the slash of the path.',
    zh: "待签名串的路径前带有域名：“{signed}”。 → 请去掉域名：第二行应以路径的斜杠开头。",
  },
  "target-absolute": {
    en: 'The path "{signed}" was signed, but the request line has a full URL, as for a proxy. → Send path and query alone in the request line: do not set the sandbox as an HTTP proxy, but as the base URL.',
    zh: "签名的是路径“{signed}”，但请求行中是完整 URL（发给代理的形式）。 → 请求行中只发送路径和查询串：请将沙箱设为接口的 base URL，而不是 HTTP 代理。",
  },
  "trailing-slash": {
    en: 'The path "{signed}" was signed, "{sent}" was sent: they differ in the slash at the end. → Sign the path that is sent, and send it without a slash at the end.',
    zh: "签名的路径是“{signed}”，发送的是“{sent}”：末尾的斜杠不一致。 → 请对实际发送的路径签名，并且末尾不带斜杠。",
  },
  "leading-slash": {
    en: 'The message was signed with the path "{signed}", whose slashes at the beginning differ from the sent ones. → The second line begins with exactly one slash, as in the request line: check how your code joins base URL and path.',
    zh: "待签名串中的路径是“{signed}”，开头的斜杠与实际发送的不一致。 → 第二行须以一个斜杠开头，与请求行一致：拼接 base URL 与路径时请留意。",
  },
  "path-prefix": {
    en: 'The path "{signed}" was signed, without "{prefix}", with which it was sent. → Sign the whole path of the request line, including the part that your HTTP client adds from the base URL.',
    zh: "签名的路径是“{signed}”，缺少实际发送时带有的“{prefix}”。 → 请对请求行中的完整路径签名，包括 HTTP 客户端由 base URL 加上的部分。",
  },
  "path-encoding": {
    en: 'The path was signed in another encoding than it was sent: "{signed}" was signed, "{sent}" was sent. → Encode the path first, and sign it as it goes over the wire (Java: URI.getRawPath(), not getPath(); Go: URL.EscapedPath(), not Path).',
    zh: "路径签名时与发送时的编码不同：签名的是“{signed}”，发送的是“{sent}”。 → 请先对路径编码，再对实际发送的内容签名（Java：URI.getRawPath()，不要用 getPath()；Go：URL.EscapedPath()，不要用 Path）。",
  },
  "path-parameter": {
    en: 'The path was signed with "{signed}" as {name}, and sent with "{sent}". → Put the value into the path first, and sign the path that is sent: a signer that runs before your HTTP client fills in its template signs the template.',
    zh: "签名的路径中 {name} 的位置是“{signed}”，发送的是“{sent}”。 → 请先把值填入路径，再对实际发送的路径签名：如果在 HTTP 客户端填充路径模板之前签名，签名的就是模板。",
  },
  "fragment-signed": {
    en: "The signed message and the request line differ in a fragment (#…). → Leave the fragment out of both: it is never part of a request.",
    zh: "待签名串与请求行相差一个片段（#…）。 → 两处都应去掉片段：它不属于请求的一部分。",
  },
  "question-mark": {
    en: "The signed message and the request differ in a question mark without a query after it. → Append the question mark only when there is a query, and sign what is sent.",
    zh: "待签名串与实际请求相差一个后面没有内容的问号。 → 只有存在查询串时才加问号，并对实际发送的内容签名。",
  },
  "question-mark-replaced": {
    en: "The message was signed with {joint} between path and query, in place of the question mark. → Path and query are one line, joined by the question mark, as they are in the request line.",
    zh: "待签名串中的路径与查询串之间{joint}，而不是问号。 → 路径与查询串在同一行，以问号连接，与请求行一致。",
  },
  "query-not-signed": {
    en: 'The message was signed without the query string "{query}". → Sign path and query as they are in the request line, with the question mark.',
    zh: "待签名串中缺少查询串“{query}”。 → 待签名串第二行须包含路径和查询串（含问号），与请求行完全一致。",
  },
  "query-order": {
    en: 'The message was signed with the query parameters {order}: "{signed}". → Build the URL once, and sign its query just as it is sent, without sorting.',
    zh: "待签名串中查询参数的顺序{order}：“{signed}”。 → URL 只构造一次，签名时使用实际发送的查询串，不要排序。",
  },
  "query-encoding": {
    en: 'The query was signed in another encoding than it was sent: "{signed}" was signed, "{sent}" was sent. → Encode the URL first, and sign it as it goes over the wire; check whether your HTTP client encodes it again.',
    zh: "查询串签名时与发送时的编码不同：签名的是“{signed}”，发送的是“{sent}”。 → 请先对 URL 编码，再对实际发送的内容签名；并检查 HTTP 客户端是否又做了一次编码。",
  },
  "query-empty-parameters": {
    en: 'The query was signed as "{signed}" and sent as "{sent}": they differ in parameters without a value. → Leave parameters without a value (undefined, null, None, an empty string) out before you build the URL, and sign its query as it is sent: HTTP clients leave out some of them, and write others.',
    zh: "签名的查询串是“{signed}”，发送的是“{sent}”：没有值的参数不一致。 → 请在构造 URL 之前去掉没有值的参数（undefined、null、None、空字符串），再对实际发送的查询串签名：HTTP 客户端会省略其中一些，而写出另一些。",
  },
  "query-separators": {
    en: 'The query was signed as "{signed}" and sent as "{sent}": they differ in the separators between the parameters. → Put one & between two parameters, none before the first or after the last, and sign the query as it is sent.',
    zh: "签名的查询串是“{signed}”，发送的是“{sent}”：参数之间的分隔符不一致。 → 两个参数之间只用一个 &，首尾都不加，并对实际发送的查询串签名。",
  },
  "query-replaced": {
    en: 'The message was signed with "{signed}" in place of the query that was sent. → An object that is put into a string does not become a query: encode it (JavaScript: new URLSearchParams(parameters).toString(); Python: urlencode(parameters); PHP: http_build_query($parameters); Go: values.Encode()), send the result, and sign it.',
    zh: "待签名串中的查询串写成了“{signed}”，而不是实际发送的内容。 → 把对象直接拼进字符串得不到查询串：请先编码（JavaScript：new URLSearchParams(parameters).toString()；Python：urlencode(parameters)；PHP：http_build_query($parameters)；Go：values.Encode()），发送并签名所得结果。",
  },
  // The body in the message
  "body-not-signed": {
    en: "The message was signed with an empty body, but the request has one of {bytes} bytes. → {remedy}",
    zh: "待签名串中的请求体为空，但请求实际带有 {bytes} 字节的请求体。 → {remedy}",
  },
  "body-signed-not-sent": {
    en: 'The message was signed with the body "{signed}", but the request has none. → Without a body, the fifth line is empty: sign an empty string, not a serialised empty object.',
    zh: "待签名串中的请求体是“{signed}”，但实际请求没有请求体。 → 没有请求体时，该行应为空：请对空字符串签名，不要用空对象序列化的结果。",
  },
  "body-replaced": {
    en: 'The message was signed with "{signed}" in place of the body that was sent. → Sign exactly the string that is sent: serialise the object to JSON once, sign the result and send it.',
    zh: "待签名串中的请求体写成了“{signed}”，而不是实际发送的内容。 → 请对实际发送的字符串签名：先将对象序列化为 JSON，再对该结果签名并发送。",
  },
  "body-digest-signed": {
    en: "The message was signed with the SHA-256 digest of the body in place of the body. → The fifth line is the body itself, unhashed.",
    zh: "待签名串中的请求体写成了其 SHA-256 摘要，而不是请求体本身。 → 第五行是请求体原文，不需要先做哈希。",
  },
  "body-reserialised": {
    en: "The signed body has the same content as the sent one, but was serialised differently: the signed one {differences}. → Serialise once, keep the string, sign it and send it as it is. Do not give the object to the HTTP client, which serialises it again (axios data, requests json=, RestTemplate, Guzzle json).",
    zh: "签名的请求体与发送的请求体内容相同，但序列化结果不同。签名的那份：{differences}。 → 只序列化一次，保存得到的字符串，对它签名并原样发送。不要把对象交给 HTTP 客户端再次序列化（axios 的 data、requests 的 json=、RestTemplate、Guzzle 的 json）。",
  },
  "body-json-twice": {
    en: "{what} → Do not encode a string that is JSON already: sign and send it as it is.",
    zh: "{what} → 已经是 JSON 的字符串不要再次编码：请原样签名并发送。",
  },
  "body-python-repr": {
    en: "The message was signed with Python's str() of the dictionary (single quotes, True, None) in place of the JSON. → Use body = json.dumps(data) once, sign it and send it with data=body.encode().",
    zh: "待签名串中的请求体是 Python 字典的 str() 结果（单引号、True、None），而不是 JSON。 → 请只调用一次 body = json.dumps(data)，对其签名，并用 data=body.encode() 发送。",
  },
  "body-form-encoded": {
    en: "{what} → Send JSON, with Content-Type: application/json, and sign exactly the text that is sent (requests: data=, not a dictionary; axios: a string, not URLSearchParams; PHP: CURLOPT_POSTFIELDS with the JSON text, not an array).",
    zh: "{what} → 请以 Content-Type: application/json 发送 JSON，并对实际发送的文本签名（requests：data= 传字符串，不要传字典；axios：传字符串，不要传 URLSearchParams；PHP：CURLOPT_POSTFIELDS 传 JSON 文本，不要传数组）。",
  },
  "body-bom": {
    en: "The body was {one} with a byte order mark (EF BB BF) that was not {other}. → Write UTF-8 without a byte order mark (C#: new UTF8Encoding(false); PowerShell: utf8NoBOM), and sign the bytes that are sent.",
    zh: "{one}的请求体开头带有 BOM（EF BB BF），{other}时没有。 → 请使用不带 BOM 的 UTF-8（C#：new UTF8Encoding(false)；PowerShell：utf8NoBOM），并对实际发送的字节签名。",
  },
  "body-line-ends": {
    en: "The lines of the body end in {sent} as it was sent, but in {signed} as it was signed. → Sign the bytes that are sent. Reading or writing a file in text mode, and Git's autocrlf, change line ends.",
    zh: "发送的请求体以 {sent} 换行，签名的请求体以 {signed} 换行。 → 请对实际发送的字节签名。以文本模式读写文件、Git 的 autocrlf 都会改变换行符。",
  },
  "body-trailing-newline": {
    en: "The body was {one} with a line break at its end that was not {other}. → Sign the bytes that are sent. $(…) in a shell and curl -d @file drop line breaks (use --data-binary); editors, echo and Go's json.Encoder add one.",
    zh: "{one}的请求体末尾有换行，{other}时没有。 → 请对实际发送的字节签名。shell 的 $(…) 和 curl -d @file 会去掉换行（请用 --data-binary）；编辑器、echo 和 Go 的 json.Encoder 会在末尾添加换行。",
  },
  "body-trimmed": {
    en: "The body was sent with blanks or line breaks at its beginning or end that were not signed. → Trim before you sign and send, or not at all: both must be the same bytes.",
    zh: "发送的请求体首尾有空白，签名时被去掉了。 → 要么在签名和发送之前就去掉空白，要么都不去掉：两者的字节必须一致。",
  },
  "body-charset": {
    en: "The body was signed as {signed} but sent as {sent}. → Use UTF-8 for both and name it: Java getBytes(StandardCharsets.UTF_8), not getBytes(); C# Encoding.UTF8; StringEntity(body, UTF_8). It is best to turn the string into bytes once.",
    zh: "请求体签名时的编码是 {signed}，发送时是 {sent}。 → 两处都要用 UTF-8 并明确指定：Java 用 getBytes(StandardCharsets.UTF_8)，不要用 getBytes()；C# 用 Encoding.UTF8；StringEntity(body, UTF_8)。最好只转换一次字节。",
  },
  // What nothing explains
  "message-unexplained": {
    en: 'The key is right, but no common mistake explains the signature: another nonce was probably signed, or another {part}. → Likely causes: another nonce than "{nonce}" of the header, because it was made twice; another timestamp; {causes}. {compare}',
    zh: "密钥正确，但没有任何常见错误能解释该签名：很可能签名所用的随机串或{part}不同。 → 剩余的常见原因有：随机串与请求头中的“{nonce}”不同（生成了两次），或时间戳不同；{causes}。{compare}",
  },
  "nonce-likely-differs": {
    en: 'The key is right, and no mistake in method, path, timestamp or line feeds explains the signature: most likely the message was signed with another nonce than "{nonce}" of the header. → Make the nonce once, and use that one value in the header and in the message: do not call the function that makes it in both places. {compare}',
    zh: "密钥正确，且方法、路径、时间戳和换行均不能解释该签名：很可能签名所用的随机串与请求头中的“{nonce}”不同。 → 随机串只生成一次，请求头与待签名串使用同一个值，不要在两处分别调用生成函数。{compare}",
  },
} as const satisfies Record<string, Record<keyof Text, ProblemAndRemedy>>;

/** Parts of sentences, for the braces of the findings. */
export const PHRASES = {
  "scheme-none": { en: `does not begin with the scheme ${SCHEME}`, zh: `没有以认证类型 ${SCHEME} 开头` },
  "scheme-other": {
    en: `names the scheme "{found}" instead of ${SCHEME}`,
    zh: `的认证类型是“{found}”，应为 ${SCHEME}`,
  },
  "nonce-long": { en: "{length} characters, more than 32", zh: "有 {length} 个字符，超过 32 个" },
  "nonce-signs": { en: "other characters than letters and digits", zh: "含有字母和数字以外的字符" },
  "clock-ahead": { en: "ahead of", zh: "快" },
  "clock-behind": { en: "behind", zh: "慢" },
  "clock-anew": { en: "take the time anew for each request", zh: "在每次请求时重新取时间" },
  "clock-late": {
    en: "sign just before sending: a header that was made earlier, kept or queued must be made anew, in retries too",
    zh: "在发送前才签名：事先生成、缓存或排队的请求头必须重新生成，重试时也一样",
  },

  "mchid-appid": { en: " It looks like an appid.", zh: "它看起来是一个 appid。" },
  "mchid-of": { en: "{mchid}: the certificate {serial} is of {owner}", zh: " {mchid}：证书 {serial} 属于{owner}" },
  "mchid-shown": {
    en: "the merchant number that the sandbox shows; in institutional mode that is the institution's own, not the sub-merchant's",
    zh: "沙箱显示的商户号；机构模式下应为机构自己的商户号，而不是子商户号",
  },
  "mchid-number": { en: ", merchant number {mchid}", zh: "（商户号 {mchid}）" },
  "mchid-mine": { en: " The certificate of {mchid} is {serial}.", zh: "{mchid} 的证书序列号是 {serial}。" },
  "mchid-mode": { en: " In institutional mode all three are the institution's.", zh: "机构模式下三者都用机构的。" },
  "serial-signer": {
    en: " The signature was made with the key of {owner}, serial {serial}.",
    zh: "签名所用的是{owner}的私钥，其证书序列号为 {serial}。",
  },
  "serial-of": { en: "{serial}, that of the API certificate of {owner}", zh: " {serial}，即{owner}的 API 证书序列号" },
  "serial-yours": { en: "the serial number of your API certificate", zh: "商户 API 证书的序列号" },
  "serial-platform": {
    en: " The platform's serial number only serves to verify answers and to encrypt fields.",
    zh: "平台的序列号只用于验证应答签名和加密敏感字段。",
  },
  "serial-case": { en: "in lower case", zh: "用了小写字母" },
  "serial-separators": { en: "with colons, blanks or a prefix", zh: "带有冒号、空格或前缀" },
  "serial-decimal": { en: "in decimal", zh: "写成了十进制" },
  "serial-zeros": { en: "with other leading zeros", zh: "前导零不一致" },
  "serial-reversed": { en: "with its bytes in reverse order", zh: "字节顺序颠倒" },
  "key-claimed": {
    en: ", not even that of {owner}, serial {serial}, which serial_no names",
    zh: "，包括 serial_no 所指的{owner}的密钥（证书序列号 {serial}）",
  },

  "length-other": {
    en: "; the key of serial_no makes {expected}",
    zh: "；serial_no 所指密钥的签名应为 {expected} 字节",
  },
  "length-none": { en: ", which fits no key that the sandbox knows", zh: "，与沙箱已知的任何密钥都不符" },
  "length-digest": {
    en: "32 bytes are a SHA-256 or HMAC-SHA256 digest, not an RSA signature",
    zh: "32 字节是 SHA-256 或 HMAC-SHA256 摘要，不是 RSA 签名",
  },
  "length-curve": { en: "it looks like an ECDSA or Ed25519 signature", zh: "看起来是 ECDSA 或 Ed25519 签名" },
  "length-rsa": { en: "it is that of an RSA key of {bits} bits", zh: "这是 {bits} 位 RSA 密钥的签名" },
  "length-cut": { en: "it was cut off or damaged", zh: "签名被截断或损坏" },
  "digest-hexadecimal": { en: " in hexadecimal", zh: "十六进制形式的" },
  "twice-bytes": { en: "the bytes of the digest", zh: "摘要的原始字节" },
  "twice-hexadecimal": { en: "the digest in hexadecimal", zh: "摘要的十六进制文本" },
  "twice-base64": { en: "the digest in base64", zh: "摘要的 Base64 文本" },

  "end-body": { en: "lacks the last line feed, after the body", zh: "缺少请求体之后的最后一个换行符" },
  "end-empty": {
    en: "lacks the last line feed, which ends the empty body",
    zh: "缺少最后一个换行符，即空请求体那一行",
  },
  "end-both": {
    en: "ends with the nonce, without the two last line feeds: that of the nonce and that of the empty body",
    zh: "到随机串就结束了，缺少最后两个换行符：随机串之后的和空请求体之后的",
  },
  "extra-or-body": {
    en: ": at the end of the message, or at the end of the body that was signed and not of the one that was sent",
    zh: "：可能在待签名串末尾，也可能是签名的请求体末尾有换行而发送的没有",
  },
  "joined-bare": { en: "without line feeds", zh: "直接拼接，没有换行符" },
  "joined-with": { en: 'with "{separator}" in place of line feeds', zh: "之间用了“{separator}”，而不是换行符" },
  "line-method": { en: "method", zh: "方法" },
  "line-target": { en: "path and query", zh: "路径与查询串" },
  "line-timestamp": { en: "timestamp", zh: "时间戳" },
  "line-nonce": { en: "nonce", zh: "随机串" },
  "line-body": { en: "body", zh: "请求体" },

  "mark-nothing": { en: "nothing", zh: "没有任何字符" },
  "mark-other": { en: '"{joint}"', zh: "是“{joint}”" },
  "order-alphabet": { en: "sorted by name", zh: "是按名称排序" },
  "order-document": { en: "in the order of the API's document", zh: "是按接口文档中的顺序排列" },
  "order-other": { en: "in another order than they were sent", zh: "与实际发送的不同" },

  sent: { en: "sent", zh: "发送" },
  signed: { en: "signed", zh: "签名" },
  "sign-body": {
    en: "Sign the body that is sent. Check whether a stream was already read, or whether the interceptor that signs runs before the body is set.",
    zh: "请对实际发送的请求体签名。请检查流是否已被读取过，或签名拦截器是否在设置请求体之前执行。",
  },
  "send-no-body": {
    en: "This call has no body: send none. HTTP clients turn an empty object into a body, such as axios' data: {} or requests' json={}.",
    zh: "该接口没有请求体：请不要发送。HTTP 客户端会把空对象变成请求体，例如 axios 的 data: {}、requests 的 json={}。",
  },
  "json-twice-sent": {
    en: "The body was sent as a JSON string that holds JSON, while the JSON inside was signed.",
    zh: "发送的请求体是包着 JSON 的字符串（编码了两次），而签名的是其中的 JSON。",
  },
  "json-twice-signed": {
    en: "The body was encoded as JSON a second time before it was signed, as a string in quotes.",
    zh: "请求体在签名前又做了一次 JSON 编码，变成了带引号的字符串。",
  },
  "form-sent": {
    en: "The body was sent as form data (a=1&b=2), but JSON of the same fields was signed.",
    zh: "发送的请求体是表单形式（a=1&b=2），但签名的是相同字段的 JSON。",
  },
  "form-signed": {
    en: "The message was signed with the body as form data (a=1&b=2), but JSON was sent.",
    zh: "待签名串中的请求体是表单形式（a=1&b=2），但实际发送的是 JSON。",
  },
  "charset-utf8": { en: "UTF-8", zh: "UTF-8" },
  "charset-twice": { en: "UTF-8 twice over", zh: "UTF-8（编码了两次）" },
  "charset-latin1": { en: "ISO-8859-1 (Latin-1)", zh: "ISO-8859-1（Latin-1）" },
  "charset-ascii": { en: "ASCII", zh: "ASCII" },
  "charset-gbk": { en: "GBK", zh: "GBK" },

  unescaped: { en: "writes other characters than ASCII as they are", zh: "非 ASCII 字符按原样书写" },
  "escapes-python": {
    en: "escapes non-ASCII characters (Python's json.dumps)",
    zh: "非 ASCII 字符被转义（Python json.dumps）",
  },
  "escapes-php": {
    en: "escapes slashes and non-ASCII characters (PHP's json_encode)",
    zh: "斜杠和非 ASCII 字符被转义（PHP json_encode）",
  },
  "escapes-slashes": { en: "escapes slashes as \\/", zh: "斜杠转义为 \\/" },
  "escapes-go": { en: "escapes <, > and & (Go's encoding/json)", zh: "<、>、& 被转义（Go encoding/json）" },
  "escapes-gson": {
    en: "escapes <, >, &, = and ' (Gson without disableHtmlEscaping)",
    zh: "<、>、&、=、' 被转义（Gson 未调用 disableHtmlEscaping）",
  },
  "escapes-net": {
    en: "escapes non-ASCII characters, and signs such as & and +, as \\uXXXX in upper case (.NET's System.Text.Json)",
    zh: "非 ASCII 字符以及 &、+ 等符号转义为大写 \\uXXXX（.NET System.Text.Json 的默认行为）",
  },
  "escapes-upper": {
    en: "escapes non-ASCII characters as \\uXXXX in upper case",
    zh: "非 ASCII 字符转义为大写 \\uXXXX",
  },
  "blanks-none": { en: "has no blanks between tokens", zh: "各元素之间没有空格" },
  "blanks-python": {
    en: "has blanks after , and : (Python's json.dumps)",
    zh: "逗号和冒号后有空格（Python json.dumps）",
  },
  "blanks-comma": { en: "has a blank after each comma", zh: "逗号后有一个空格" },
  "blanks-braces": { en: "has blanks inside its braces (as written by hand)", zh: "花括号内侧有空格（如手写的 JSON）" },
  "blanks-colon": { en: "has a blank after each colon", zh: "冒号后有一个空格" },
  "indent-two": { en: "is indented by two blanks", zh: "以两个空格缩进" },
  "indent-four": { en: "is indented by four blanks", zh: "以四个空格缩进" },
  "indent-tabs": { en: "is indented by tabs", zh: "以制表符缩进" },
  "indent-jackson": { en: "is indented, with blanks around colons (Jackson)", zh: "带缩进，冒号两侧有空格（Jackson）" },
  "indent-crlf": { en: "is indented by two blanks, with CRLF line ends", zh: "以两个空格缩进，换行为 CRLF" },
  "numbers-short": {
    en: "writes numbers in the shortest form (123, not 123.0)",
    zh: "数字写成最短形式（123，而非 123.0）",
  },
  "numbers-fraction": { en: "writes whole numbers with a fraction (123.0)", zh: "整数带小数（123.0）" },
  "numbers-quoted": { en: "writes {keys} as a string, sent as a number", zh: "{keys} 写成了字符串，发送时为数字" },
  "numbers-bare": { en: "writes {keys} as a number, sent as a string", zh: "{keys} 写成了数字，发送时为字符串" },
  "keys-alphabet": { en: "has its keys in alphabetical order", zh: "键按字母顺序排列" },
  "keys-hash-map": {
    en: "has its keys in the order of a Java HashMap (also fastjson)",
    zh: "键按 Java HashMap 的顺序排列（含 fastjson）",
  },
  "keys-document": { en: "has its keys in the order of the API's document", zh: "键按接口文档中的顺序排列" },
  "keys-length": {
    en: "has its keys ordered by length (databases' JSON columns)",
    zh: "键按长度排列（数据库 JSON 列）",
  },
  "keys-reverse": { en: "has its keys in reverse order", zh: "键的顺序相反" },
  "keys-other": { en: "has its keys in another order", zh: "键的顺序不同" },
  "nulls-left-out": { en: "leaves out the keys that are null", zh: "省略了值为 null 的键" },
  "fields-left-out": { en: "leaves out {keys}, sent as null or empty", zh: "省略了发送时为 null 或空字符串的 {keys}" },
  "fields-added": { en: "has {keys} as {raw}, not sent at all", zh: "多出值为 {raw} 的 {keys}，发送的请求体中没有" },

  query: { en: "query", zh: "查询串" },
  "causes-body": {
    en: "another order of the keys in the JSON; fields that are null or empty in one of the two bodies; or a body that was lost or changed on the way, as by a proxy or an interceptor",
    zh: "JSON 中键的顺序不同；其中一方的请求体含有值为 null 或空的字段；请求体在途中被代理或拦截器丢弃或改动",
  },
  "causes-query": {
    en: "a query with other values or other parameters; or one that was lost or changed on the way, as by a proxy or an interceptor",
    zh: "查询串中的值或参数不同；查询串在途中被代理或拦截器丢弃或改动",
  },
  "compare-known": {
    en: "Print the message just before you sign it, and compare it byte by byte with the one that the sandbox shows. Compute its {hash} in hexadecimal too: for the message that you signed it is {signed}; if you compute another value, you do not print what you sign. Once it is {expected}, the message is right.",
    zh: "请在签名前打印待签名串，与沙箱显示的逐字节比较，并计算其 {hash}（十六进制）：您签名的消息的摘要是 {signed}，若与之不同，说明打印的并不是真正签名的内容；摘要为 {expected} 时，待签名串即正确。",
  },
  "compare-hidden": {
    en: "Print the message just before you sign it, and compare it byte by byte with the one that the sandbox shows. Compute its {hash} in hexadecimal too: once it is {expected}, the message is right.",
    zh: "请在签名前打印待签名串，与沙箱显示的逐字节比较，并计算其 {hash}（十六进制）：摘要为 {expected} 时，待签名串即正确。",
  },
} as const satisfies Record<string, Text>;
