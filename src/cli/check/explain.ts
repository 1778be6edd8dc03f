import {
  WechatPayApiError,
  WechatPayConnectionError,
  type WechatPayError,
  WechatPayTimeoutError,
  WechatPayVerificationError,
} from "../../index.js";
import { type Finding, failed } from "../finding.js";
import { sentence } from "../words.js";

/** What it means when WeChat Pay refuses a request, or its answer is refused. */
export function explain(error: WechatPayError): Finding {
  // The SDK adds these for readers who see the message alone.
  const text = error.message.replace(/; from WeChat Pay, .*$/, "").replace(" (unverified answer)", "");
  return failed(`${sentence(text)}.`.replace(/([.?!])\.$/, "$1"), remedyOf(error), dataOf(error));
}

function dataOf(error: WechatPayError) {
  const { code, status = null, verified = null } = error as Partial<WechatPayApiError>;
  return { code: code ?? error.name, http_status: status, verified };
}

function remedyOf(error: WechatPayError): string {
  if (error instanceof WechatPayApiError) return remedyOfRefusal(error);
  if (error instanceof WechatPayVerificationError) return VERIFICATION[error.code] ?? FORGED;
  if (error instanceof WechatPayTimeoutError) return "Run the check again. If it stays so, look at the network.";
  if (error instanceof WechatPayConnectionError) return "Run the check again. Is a proxy on the way?";
  return "Compare the values with the merchant platform.";
}

const FORGED = "What came is not proved to come from WeChat Pay. Does a proxy on the way change answers?";
const VERIFICATION: Partial<Record<WechatPayVerificationError["code"], string>> = {
  TIMESTAMP_OUT_OF_RANGE: "Set the clock of this machine by NTP.",
  DECRYPTION_FAILED:
    "Set the APIv3 key to the one in the merchant platform, of the same merchant number; it is case sensitive.",
  PLATFORM_KEY_UNKNOWN: "WeChat Pay signs with another key: download the public key and its ID again.",
  PLATFORM_KEY_EXPIRED: "Give a platform certificate that is valid now, or the APIv3 key alone to download it.",
};

function remedyOfRefusal({ code, status, detail, solution }: WechatPayApiError): string {
  if (code === "SIGN_ERROR") return SIGN_ERROR[detail?.field ?? ""] ?? SIGN_ERROR.signature;
  if (code === "NO_AUTH") {
    return "The signature was accepted, and the merchant number may not make this call. Ask WeChat Pay to open auto-debit for it.";
  }
  if (status >= 500) return "WeChat Pay has a fault. Run the check again later.";
  if (status === 429)
    return "Too many calls were made with this merchant number. Wait a minute, and run the check again.";
  return solution ?? "Look the code up on the API page.";
}

const SIGN_ERROR: Record<string, string> & { signature: string } = {
  mchid:
    "The merchant number is not known there. Compare it with the merchant platform; for an institution, give --institution.",
  serial_no:
    "The serial number is not that of a certificate of this merchant number that holds. Compare both with the merchant platform, under API security.",
  timestamp: "Set the clock of this machine by NTP.",
  signature:
    "The private key is not that of the certificate with this serial number, or the certificate is revoked or replaced. Give key, certificate and serial number of the same download, and check the clock.",
};
