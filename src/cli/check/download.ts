import { X509Certificate } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  WechatPayApiError,
  WechatPayConnectionError,
  WechatPayError,
  WechatPayPlatformKeysError,
  WechatPayTimeoutError,
} from "../../index.js";
import { openEncrypted } from "../aead.js";
import { type Finding, failed, ok, skipped, warning } from "../finding.js";
import { count, day, daysUntil } from "../words.js";
import { explain } from "./explain.js";
import type { Download, Facts } from "./facts.js";
import { preferredOrigin } from "./host.js";
import { createCheckedClient, faultOf, NO_API_V3_KEY } from "./sdk.js";

/** The credentials of the calls, which were checked before. */
export async function merchantOptions(facts: Facts) {
  const { mchid = "", serialNo = "", privateKey } = facts.settings;
  return { mchid, serialNo, privateKey: privateKey.text ?? "", baseUrl: await preferredOrigin(facts) };
}

/** Sends the first signed request: the download of the platform certificates. It shows whether the signature is accepted. */
export async function checkSignature(facts: Facts): Promise<Finding> {
  // Without an APIv3 key the list cannot be opened, but it still comes.
  const isKeyGood = facts.settings.apiV3Key !== undefined && !faultOf({ apiV3Key: facts.settings.apiV3Key });
  const apiV3Key = isKeyGood ? facts.settings.apiV3Key : NO_API_V3_KEY;
  facts.download = await download(facts, apiV3Key);
  if (!("error" in facts.download)) {
    return ok("Accepted: merchant number, serial number and private key belong together.");
  }
  const { error } = facts.download;
  const isRefused = error instanceof WechatPayApiError && ["SIGN_ERROR", "NO_AUTH"].includes(error.code);
  const isBroken = error instanceof WechatPayConnectionError && error.code !== "RESPONSE_INVALID";
  const isUnanswered = isBroken || error instanceof WechatPayTimeoutError;
  const isFault = error instanceof WechatPayApiError && (error.status >= 500 || error.status === 429);
  if (isRefused || isUnanswered || isFault) return explain(error);
  return ok("Not refused; whether the answer is WeChat Pay's shows below");
}

async function download(facts: Facts, apiV3Key: string | undefined): Promise<Download> {
  const client = createCheckedClient({ ...(await merchantOptions(facts)), apiV3Key });
  try {
    const { data } = await client.listPlatformCertificates();
    return { certificates: data.map(({ encrypt_certificate }) => encrypt_certificate) };
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error;
    return { error: error instanceof WechatPayPlatformKeysError ? error.cause : error };
  }
}

/** Whether the platform certificates could be decrypted and verified, and how long they hold. */
export function checkCertificates(facts: Facts): Finding {
  const { download } = facts;
  if (download === undefined) throw new Error("the certificates were not downloaded");
  if ("error" in download) return faultOfDownload(download.error, facts.publicKey !== undefined);
  // The SDK has decrypted and verified them: it makes no call otherwise.
  const opened = download.certificates.map((one) => openEncrypted(one, facts.settings.apiV3Key ?? ""));
  const certificates = opened.map((pem) => new X509Certificate(pem ?? ""));
  facts.serials = certificates.map(({ serialNumber }) => serialNumber);
  const texts = certificates.map(({ serialNumber, validTo }) => {
    const until = Date.parse(validTo);
    return `${serialNumber} until ${day(until)} (${count(daysUntil(until, facts.now()), "day")} left)`;
  });
  const found = `Downloaded, decrypted and verified: ${texts.join("; ")}.`;
  const { saveTo } = facts.settings;
  if (saveTo === undefined) return ok(found, { serials: facts.serials });
  const files = certificates.map(({ serialNumber }) => join(saveTo, `${serialNumber}.pem`));
  try {
    for (const [index, file] of files.entries()) writeFileSync(file, opened[index] ?? "");
    return ok(`${found} Saved: ${files.join(", ")}`, { serials: facts.serials, files });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return failed(`${found} They cannot be saved in ${saveTo} (${code}).`, "Give a folder that is there.");
  }
}

function faultOfDownload(error: WechatPayError, isPinned: boolean): Finding {
  if (!(error instanceof WechatPayApiError && error.status === 404)) return explain(error);
  const found = "WeChat Pay has no platform certificates for this merchant number (404).";
  return isPinned
    ? skipped(`${found} It is in public-key mode.`)
    : failed(
        found,
        "In public-key mode, download the public key in the merchant platform and give it: WECHATPAY_PLATFORM_PUBLIC_KEY_FILE and WECHATPAY_PLATFORM_PUBLIC_KEY_ID.",
        { code: error.code },
      );
}

/** Whether WeChat Pay signs with the public key that was given. */
export async function checkPinned(facts: Facts): Promise<Finding> {
  const { publicKeyId: id } = facts.settings;
  const platformKeys = [{ id, publicKey: facts.publicKey ?? "" }];
  const client = createCheckedClient({ ...(await merchantOptions(facts)), platformKeys });
  const verified = ok("WeChat Pay signed an answer with it.");
  try {
    await client.listPlatformCertificates();
    return verified;
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error;
    if (!(error instanceof WechatPayApiError)) return explain(error);
    if (error.verified) return verified;
    return warning(
      `The answer was an error without a signature (${error.code}), so it is not proved that WeChat Pay uses this key.`,
      "The first successful call will prove it.",
    );
  }
}
