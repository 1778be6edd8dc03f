import { createPrivateKey, X509Certificate } from "node:crypto";
import { type Finding, failed, ok, skipped, worst } from "../finding.js";
import { count, day, daysUntil, sentence } from "../words.js";
import type { Facts } from "./facts.js";
import { faultOf } from "./sdk.js";

/** Days before the end of a merchant certificate from which on to warn: a new one takes some days to apply for. */
const WARNING_DAYS = 30;

export function checkMchid({ settings: { mchid, prefix } }: Facts): Finding {
  if (mchid === undefined) return failed("Not given.", `Set ${prefix}MCHID or --mchid.`);
  const fault = faultOf({ mchid });
  if (fault !== undefined) return failed(`It ${fault.found}.`, fault.remedy && `${sentence(fault.remedy)}.`);
  // Anything else may be another value in the wrong place, which is not printed.
  return /^\d{8,10}$/.test(mchid)
    ? ok(mchid)
    : {
        status: "warning",
        found: `It has ${count(mchid.length, "character")}; merchant numbers have 8 to 10 digits.`,
        remedy: `Compare ${prefix}MCHID with the merchant platform.`,
      };
}

export function checkSerialNo({ settings: { serialNo, prefix } }: Facts): Finding {
  if (serialNo === undefined) {
    return failed("Not given.", `Set ${prefix}SERIAL_NO or --serial-no: ${HOW_TO_READ_SERIAL}`);
  }
  const fault = faultOf({ serialNo });
  if (fault !== undefined) return failed(`It ${fault.found}.`, HOW_TO_READ_SERIAL);
  return ok(count(serialNo.length, "hexadecimal digit"));
}

const HOW_TO_READ_SERIAL =
  "openssl x509 -in apiclient_cert.pem -noout -serial prints it after the equals sign; the merchant platform shows it too.";

export function checkPrivateKey(facts: Facts): Finding {
  const { text, from, fault } = facts.settings.privateKey;
  if (fault !== undefined) return failed(`${sentence(fault)}.`, "Give the path of apiclient_key.pem.");
  if (text === undefined) return failed("Not given.", `Set ${from}: apiclient_key.pem of the merchant.`);
  const wrong = faultOf({ privateKey: text });
  if (wrong !== undefined) {
    const { found, remedy = "give apiclient_key.pem of the merchant" } = wrong;
    return failed(`${sentence(from)} ${found}.`, `${sentence(remedy)}.`);
  }
  try {
    facts.privateKey = createPrivateKey(toPlainPem(text));
  } catch {
    return failed(`${sentence(from)} is damaged.`, "Copy apiclient_key.pem again, as a whole.");
  }
  const bits = facts.privateKey.asymmetricKeyDetails?.modulusLength ?? 0;
  return ok(`RSA, ${bits} bits`, { bits });
}

/** Variables often hold the two characters `\n` for a line feed. */
function toPlainPem(text: string): string {
  return text.replaceAll("\\r", "").replaceAll("\\n", "\n");
}

export function checkCertificate(facts: Facts): Finding {
  const { certificate: given, serialNo, mchid } = facts.settings;
  if (given.fault !== undefined) return failed(`${sentence(given.fault)}.`, "Give the path of apiclient_cert.pem.");
  if (given.text === undefined) {
    return skipped(
      "Not given, so it was not checked that private key and serial number belong together, and until when the certificate holds.",
      "Give apiclient_cert.pem with --certificate.",
    );
  }
  if (given.text.includes("PRIVATE KEY")) {
    return failed(`${sentence(given.from)} holds a private key.`, "Give the certificate, apiclient_cert.pem.");
  }
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(toPlainPem(given.text));
  } catch {
    return failed(`${sentence(given.from)} holds no certificate that can be read.`, "Give apiclient_cert.pem.");
  }
  const findings = faultsOf(certificate, { serialNo, mchid, privateKey: facts.privateKey, now: facts.now() });
  const [from, until] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
  const data = {
    serial_no: certificate.serialNumber,
    not_before: new Date(from).toISOString(),
    not_after: new Date(until).toISOString(),
    days_left: daysUntil(until, facts.now()),
  };
  const remedies = findings.flatMap(({ remedy }) => remedy ?? []);
  return {
    status: worst(findings),
    found: findings.map(({ found }) => found).join(" "),
    ...(remedies.length > 0 && { remedy: remedies.join(" ") }),
    data,
  };
}

