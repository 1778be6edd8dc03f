import { verify as verifySignature, X509Certificate } from "node:crypto";
import {
  AUTHORIZATION_SCHEME,
  CLOCK_TOLERANCE_SECONDS,
  PROBE_PREFIX,
  SIGNATURE_HEADERS,
} from "../../../generated/constants.js";
import { createNotificationParser, WechatPayError } from "../../index.js";
import { faultOf } from "../check/sdk.js";
import { type Finding, failed, ok, warning } from "../finding.js";
import type { Settings } from "../settings.js";
import type { Step } from "../steps.js";
import { count, duration, sentence } from "../words.js";
import { findOriginal } from "./body-changes.js";
import { type Decrypted, decryptBody } from "./decrypt.js";
import type { Message } from "./message.js";

/** WeChat Pay's key, as it was given. */
interface PlatformKey {
  id: string;
  pem: string;
}

/** The checks of a saved notification, in the order in which they are printed. */
export function verificationOf(message: Message, settings: Settings, now: () => number): Step[] {
  let key: PlatformKey | undefined;
  let decrypted: Decrypted | undefined;
  const keep = (found: Finding | PlatformKey): Finding => {
    if ("status" in found) return found;
    key = found;
    return ok(`It was signed with ${key.id}, which is the key that you gave.`, { id: key.id });
  };
  const step = (id: string, title: string, run: Step["run"], needs: string[] = []): Step => ({
    ...{ id, title, group: "Notification", needs, run },
  });
  return [
    step("message", "Message", () => checkMessage(message)),
    step("headers", "Signature headers", () => checkHeaders(message)),
    step("age", "Age", () => checkAge(message, now()), ["headers"]),
    step("platform-key", "Platform key", () => keep(findKey(message, settings)), ["headers"]),
    step("signature", "Signature", () => checkSignature(message, key as PlatformKey), ["headers", "platform-key"]),
    step("decryption", "Decryption", () => {
      decrypted = decryptBody(message.body, settings);
      return decrypted.finding;
    }),
    step("event", "Event", () => readEvent(message, settings, key as PlatformKey), ["signature", "decryption"]),
  ];
}

function checkMessage({ form, headers, body, wasParsed }: Message): Finding {
  const found = `${form}: ${count(headers.size, "header")}, a body of ${count(body.length, "byte")}.`;
  if (wasParsed) {
    return warning(
      `${found} The body is an object in JSON, not the raw text.`,
      "Save the raw body: a signature covers bytes, and JSON has several spellings. It was written here without blanks.",
    );
  }
  const length = headers.get("content-length");
  if (length === undefined || Number(length) === body.length) return ok(found);
  return warning(
    `${found} Content-Length says ${length}.`,
    "Whatever saved the notification added or lost bytes, or the body was compressed on its way.",
  );
}

const { timestamp, nonce, serial, signature, signatureType } = SIGNATURE_HEADERS;
const SIGNED = [timestamp, nonce, serial, signature];

function headerOf({ headers }: Message, { name }: { name: string }): string {
  return headers.get(name.toLowerCase()) ?? "";
}

function checkHeaders(message: Message): Finding {
  const missing = SIGNED.filter(({ name }) => !message.headers.has(name.toLowerCase())).map(({ name }) => name);
  if (missing.length > 0) {
    return failed(
      `Missing: ${missing.join(", ")}.`,
      missing.length === SIGNED.length
        ? "Save the headers too. If your server never got them, the request is not from WeChat Pay, or a proxy removes them."
        : "Look whether a proxy removes headers that begin with Wechatpay-.",
    );
  }
  const wrong = SIGNED.filter((header) => !new RegExp(header.pattern).test(headerOf(message, header)));
  const type = headerOf(message, signatureType);
  const texts = wrong.map(({ name, hint }) => `${name} must be ${hint}, once.`);
  if (type !== "" && type !== AUTHORIZATION_SCHEME)
    texts.push(`${signatureType.name} must be ${AUTHORIZATION_SCHEME}.`);
  if (texts.length > 0) return failed(texts.join(" "), "Look whether a proxy changes or repeats headers.");
  return ok("All four are there and have their form.");
}

function checkAge(message: Message, now: number): Finding {
  const signedAt = Number(headerOf(message, timestamp));
  const age = Math.floor(now / 1000) - signedAt;
  const data = { signed_at: new Date(signedAt * 1000).toISOString(), age_seconds: age };
  const found = `Signed at ${data.signed_at.replace(".000Z", "Z")}, ${duration(Math.abs(age))} ${age < 0 ? "in the future" : "ago"}.`;
  if (age < -CLOCK_TOLERANCE_SECONDS) {
    return warning(found, "The clock of this machine is behind: a handler on it refuses genuine notifications.", data);
  }
  if (age <= CLOCK_TOLERANCE_SECONDS) return ok(found, data);
  return ok(`${found} A handler takes it for ${CLOCK_TOLERANCE_SECONDS} s; here its age does not matter.`, data);
}

