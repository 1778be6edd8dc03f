/*
 * What can be wrong with the merchant number, the serial number, the key and the clock. The name of each
 * function, in kebab-case, is the id of the finding.
 */
import { clip } from "./clip.js";
import type { Finding, KnownKey } from "./finding.js";
import { finding } from "./words.js";

export function serialUnknown(serial: string, signer: KnownKey | undefined, mine: KnownKey | undefined): Finding {
  const shown = clip(serial);
  const right = signer ?? mine;
  return finding(
    "serial-unknown",
    {
      en: `The serial_no "${shown}" is none that the sandbox knows.${signer ? ` The signature was made with the key of ${signer.owner.en}, serial ${signer.serialNo}.` : ""}`,
      zh: `沙箱中没有序列号为“${shown}”的证书。${signer ? `签名所用的是${signer.owner.zh}的私钥，其证书序列号为 ${signer.serialNo}。` : ""}`,
    },
    right
      ? {
          en: `Set serial_no to ${right.serialNo}, the serial number of the API certificate of ${right.owner.en} (openssl x509 -in apiclient_cert.pem -noout -serial), and sign with the private key that belongs to it.`,
          zh: `请将 serial_no 设为 ${right.serialNo}，即${right.owner.zh}的 API 证书序列号（openssl x509 -in apiclient_cert.pem -noout -serial），并使用与该证书配对的私钥签名。`,
        }
      : {
          en: "Set serial_no to the serial number of your API certificate (openssl x509 -in apiclient_cert.pem -noout -serial), and sign with the private key that belongs to it.",
          zh: "请将 serial_no 设为商户 API 证书的序列号（openssl x509 -in apiclient_cert.pem -noout -serial），并使用与该证书配对的私钥签名。",
        },
  );
}

/** How a known serial number was written otherwise than it should be. */
export type SerialSpelling = "case" | "separators" | "decimal" | "zeros" | "reversed";

const SPELLINGS: Record<SerialSpelling, { en: string; zh: string }> = {
  case: { en: "in lower case", zh: "用了小写字母" },
  separators: { en: "with colons, blanks or a prefix", zh: "带有冒号、空格或前缀" },
  decimal: { en: "in decimal", zh: "写成了十进制" },
  zeros: { en: "with other leading zeros", zh: "前导零不一致" },
  reversed: { en: "with its bytes in reverse order", zh: "字节顺序颠倒" },
};

export function serialSpelling(serial: string, known: KnownKey, spelling: SerialSpelling): Finding {
  const how = SPELLINGS[spelling];
  return finding(
    "serial-spelling",
    {
      en: `The serial_no "${clip(serial)}" is that of ${known.owner.en}, but ${how.en}; it is ${known.serialNo}.`,
      zh: `serial_no“${clip(serial)}”是${known.owner.zh}的证书序列号，但${how.zh}；应为 ${known.serialNo}。`,
    },
    {
      en: "Write the serial number as upper-case hexadecimal, as openssl x509 -noout -serial prints it after the equals sign (Java: getSerialNumber().toString(16).toUpperCase(), with its leading zeros; C#: GetSerialNumberString()).",
      zh: "序列号须写成大写十六进制，即 openssl x509 -noout -serial 输出中等号后的内容（Java：getSerialNumber().toString(16).toUpperCase()，注意保留前导零；C#：GetSerialNumberString()）。",
    },
  );
}

export function serialOfAnotherCertificate(claimed: KnownKey, signer: KnownKey): Finding {
  return finding(
    "serial-of-another-certificate",
    {
      en: `The serial_no ${claimed.serialNo} is that of ${claimed.owner.en}, but the signature was made with the key of ${signer.owner.en}, serial ${signer.serialNo}.`,
      zh: `serial_no ${claimed.serialNo} 属于${claimed.owner.zh}，而签名所用的是${signer.owner.zh}的私钥，其证书序列号为 ${signer.serialNo}。`,
    },
    {
      en: `Set serial_no to ${signer.serialNo}: it names the certificate of the key that signs your requests.${claimed.mchid === null ? " The platform's serial number only serves to verify answers and to encrypt fields." : ""}`,
      zh: `请将 serial_no 设为 ${signer.serialNo}：它须是签名私钥所对应证书的序列号。${claimed.mchid === null ? "平台的序列号只用于验证应答签名和加密敏感字段。" : ""}`,
    },
  );
}

export function keyOfAnotherCertificate(claimed: KnownKey, signer: KnownKey): Finding {
  return finding(
    "key-of-another-certificate",
    {
      en: `The signature was made with the key of ${signer.owner.en}, serial ${signer.serialNo}, but serial_no names ${claimed.serialNo}, the certificate of ${claimed.owner.en}.`,
      zh: `签名所用的是${signer.owner.zh}的私钥（证书序列号 ${signer.serialNo}），但 serial_no 写的是${claimed.owner.zh}的证书 ${claimed.serialNo}。`,
    },
    {
      en: `Sign with the private key that belongs to certificate ${claimed.serialNo}: see which key file your code loads for this merchant number.`,
      zh: `请使用与证书 ${claimed.serialNo} 配对的私钥签名：检查代码为该商户号加载的是哪个私钥文件。`,
    },
  );
}

