/*
 * What can be wrong with the signature itself: how it is written, padded and hashed. The name of each
 * function, in kebab-case, is the id of the finding.
 */
import type { Finding } from "./finding.js";
import { finding } from "./words.js";

export function signatureLineBreaks(): Finding {
  return finding(
    "signature-line-breaks",
    { en: "The signature has line breaks or blanks in it.", zh: "签名值中含有换行或空格。" },
    {
      en: "Write the base64 on one line: openssl base64 -A, base64 -w 0, Java Base64.getEncoder() (not getMimeEncoder()), Android Base64.NO_WRAP, Python base64.b64encode (not encodebytes).",
      zh: "Base64 须写成一行：openssl base64 -A、base64 -w 0、Java 用 Base64.getEncoder()（不要用 getMimeEncoder()）、Android 用 Base64.NO_WRAP、Python 用 base64.b64encode（不要用 encodebytes）。",
    },
  );
}

export function signaturePlusLost(): Finding {
  return finding(
    "signature-plus-lost",
    { en: "The signature has blanks where plus signs were.", zh: "签名值中的加号“+”变成了空格。" },
    {
      en: "Something between your signer and the header decoded it as form data, where + stands for a blank. Put the base64 into the header as it is, without URL decoding.",
      zh: "签名生成之后、写入请求头之前被当作表单数据解码，“+”因此变成空格。请将 Base64 原样写入请求头，不要做 URL 解码。",
    },
  );
}

export function signaturePercentEncoded(): Finding {
  return finding(
    "signature-percent-encoded",
    {
      en: "The signature is percent-encoded (%2B, %2F, %3D).",
      zh: "签名值做了 URL 编码（含 %2B、%2F、%3D）。",
    },
    {
      en: "Put the base64 into the header as it is: headers are not URL-encoded.",
      zh: "请将 Base64 原样写入请求头：请求头不需要 URL 编码。",
    },
  );
}

export function signatureHexadecimal(): Finding {
  return finding(
    "signature-hexadecimal",
    { en: "The signature is written in hexadecimal.", zh: "签名值是十六进制形式。" },
    {
      en: "Encode the bytes of the signature as base64 (Node.js: sign(key, 'base64'); shell: pipe the binary output to openssl base64 -A).",
      zh: "请对签名的原始字节做 Base64 编码（Node.js：sign(key, 'base64')；shell：将二进制输出交给 openssl base64 -A）。",
    },
  );
}

export function signatureBase64url(): Finding {
  return finding(
    "signature-base64url",
    {
      en: "The signature is in base64url (- and _ in place of + and /).",
      zh: "签名值用了 base64url 编码（以 - 和 _ 代替了 + 和 /）。",
    },
    {
      en: "Use standard base64 with + and / and the padding = (Java: Base64.getEncoder(), not getUrlEncoder(); Go: base64.StdEncoding; Python: b64encode, not urlsafe_b64encode).",
      zh: "请使用标准 Base64，即含 +、/ 与填充符 =（Java：Base64.getEncoder()，不要用 getUrlEncoder()；Go：base64.StdEncoding；Python：b64encode，不要用 urlsafe_b64encode）。",
    },
  );
}

export function signaturePaddingMissing(): Finding {
  return finding(
    "signature-padding-missing",
    {
      en: "The base64 of the signature lacks its right padding, the equals signs at the end.",
      zh: "签名值的 Base64 末尾的填充符“=”缺失或数量不对。",
    },
    {
      en: "Keep the base64 whole (Go: base64.StdEncoding, not RawStdEncoding). If you cut the string at =, as when splitting name=value, split at the first = only.",
      zh: "请保留完整的 Base64（Go：base64.StdEncoding，不要用 RawStdEncoding）。如果代码按“=”拆分 name=value，只应在第一个“=”处拆分。",
    },
  );
}

export function signatureNotCanonical(): Finding {
  return finding(
    "signature-not-canonical",
    {
      en: "The base64 of the signature is not canonical: its last digit has bits set that belong to no byte.",
      zh: "签名值的 Base64 不规范：最后一个字符中不属于任何字节的比特位不为零。",
    },
    {
      en: "Take the base64 from your language's own encoder and leave it as it is: this one was changed at its end, or made by an encoder that does not clear the spare bits.",
      zh: "请使用语言自带的 Base64 编码函数，并保持其输出不变：该值的末尾被改动过，或所用的编码函数没有将多余的比特位清零。",
    },
  );
}