interface Merchant {
  serialNo: string | undefined;
  mchid: string | undefined;
  privateKey: Facts["privateKey"];
  now: number;
}

function faultsOf(certificate: X509Certificate, { serialNo, mchid, privateKey, now }: Merchant): Finding[] {
  const owner = /^CN=(\d{8,10})$/m.exec(certificate.subject)?.[1];
  const [from, until] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
  const days = daysUntil(until, now);
  const serial = certificate.serialNumber;
  const findings: Finding[] = [];
  if (privateKey !== undefined) {
    findings.push(
      certificate.checkPrivateKey(privateKey)
        ? ok("It belongs to the private key.")
        : failed(
            "It does not belong to the private key.",
            "Give apiclient_key.pem and apiclient_cert.pem of the same download.",
          ),
    );
  }
  if (serialNo !== undefined && withoutZeros(serialNo) !== withoutZeros(serial)) {
    findings.push(failed(`Its serial number is ${serial}, which is not the one that was given.`, `Give ${serial}.`));
  }
  if (owner !== undefined && mchid !== undefined && owner !== mchid) {
    findings.push(failed(`It is the certificate of the merchant ${owner}.`, "Give that of the merchant number."));
  }
  if (now < from) findings.push(failed(`It is not valid before ${day(from)}.`, "Is the clock of this machine right?"));
  else if (days < 0) findings.push(failed(`It expired on ${day(until)}.`, RENEW));
  else {
    const left = `It is valid until ${day(until)} (${count(days, "day")} left).`;
    findings.push(days < WARNING_DAYS ? { status: "warning", found: left, remedy: RENEW } : ok(left));
  }
  return findings;
}

const RENEW = "Apply for a new certificate in the merchant platform, then change key file and serial number together.";

function withoutZeros(serial: string): string {
  return serial.toUpperCase().replace(/^0+/, "");
}

export function checkApiV3Key({ settings: { apiV3Key, prefix, publicKey } }: Facts): Finding {
  const how = `Set ${prefix}API_V3_KEY, in the environment or in the file of --env-file.`;
  if (apiV3Key === undefined) {
    const isPinned = publicKey.text !== undefined;
    const found = "Not given. Without it, notifications cannot be decrypted";
    return isPinned
      ? { status: "warning", found: `${found}.`, remedy: how }
      : failed(`${found}, and platform certificates cannot be downloaded.`, how);
  }
  const fault = faultOf({ apiV3Key });
  if (fault === undefined) return ok("32 characters; whether it is the right one shows below");
  return failed(
    `It ${fault.found}.`,
    "Compare it with the one that was set in the merchant platform; it is shown there once.",
  );
}

export function checkPublicKey(facts: Facts): Finding {
  const { publicKey, publicKeyId } = facts.settings;
  if (publicKey.fault !== undefined) return failed(`${sentence(publicKey.fault)}.`, "Give the path of pub_key.pem.");
  const { text } = publicKey;
  if (text === undefined && publicKeyId === undefined) {
    return skipped("Not given. Only a merchant in public-key mode needs it.");
  }
  if (text === undefined) return failed("The ID was given without the key.", `Set ${publicKey.from}.`);
  const options = { platformKeys: [{ id: publicKeyId, publicKey: text }] };
  const { privateKey } = facts.settings;
  // With the merchant's key, the SDK refuses the merchant's own public key.
  const own = facts.privateKey && privateKey.text !== undefined ? { privateKey: privateKey.text } : {};
  const wrong = faultOf({ ...options, ...own });
  if (wrong !== undefined) {
    const remedy = wrong.remedy ?? "set WECHATPAY_PLATFORM_PUBLIC_KEY_ID or --public-key-id to the ID of the key";
    return failed(`It ${wrong.found}.`, `${sentence(remedy)}.`);
  }
  facts.publicKey = text;
  return ok(`${publicKeyId ?? "A certificate"}; whether it is WeChat Pay's shows below`);
}
