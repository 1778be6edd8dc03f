import type { KnownKey } from "./finding.js";
import { type Found, phrase } from "./words.js";

/** The certificate that a serial number names, and how its spelling is wrong. */
export interface Claim {
  key?: KnownKey | undefined;
  spelling?: "case" | "separators" | "decimal" | "zeros" | "reversed";
}

/** Looks up a serial number as it was written, and in the other spellings that people give it. */
export function findSerial(serial: string, keys: readonly KnownKey[]): Claim {
  const exact = keys.find((key) => key.serialNo === serial);
  if (exact) return { key: exact };
  // No serial number is longer than 40 digits, 49 in decimal; colons and blanks double that at most.
  if (serial.length > 128) return {};
  const upper = serial.toUpperCase();
  const bare = upper
    .trim()
    .replace(/^(?:SERIAL(?: NUMBER)?\s?[=:]\s?)?(?:0X)?/, "")
    .replace(/[:\s-]/g, "");
  const hexadecimal = /^[0-9]+$/.test(bare) ? BigInt(bare).toString(16).toUpperCase() : "none";
  const pairs = /^(?:[0-9A-F]{2})+$/.test(bare) ? (bare.match(/../g) ?? []) : ["none"];
  const spellings: [NonNullable<Claim["spelling"]>, written: string, spelled: (known: string) => string][] = [
    ["case", upper, whole],
    ["separators", bare, whole],
    ["zeros", trimZeros(bare), trimZeros],
    ["decimal", trimZeros(hexadecimal), trimZeros],
    ["reversed", trimZeros(pairs.reverse().join("")), trimZeros],
  ];
  for (const [spelling, written, spelled] of spellings) {
    const key = keys.find(({ serialNo }) => spelled(serialNo.toUpperCase()) === written);
    if (key) return { key, spelling };
  }
  return {};
}

const whole = (serial: string): string => serial;
const trimZeros = (serial: string): string => serial.replace(/^0+/, "");

/** Says that a known serial number is spelled wrongly. */
export function serialSpelling(serial: string, { key, spelling }: Claim): Found[] {
  if (!key || !spelling) return [];
  const how = phrase(`serial-${spelling}`);
  return [{ id: "serial-spelling", serial, owner: key.owner, spelling: how, right: key.serialNo }];
}

/** The merchant that a request names, and the key that signed it. */
export interface Identity {
  mchid: string | undefined;
  serial: string | undefined;
  claim: Claim;
  /** The known key that made the signature, if one did. */
  signer: KnownKey | undefined;
  /** Whether the signature has the form of one by a known key: only then is it reported that none made it. */
  readable: boolean;
}

/** Reports merchant number, serial number and key that do not belong together. */
export function identityFindings(
  { mchid, serial, claim, signer, readable }: Identity,
  keys: readonly KnownKey[],
): Found[] {
  const mine = mchid === undefined ? undefined : keys.find((key) => key.mchid === mchid);
  const claimed = claim.key;
  const findings: Found[] = [];
  if (serial !== undefined && !claimed) {
    const right = signer ?? mine;
    findings.push({
      id: "serial-unknown",
      serial,
      signer: signer ? phrase("serial-signer", named(signer)) : "",
      right: right ? phrase("serial-of", named(right)) : phrase("serial-yours"),
    });
  }
  // Lower case is accepted, so a request is not refused for it.
  if (serial !== undefined && claim.spelling !== "case") findings.push(...serialSpelling(serial, claim));
  const certificate = claimed ?? signer;
  if (mchid !== undefined && !mine) {
    const right = certificate?.mchid ? certificate : signer;
    findings.push({
      id: "mchid-unknown",
      mchid,
      appid: /^wx[0-9a-f]{16}$/.test(mchid) ? phrase("mchid-appid") : "",
      right: right?.mchid ? phrase("mchid-of", { mchid: right.mchid, ...named(right) }) : phrase("mchid-shown"),
    });
  }
  let meant = certificate;
  if (claimed && signer && !samePair(claimed, signer)) {
    // The merchant number decides which of the two is wrong. The platform's serial number always is.
    const serialIsWrong = claimed.mchid === null || (mine !== undefined && signer.mchid === mchid);
    findings.push({
      id: serialIsWrong ? "serial-of-another-certificate" : "key-of-another-certificate",
      claimed: claimed.serialNo,
      claimedOwner: claimed.owner,
      signer: signer.serialNo,
      signerOwner: signer.owner,
      platform: claimed.mchid === null ? phrase("serial-platform") : "",
    });
    meant = serialIsWrong ? signer : claimed;
  }
  if (mchid !== undefined && mine && meant && meant.mchid !== mchid) {
    findings.push({
      id: "mchid-certificate-mismatch",
      mchid,
      ...named(meant),
      number: meant.mchid === null ? "" : phrase("mchid-number", { mchid: meant.mchid }),
      mine: phrase("mchid-mine", { mchid, serial: mine.serialNo }),
      mode: meant.mchid === null ? "" : phrase("mchid-mode"),
    });
  }
  if (readable && !signer) {
    findings.push({ id: "key-unknown", claimed: claimed ? phrase("key-claimed", named(claimed)) : "" });
  }
  return findings;
}

const named = ({ serialNo, owner }: KnownKey) => ({ serial: serialNo, owner });

// One key may have two serial numbers, since a renewed certificate may keep its key.
function samePair(a: KnownKey, b: KnownKey): boolean {
  return a === b || (a.mchid === b.mchid && a.publicKey.equals(b.publicKey));
}