export function signatureNotBase64(): Finding {
  return finding(
    "signature-not-base64",
    {
      en: "The signature has characters that are neither base64 nor hexadecimal.",
      zh: "签名值含有既非 Base64 也非十六进制的字符。",
    },
    {
      en: "Encode the bytes of the signature as base64; do not turn them into a string first, which destroys them.",
      zh: "请对签名的原始字节做 Base64 编码；不要先转成字符串，那样会破坏数据。",
    },
  );
}

export function signatureDoubleBase64(): Finding {
  return finding(
    "signature-double-base64",
    { en: "The signature is base64 of base64: it was encoded twice.", zh: "签名值做了两次 Base64 编码。" },
    {
      en: "Encode once. Some functions return base64 already (Node.js sign(key, 'base64'), most KMS clients and command-line tools).",
      zh: "只编码一次。有些函数返回的已经是 Base64（例如 Node.js 的 sign(key, 'base64')、多数 KMS 客户端与命令行工具）。",
    },
  );
}

export function signatureBase64OfHex(): Finding {
  return finding(
    "signature-base64-of-hex",
    {
      en: "The signature is base64 of hexadecimal text, not of the bytes.",
      zh: "签名值是对十六进制文本做的 Base64，而不是对原始字节。",
    },
    {
      en: "Take the signature as bytes (Python: signature, not signature.hex(); Node.js: no 'hex'), and encode these as base64.",
      zh: "请取签名的原始字节（Python：不要用 .hex()；Node.js：不要用 'hex'），再做 Base64 编码。",
    },
  );
}

export function signatureByteOrder(): Finding {
  return finding(
    "signature-byte-order",
    { en: "The bytes of the signature are in reverse order.", zh: "签名的字节顺序颠倒了。" },
    {
      en: "Windows' CryptoAPI (CryptSignHash) gives the lowest byte first: reverse the bytes before you encode them, or use CNG (C#: RSA.SignData).",
      zh: "Windows CryptoAPI（CryptSignHash）的输出是低位字节在前：请先反转字节再编码，或改用 CNG（C#：RSA.SignData）。",
    },
  );
}

export function signatureLength(bytes: number, expected: number | undefined): Finding {
  const kind = likely(bytes);
  return finding(
    "signature-length",
    expected === undefined
      ? {
          en: `The signature is ${bytes} bytes long, which fits no key that the sandbox knows${kind.en}.`,
          zh: `签名长度为 ${bytes} 字节，与沙箱已知的任何密钥都不符${kind.zh}。`,
        }
      : {
          en: `The signature is ${bytes} bytes long; the key that serial_no names makes ${expected}${kind.en}.`,
          zh: `签名长度为 ${bytes} 字节；serial_no 所指密钥的签名应为 ${expected} 字节${kind.zh}。`,
        },
    {
      en: "Sign with the RSA private key of the API certificate (apiclient_key.pem), and see that the signature is not cut off on its way into the header.",
      zh: "请使用 API 证书的 RSA 私钥（apiclient_key.pem）签名，并确认签名写入请求头时没有被截断。",
    },
  );
}

function likely(bytes: number): { en: string; zh: string } {
  if (bytes === 32) {
    return {
      en: ": 32 bytes are a SHA-256 or HMAC-SHA256 digest, not an RSA signature",
      zh: "：32 字节是 SHA-256 或 HMAC-SHA256 摘要，不是 RSA 签名",
    };
  }
  if (bytes === 64 || (bytes >= 68 && bytes <= 72)) {
    return { en: ": it looks like an ECDSA or Ed25519 signature", zh: "：看起来是 ECDSA 或 Ed25519 签名" };
  }
  if (bytes >= 128 && bytes % 64 === 0) {
    return { en: `: it is that of an RSA key of ${bytes * 8} bits`, zh: `：这是 ${bytes * 8} 位 RSA 密钥的签名` };
  }
  return { en: ": it was cut off or damaged", zh: "：签名被截断或损坏" };
}

