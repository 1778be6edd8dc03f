import { randomBytes } from "node:crypto";
import {
  AUTHORIZATION_SCHEME,
  NOTIFICATION,
  PACKAGE_VERSION,
  SIGNATURE_HEADERS,
} from "../../../generated/constants.js";
import { type Finding, failed, ok, skipped, warning, worst } from "../finding.js";
import { count, day, daysUntil } from "../words.js";
import type { Facts } from "./facts.js";
import { isConnected, isOfCertificate, meaningOf, type Outcome, send } from "./network.js";
import { obstacleTo } from "./reach.js";

/** Days before the end of a TLS certificate from which on to warn: what renews by itself has done so by then. */
const WARNING_DAYS = 14;
const LONGEST = 256;

/** Whether WeChat Pay takes the URL. */
export function checkNotifyUrl({ settings: { notifyUrl } }: Facts): Finding {
  if (notifyUrl === undefined) {
    return skipped(
      "Not given, so the receiver of the notifications was not checked.",
      "Give the success_notify_url with --notify-url.",
    );
  }
  const url = parse(notifyUrl);
  if (url === undefined) return failed("It is not a URL with a host.", EXAMPLE);
  const obstacle = obstacleTo(url.hostname);
  const findings: Finding[] = [];
  if (obstacle !== undefined) {
    const finding = obstacle.isThisMachine ? warning : failed;
    findings.push(finding(`${url.host} ${obstacle.is}: WeChat Pay cannot reach it.`, PUBLIC));
  } else if (url.protocol !== "https:") findings.push(failed("It is not https, which WeChat Pay requires.", EXAMPLE));
  if (/[?#]/.test(notifyUrl)) findings.push(failed("It has a query or a fragment; WeChat Pay allows none.", EXAMPLE));
  if (notifyUrl.length > LONGEST) findings.push(failed(`It has more than ${LONGEST} characters.`, EXAMPLE));
  if (url.username || url.password) findings.push(failed("It holds a user name or a password.", EXAMPLE));
  if (findings.length === 0) return ok(`${url.origin}${url.pathname}`);
  const remedies = [...new Set(findings.flatMap(({ remedy }) => remedy ?? []))];
  return { status: worst(findings), found: findings.map(({ found }) => found).join(" "), remedy: remedies.join(" ") };
}

const EXAMPLE = "Give an address such as https://yoursite.com/wechatpay.";
const PUBLIC = "In production, give the public address of the receiver.";

function parse(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

/**
 * Sends a notification with a wrong signature to the URL, and looks at the connection. The content opens with no key, so that
 * a receiver that verifies nothing cannot act on it either.
 *
 * @param limit - how long WeChat Pay waits, in milliseconds.
 */
export async function checkNotifyConnection(
  facts: Facts,
  limit = NOTIFICATION.answerWithinSeconds * 1000,
): Promise<Finding> {
  const url = parse(facts.settings.notifyUrl ?? "");
  if (url === undefined) return skipped("There is no URL to connect to.");
  const outcome = await send(url, forgedNotification(facts), limit);
  facts.posted = { url, outcome };
  const { code = "", certificateEnds } = outcome;
  if (!isConnected(url, outcome)) {
    const remedy = isOfCertificate(code)
      ? "Give the server a certificate of a public CA, with its whole chain. WeChat Pay sends nothing to a server whose certificate is not valid."
      : "Check DNS, firewall and server: WeChat Pay must reach it from the internet.";
    return withAddresses(failed(`${url.host} ${meaningOf(code, url.hostname)}.`, remedy, { code }), url, outcome);
  }
  if (certificateEnds === undefined) return withAddresses(ok(`${url.host} can be reached, without TLS.`), url, outcome);
  const days = daysUntil(certificateEnds, facts.now());
  const found = `${url.host} can be reached. Its TLS certificate is valid until ${day(certificateEnds)} (${count(days, "day")} left).`;
  const data = { tls_days_left: days };
  return withAddresses(
    days < WARNING_DAYS ? warning(found, "Renew the certificate.", data) : ok(found, data),
    url,
    outcome,
  );
}

/**
 * Adds what DNS answered for a name that can be public, where that is an address which is not. That is a warning: DNS may
 * answer otherwise on the internet, if a company or a local proxy answers here.
 */
function withAddresses(finding: Finding, { hostname }: URL, { addresses = [] }: Outcome): Finding {
  const hidden = addresses.flatMap((address) => {
    const obstacle = obstacleTo(address);
    return obstacle === undefined ? [] : `${address}, which ${obstacle.is}`;
  });
  if (obstacleTo(hostname) !== undefined || hidden.length === 0) return finding;
  const found = `Here, DNS answers ${hidden.join(", and ")}: WeChat Pay cannot reach that.`;
  return {
    status: worst([finding, warning(found)]),
    found: `${finding.found} ${found}`,
    remedy: [finding.remedy ?? [], "Look whether DNS answers only public addresses on the internet."].flat().join(" "),
    data: { ...finding.data, addresses },
  };
}

function forgedNotification({ serials, settings: { publicKeyId }, now }: Facts) {
  const { timestamp, nonce, serial, signature, signatureType } = SIGNATURE_HEADERS;
  const body = {
    id: `CHECK-${randomBytes(13).toString("hex")}`,
    create_time: new Date(now()).toISOString(),
    resource_type: "encrypt-resource",
    event_type: "PAPAY.SIGN",
    summary: "wechatpay-global check: the signature is wrong on purpose",
    resource: {
      original_type: "papay",
      algorithm: "AEAD_AES_256_GCM",
      ciphertext: randomBytes(200).toString("base64"),
      associated_data: "papay",
      nonce: randomBytes(6).toString("hex"),
    },
  };
  return {
    method: "POST" as const,
    headers: {
      "Content-Type": "application/json",
      "User-Agent": `wechatpay-global-check/${PACKAGE_VERSION}`,
      [timestamp.name]: String(Math.floor(now() / 1000)),
      [nonce.name]: randomBytes(16).toString("hex"),
      // A serial that the receiver knows, if possible: so its verification is tested, and not its search for the key.
      [serial.name]: serials[0] ?? publicKeyId ?? randomBytes(20).toString("hex").toUpperCase(),
      [signature.name]: randomBytes(256).toString("base64"),
      [signatureType.name]: AUTHORIZATION_SCHEME,
    },
    body: JSON.stringify(body),
  };
}

/** What the receiver answers to a notification with a wrong signature. */
export function checkNotifyAnswer({ posted }: Facts): Finding {
  if (posted === undefined) throw new Error("nothing was sent");
  const { url, outcome } = posted;
  const { status, code = "", timing } = outcome;
  const seconds = NOTIFICATION.answerWithinSeconds;
  if (status === undefined) {
    return failed(
      code === "TIMEOUT"
        ? `No answer within ${seconds} s.`
        : `No answer: ${url.host} ${meaningOf(code, url.hostname)}.`,
      "Answer first, and do slow work afterwards: WeChat Pay waits no longer, and sends the notification again.",
      { code },
    );
  }
  const time = `after ${timing.answer ?? 0} ms`;
  const data = { http_status: status, milliseconds: timing.answer ?? 0 };
  const [meaning, remedy] = meaningOfStatus(status, outcome.location);
  const found = `Answered ${status} ${time}: ${meaning}`;
  if (remedy === undefined) return ok(found, data);
  return (status === 403 || status === 429 ? warning : failed)(found, remedy, data);
}

function meaningOfStatus(status: number, location: string | undefined): [found: string, remedy?: string] {
  if (status < 300) {
    return [
      "it took a notification with a wrong signature. Anybody can tell it that a contract was signed or a charge paid.",
      "Verify the signature over the raw body before you use it, and answer 4xx when it is wrong: createNotificationHandler does so.",
    ];
  }
  if (status < 400) {
    const target = location !== undefined && URL.canParse(location) ? ` to ${new URL(location).origin}` : "";
    return [`it redirects${target}, which WeChat Pay may not follow.`, "Give the URL that answers itself."];
  }
  if (status === 404 || status === 405 || status === 410) {
    return [
      "no handler is at this path for POST.",
      "Compare the path with the route of your handler. A genuine notification would be lost in the same way.",
    ];
  }
  if (status === 403 || status === 429) {
    return [
      "a firewall may have refused it.",
      "Look whether it reached your handler. If not, let WeChat Pay's requests through.",
    ];
  }
  if (status >= 500) {
    return [
      "a wrong signature is not a fault of the server.",
      "Answer 4xx to a wrong signature. Look into the log of your handler: it may lack its keys, or have failed before it verified.",
    ];
  }
  return ["it refuses a wrong signature."];
}
