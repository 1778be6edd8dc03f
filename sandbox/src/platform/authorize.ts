import { CLOCK_TOLERANCE_SECONDS } from "../../../generated/constants.js";
import type { ExaminedRequest, Finding } from "../doctor/finding.js";
import { serialSpelling } from "../doctor/identity.js";
import { finding } from "../doctor/words.js";
import type { Keyring } from "../keys/keyring.js";
import type { Merchant } from "../keys/merchant.js";
import { type Authorization, parseAuthorization } from "../protocol/authorization.js";
import { requestMessage } from "../protocol/message.js";
import { isSignedBy } from "../protocol/signature.js";
import type { Text } from "../text.js";
import type { Nonces } from "./nonces.js";
import type { Refusal } from "./refusal.js";

/** The result of the check of a signature: the merchant and hints, or the refusal and findings. */
export type Authorized = { message: string | null; signedBy: Text | null; mchid: string | null } & (
  | { merchant: Merchant; hints: Finding[]; refusal?: never; findings?: never }
  /** Without `findings`, the doctor has to diagnose the request. */
  | { merchant?: never; refusal: Refusal; findings?: Finding[] }
);

/** How many characters of the message a signature error shows. */
const SHOWN_CHARACTERS = 128;

/** Checks a request in the platform's order: form, merchant, serial number, clock, signature, nonce. */
export function authorize(
  request: ExaminedRequest,
  { keyring, nonces, now, realNow }: { keyring: Keyring; nonces: Nonces; now: number; realNow: number },
): Authorized {
  const authorization = parseAuthorization(request.authorization);
  const signed = authorization && requestMessage(request, authorization);
  const facts = {
    message: signed ? signed.toString() : null,
    signedBy: authorization ? ownerOf(authorization.serialNo, keyring) : null,
    mchid: authorization?.mchid ?? null,
  };
  const merchant = keyring.merchants.find(({ mchid }) => mchid === authorization?.mchid);
  const refusal = reasonToRefuse(request, authorization, signed, merchant, now);
  if (refusal || !merchant || !authorization) return { ...facts, refusal: refusal ?? malformed() };
  if (!nonces.use(merchant.mchid, authorization.nonce, realNow)) {
    return { ...facts, refusal: replayedRefusal(), findings: [replayedFinding(authorization.nonce)] };
  }
  return { ...facts, merchant, hints: hintsOf(authorization.serialNo, merchant, keyring) };
}

/** Hints on what the sandbox accepts, although WeChat Pay's pages spell it differently. */
function hintsOf(serialNo: string, merchant: Merchant, keyring: Keyring): Finding[] {
  if (serialNo === merchant.key.serialNo) return [];
  const known = keyring.known.find((key) => key.serialNo === merchant.key.serialNo);
  return serialSpelling(serialNo, { key: known, spelling: "case" }).map(finding);
}

function reasonToRefuse(
  request: ExaminedRequest,
  authorization: Authorization | undefined,
  signed: Buffer | undefined,
  merchant: Merchant | undefined,
  now: number,
): Refusal | undefined {
  if (!authorization || !signed) return malformed();
  const { mchid, serialNo, timestamp, signature } = authorization;
  if (!merchant) {
    return signError("mchid", mchid, "the merchant number is unknown", {
      en: "The merchant number of the Authorization header is unknown",
      zh: "Authorization 中的商户号不存在",
    });
  }
  // The most used client for Node.js sends it in lower case.
  if (serialNo.toUpperCase() !== merchant.key.serialNo) {
    return signError("serial_no", serialNo, "the serial number is not that of the merchant's certificate", {
      en: "The certificate serial number does not belong to the merchant",
      zh: "商户证书序列号有误",
    });
  }
  if (Math.abs(now / 1000 - Number(timestamp)) > CLOCK_TOLERANCE_SECONDS) {
    return signError("timestamp", timestamp, "the timestamp is more than 5 minutes off", {
      en: "The timestamp of the Authorization header is more than 5 minutes off",
      zh: "Authorization 中的时间戳与当前时间相差超过5分钟",
    });
  }
  return isSignedBy(merchant.key.publicKey, signed, signature) ? undefined : notMatching(request, signed);
}

function malformed(): Refusal {
  return signError("Authorization", undefined, "the Authorization header is missing or malformed", {
    en: "The Authorization header is missing or malformed",
    zh: "Authorization 缺失或格式有误",
  });
}

function signError(field: string, value: string | undefined, issue: string, message: Text): Refusal {
  const detail = { field, ...(value !== undefined && { value }), issue, location: "authorization" };
  return { code: "SIGN_ERROR", message, detail };
}

/** The refusal in the platform's format, with the beginning of the message. */
function notMatching({ method, target }: ExaminedRequest, signed: Buffer): Refusal {
  return {
    code: "SIGN_ERROR",
    message: { en: "The signature is wrong", zh: "签名错误" },
    detail: {
      field: "signature",
      location: "authorization",
      detail: { issue: "sign not match" },
      sign_information: {
        method,
        url: target,
        sign_message_length: signed.length,
        truncated_sign_message: signed.toString().slice(0, SHOWN_CHARACTERS),
      },
    },
  };
}

function replayedRefusal(): Refusal {
  return signError("nonce_str", undefined, "the nonce was used before", {
    en: "The nonce of the Authorization header was used before",
    zh: "Authorization 中的随机串重复",
  });
}

function replayedFinding(nonce: string): Finding {
  return {
    id: "nonce-replayed",
    problem: {
      en: `The nonce ${nonce} was used within the last 10 minutes: the same request was sent twice.`,
      zh: `随机串 ${nonce} 在最近 10 分钟内已被使用过：同一请求被发送了两次。`,
    },
    remedy: {
      en: "Make a new nonce, timestamp and signature for each attempt, also for a retry.",
      zh: "每次发送（包括重试）都要重新生成随机串、时间戳和签名。",
    },
  };
}

function ownerOf(serialNo: string, keyring: Keyring): Text {
  const known = keyring.known.find((key) => key.serialNo === serialNo.toUpperCase());
  return known
    ? { en: `${serialNo}, ${known.owner.en}`, zh: `${serialNo}，${known.owner.zh}` }
    : { en: `${serialNo}, unknown to the sandbox`, zh: `${serialNo}，沙箱未知` };
}