export function paddingPss(): Finding {
  return finding(
    "padding-pss",
    {
      en: "The signature is padded with RSA-PSS; PKCS#1 v1.5 is asked for.",
      zh: "签名用了 RSA-PSS 填充；应使用 PKCS#1 v1.5。",
    },
    {
      en: 'Use the PKCS#1 v1.5 variant: Java Signature.getInstance("SHA256withRSA"), Go rsa.SignPKCS1v15, Python padding.PKCS1v15(), C# RSASignaturePadding.Pkcs1, Node.js without padding: RSA_PKCS1_PSS_PADDING, KMS RSASSA_PKCS1_V1_5_SHA_256.',
      zh: '请改用 PKCS#1 v1.5：Java Signature.getInstance("SHA256withRSA")、Go rsa.SignPKCS1v15、Python padding.PKCS1v15()、C# RSASignaturePadding.Pkcs1，Node.js 去掉 padding: RSA_PKCS1_PSS_PADDING，KMS 选 RSASSA_PKCS1_V1_5_SHA_256。',
    },
  );
}

export function hashOther(name: string): Finding {
  return finding(
    "hash-other",
    { en: `The signature is made with ${name}; SHA-256 is asked for.`, zh: `签名用的是 ${name}；应使用 SHA-256。` },
    {
      en: 'Name SHA-256 explicitly: Java "SHA256withRSA", PHP openssl_sign(…, OPENSSL_ALGO_SHA256) (the default is SHA-1), openssl dgst -sha256, C# HashAlgorithmName.SHA256.',
      zh: '请明确指定 SHA-256：Java 用 "SHA256withRSA"，PHP 用 openssl_sign(…, OPENSSL_ALGO_SHA256)（默认是 SHA-1），openssl dgst -sha256，C# 用 HashAlgorithmName.SHA256。',
    },
  );
}

export function digestInfoMissing(hexadecimal: boolean): Finding {
  return finding(
    "digest-info-missing",
    {
      en: `The signature holds the bare digest${hexadecimal ? " in hexadecimal" : ""}, without the DigestInfo that names the hash.`,
      zh: `签名中只有${hexadecimal ? "十六进制形式的" : ""}摘要本身，缺少标明哈希算法的 DigestInfo 结构。`,
    },
    {
      en: 'Do not encrypt a digest with the private key (privateEncrypt, openssl rsautl/pkeyutl without digest:sha256, Java "NONEwithRSA"): use a function that hashes and signs the message itself, such as "SHA256withRSA".',
      zh: '不要用私钥加密摘要（privateEncrypt、未带 digest:sha256 的 openssl rsautl/pkeyutl、Java "NONEwithRSA"）：请使用对消息本身做哈希并签名的函数，例如 "SHA256withRSA"。',
    },
  );
}

export function hashMissing(): Finding {
  return finding(
    "hash-missing",
    {
      en: "The signature holds the message itself, unhashed: it was encrypted with the private key.",
      zh: "签名中是未经哈希的原文：它是用私钥直接加密得到的。",
    },
    {
      en: 'Use a function that hashes and signs, such as Java "SHA256withRSA", openssl_sign with OPENSSL_ALGO_SHA256 or openssl dgst -sha256 -sign, in place of privateEncrypt or "RSA/ECB/PKCS1Padding".',
      zh: '请使用先哈希再签名的函数，例如 Java "SHA256withRSA"、PHP openssl_sign 配合 OPENSSL_ALGO_SHA256 或 openssl dgst -sha256 -sign，不要用 privateEncrypt 或 "RSA/ECB/PKCS1Padding"。',
    },
  );
}

/** What was handed to the hash the second time. */
export type TwiceForm = "bytes" | "hexadecimal" | "base64";

const TWICE: Record<TwiceForm, { en: string; zh: string }> = {
  bytes: { en: "the bytes of the digest", zh: "摘要的原始字节" },
  hexadecimal: { en: "the digest in hexadecimal", zh: "摘要的十六进制文本" },
  base64: { en: "the digest in base64", zh: "摘要的 Base64 文本" },
};

export function hashedTwice(form: TwiceForm): Finding {
  return finding(
    "hashed-twice",
    {
      en: `The message was hashed twice: ${TWICE[form].en} was signed as if it were the message.`,
      zh: `消息被哈希了两次：把${TWICE[form].zh}当作消息去签名。`,
    },
    {
      en: "Give the message itself to the signing function, which hashes it. If it must be given a digest, choose its digest mode (KMS MessageType DIGEST, Go rsa.SignPKCS1v15, Python Prehashed, C# SignHash).",
      zh: "请把消息本身交给签名函数，由它做哈希。若只能传入摘要，请选用其摘要模式（KMS MessageType DIGEST、Go rsa.SignPKCS1v15、Python Prehashed、C# SignHash）。",
    },
  );
}