/** The given key that `Wechatpay-Serial` names. */
function findKey(message: Message, { publicKey, publicKeyId, platformCertificate }: Settings): Finding | PlatformKey {
  const named = headerOf(message, serial);
  const keys: PlatformKey[] = [];
  for (const [given, id] of [
    [publicKey, publicKeyId],
    [platformCertificate, undefined],
  ] as const) {
    if (given.fault !== undefined) return failed(`${sentence(given.fault)}.`);
    if (given.text === undefined) continue;
    const fault = faultOf({ platformKeys: [{ id, publicKey: given.text }] });
    if (fault !== undefined) return failed(`${sentence(given.from)}: it ${fault.found}.`, fault.remedy);
    const certificate = given.text.includes("BEGIN CERTIFICATE") ? new X509Certificate(given.text) : undefined;
    const merchant = /^CN=(\d{8,10})$/m.exec(certificate?.subject ?? "")?.[1];
    if (merchant !== undefined) {
      return failed(
        `${sentence(given.from)} is the certificate of the merchant ${merchant}, not WeChat Pay's.`,
        "Give a platform certificate, or the platform public key.",
      );
    }
    keys.push({ id: certificate?.serialNumber ?? id ?? "", pem: given.text });
  }
  if (keys.length === 0) {
    return failed(
      `It was signed with ${named}, and no key of WeChat Pay was given, so the signature cannot be checked.`,
      named.startsWith("PUB_KEY_ID_")
        ? "Give the platform public key with --public-key and --public-key-id."
        : "Give the platform certificate of this serial number with --certificate. wechatpay-global check --save-certificates <folder> saves it.",
    );
  }
  const found = keys.find(({ id }) => comparable(id) === comparable(named));
  if (found !== undefined) return found;
  const given = keys.map(({ id }) => id).join(" and ");
  return failed(
    `It was signed with ${named}, and the key that you gave is ${given}.`,
    "Give the key of that serial number. If WeChat Pay does not know it either, the notification is forged.",
    { signed_with: named },
  );
}

function comparable(id: string): string {
  return id.toUpperCase().replace(/^0+/, "");
}

function checkSignature(message: Message, { pem }: PlatformKey): Finding {
  const text = headerOf(message, signature);
  const head = `${headerOf(message, timestamp)}\n${headerOf(message, nonce)}\n`;
  const isSigned = (body: Buffer) => {
    const signed = Buffer.concat([Buffer.from(head), body, Buffer.from("\n")]);
    return verifySignature("RSA-SHA256", signed, pem, Buffer.from(text, "base64"));
  };
  if (isSigned(message.body)) return ok("It fits headers and body: WeChat Pay sent this notification.");
  if (text.startsWith(PROBE_PREFIX)) {
    return failed(
      "WeChat Pay sent a wrong signature on purpose, to test whether signatures are verified.",
      "Nothing is wrong if your handler answered 4xx. Do not handle the notification; WeChat Pay sends a genuine one.",
    );
  }
  const original = findOriginal(message.body, isSigned);
  if (original !== undefined) {
    return failed(`The body was changed: the signature fits ${original.fits}.`, original.remedy, {
      fits: original.fits,
    });
  }
  return failed(
    `It does not match the headers and the ${count(message.body.length, "byte")} of the body, nor any change of the body that is often made.`,
    "Was the raw body saved, byte for byte, with the headers of the same request? Otherwise the notification is forged.",
  );
}

/** Reads it with the SDK, as a handler would have done when it came. */
async function readEvent(message: Message, { apiV3Key = "" }: Settings, { id, pem }: PlatformKey): Promise<Finding> {
  const now = () => Number(headerOf(message, timestamp)) * 1000;
  const platformKeys = [{ id, publicKey: pem }];
  try {
    const parser = createNotificationParser({ apiV3Key, platformKeys, now });
    const headers = Object.fromEntries(message.headers);
    const event = await parser.parseNotification({ headers, body: message.body }, { bodyLimit: 1_048_576 });
    return ok(`${event.event_type}, ${event.id}. wechatpay-global decrypt prints its content.`, {
      id: event.id,
      event_type: event.event_type,
    });
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error;
    return failed(`${sentence(error.message)}.`, "A handler of the SDK refuses it.", { code: error.code });
  }
}