export function keyUnknown(claimed: KnownKey | undefined): Finding {
  return finding(
    "key-unknown",
    {
      en: `No key that the sandbox knows made this signature${claimed ? `, not even that of ${claimed.owner.en}, serial ${claimed.serialNo}, which serial_no names` : ""}: it was made with another private key, or was damaged on its way.`,
      zh: `沙箱已知的任何密钥都无法解开该签名${claimed ? `，包括 serial_no 所指的${claimed.owner.zh}的密钥（证书序列号 ${claimed.serialNo}）` : ""}：签名用的是其他私钥，或签名在传输中被改动。`,
    },
    {
      en: "See which private key your code loads: `openssl rsa -in key.pem -noout -modulus` and `openssl x509 -in certificate.pem -noout -modulus` must print the same. Take the key that the sandbox shows, not one for the live platform. If it is the same, log the signature just after it is made and compare it with the header.",
      zh: "请检查代码加载的是哪个私钥：openssl rsa -in key.pem -noout -modulus 与 openssl x509 -in certificate.pem -noout -modulus 的输出必须相同。请使用沙箱显示的私钥，而不是正式环境的私钥。如果私钥一致，请在生成签名后立即打印，并与请求头中的值比较。",
    },
  );
}

export function mchidUnknown(mchid: string, right: KnownKey | undefined): Finding {
  const appid = /^wx[0-9a-f]{16}$/.test(mchid);
  return finding(
    "mchid-unknown",
    {
      en: `The mchid "${clip(mchid)}" is no merchant of the sandbox.${appid ? " It looks like an appid." : ""}`,
      zh: `沙箱中没有商户号“${clip(mchid)}”。${appid ? "它看起来是一个 appid。" : ""}`,
    },
    right?.mchid
      ? {
          en: `Set mchid to ${right.mchid}: the certificate ${right.serialNo} is of ${right.owner.en}.`,
          zh: `请将 mchid 设为 ${right.mchid}：证书 ${right.serialNo} 属于${right.owner.zh}。`,
        }
      : {
          en: "Set mchid to the merchant number that the sandbox shows; in institutional mode that is the institution's own, not the sub-merchant's.",
          zh: "请将 mchid 设为沙箱显示的商户号；机构模式下应为机构自己的商户号，而不是子商户号。",
        },
  );
}

export function mchidCertificateMismatch(mchid: string, certificate: KnownKey, mine: KnownKey | undefined): Finding {
  const belongs = certificate.mchid === null ? { en: "", zh: "" } : belonging(certificate.mchid);
  return finding(
    "mchid-certificate-mismatch",
    {
      en: `The mchid is ${clip(mchid)}, but the certificate ${certificate.serialNo} is that of ${certificate.owner.en}${belongs.en}.`,
      zh: `mchid 是 ${clip(mchid)}，但证书 ${certificate.serialNo} 属于${certificate.owner.zh}${belongs.zh}。`,
    },
    {
      en: `Take mchid, serial_no and private key from one and the same merchant.${mine ? ` The certificate of ${clip(mchid)} is ${mine.serialNo}.` : ""}${certificate.mchid ? " In institutional mode all three are the institution's." : ""}`,
      zh: `mchid、serial_no 与私钥必须属于同一个商户。${mine ? `${clip(mchid)} 的证书序列号是 ${mine.serialNo}。` : ""}${certificate.mchid ? "机构模式下三者都用机构的。" : ""}`,
    },
  );
}

function belonging(mchid: string): { en: string; zh: string } {
  return { en: `, merchant number ${mchid}`, zh: `（商户号 ${mchid}）` };
}

export function clockOff(seconds: number, tolerance: number): Finding {
  const off = Math.abs(seconds);
  const ahead = seconds > 0;
  return finding(
    "clock-off",
    {
      en: `The timestamp is ${off} seconds ${ahead ? "ahead of" : "behind"} the sandbox's clock; ${tolerance} are allowed.`,
      zh: `时间戳比沙箱时钟${ahead ? "快" : "慢"} ${off} 秒；最多允许相差 ${tolerance} 秒。`,
    },
    ahead
      ? {
          en: "Set the clock of the machine that signs (NTP), and take the time anew for each request.",
          zh: "请校准签名机器的时钟（NTP），并在每次请求时重新取时间。",
        }
      : {
          en: "Set the clock of the machine that signs (NTP), and sign just before sending: a header that was made earlier, kept or queued must be made anew, in retries too.",
          zh: "请校准签名机器的时钟（NTP），并在发送前才签名：事先生成、缓存或排队的请求头必须重新生成，重试时也一样。",
        },
  );
}

export function clockTimeZone(seconds: number, hours: number): Finding {
  const off = Math.abs(seconds);
  const ahead = seconds > 0;
  return finding(
    "clock-time-zone",
    {
      en: `The timestamp is ${off} seconds ${ahead ? "ahead of" : "behind"} the sandbox's clock: ${hours} hours, a difference between time zones.`,
      zh: `时间戳比沙箱时钟${ahead ? "快" : "慢"} ${off} 秒，即 ${hours} 小时，正是时区之差。`,
    },
    {
      en: "A Unix timestamp counts from 1970 in UTC and knows no time zone: take it from the clock straight away (date +%s, time.time(), Instant.now()) and do not compute it from local date and time as if these were UTC.",
      zh: "Unix 时间戳从 UTC 1970 年起算，与时区无关：请直接取系统时间（date +%s、time.time()、Instant.now()），不要把本地日期时间当作 UTC 来换算。",
    },
  );
}
