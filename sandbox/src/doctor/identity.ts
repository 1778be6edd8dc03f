import type { Finding, KnownKey } from "./finding.js";
import * as words from "./words-key.js";

/** The certificate that a serial number names, and what is wrong with how it names it. */
export interface Claim {
  key: KnownKey | undefined;
  spelling: words.SerialSpelling | undefined;
}

/** Looks up a serial number as it was written, and in the other spellings that people give it. */
export function findSerial(serial: string, keys: readonly KnownKey[]): Claim {
  const exact = keys.find((key) => key.serialNo === serial);
  if (exact) return { key: exact, spelling: undefined };
  // No serial number is longer than 40 digits, 49 in decimal; colons and blanks double that at most.
  if (serial.length > 128) return { key: undefined, spelling: undefined };
  const upper = serial.trim().toUpperCase();
  const bare = upper.replace(/^(?:SERIAL(?: NUMBER)?\s?[=:]\s?)?(?:0X)?/, "").replace(/[:\s-]/g, "");
  const spellings: [words.SerialSpelling, string][] = [
    ["case", serial.toUpperCase()],
    ["separators", bare],
    ["zeros", trimZeros(bare)],
  ];
  if (/^[0-9]+$/.test(bare)) spellings.push(["decimal", BigInt(bare).toString(16).toUpperCase()]);
  if (/^(?:[0-9A-F]{2})+$/.test(bare)) spellings.push(["reversed", (bare.match(/../g) ?? []).reverse().join("")]);
  for (const [spelling, value] of spellings) {
    const loose = spelling === "case" || spelling === "separators" ? (text: string) => text : trimZeros;
    const key = keys.find((known) => loose(known.serialNo.toUpperCase()) === loose(value));
    if (key) return { key, spelling };
  }
  return { key: undefined, spelling: undefined };
}

function trimZeros(serial: string): string {
  return serial.replace(/^0+/, "");
}

/** Who a request says it is from, and who signed it. */
export interface Identity {
  mchid: string | undefined;
  serial: string | undefined;
  claim: Claim;
  /** The known key that made the signature, if one did. */
  signer: KnownKey | undefined;
  /** Whether the signature could have been one of a known key at all, so that it means something that none made it. */
  readable: boolean;
}

/** What does not fit together of merchant number, serial number and key. */
export function identityFindings(identity: Identity, keys: readonly KnownKey[]): Finding[] {
  const { mchid, serial, claim, signer } = identity;
  const mine = keys.find((key) => key.mchid === mchid && mchid !== undefined);
  const findings: Finding[] = [];
  if (serial !== undefined && claim.key === undefined) findings.push(words.serialUnknown(serial, signer, mine));
  // Lower case is accepted: no reason to refuse a request.
  if (serial !== undefined && claim.key && claim.spelling && claim.spelling !== "case") {
    findings.push(words.serialSpelling(serial, claim.key, claim.spelling));
  }
  const named = claim.key ?? signer;
  if (mchid !== undefined && mine === undefined) {
    const owner = named?.mchid ? named : signer?.mchid ? signer : undefined;
    findings.push(words.mchidUnknown(mchid, owner));
  }
  if (claim.key && signer && !samePair(claim.key, signer)) {
    // Which of the two is the slip? The merchant number decides; the platform's serial is never right.
    const serialIsWrong = claim.key.mchid === null || (mine !== undefined && signer.mchid === mchid);
    const word = serialIsWrong ? words.serialOfAnotherCertificate : words.keyOfAnotherCertificate;
    findings.push(word(claim.key, signer));
    const meant = serialIsWrong ? signer : claim.key;
    if (mchid !== undefined && mine && meant.mchid !== mchid) {
      findings.push(words.mchidCertificateMismatch(mchid, meant, mine));
    }
  } else if (mchid !== undefined && mine && named && named.mchid !== mchid) {
    findings.push(words.mchidCertificateMismatch(mchid, named, mine));
  }
  if (identity.readable && signer === undefined) findings.push(words.keyUnknown(claim.key));
  return findings;
}

/** What is said of a serial number in lower case beside the reason why a request is refused. */
export function caseFindings({ serial, claim }: Identity): Finding[] {
  if (serial === undefined || !claim.key || claim.spelling !== "case") return [];
  return [words.serialSpelling(serial, claim.key, "case")];
}

// One key may be known under two serial numbers: a renewed certificate keeps it at times.
function samePair(a: KnownKey, b: KnownKey): boolean {
  return a === b || (a.mchid === b.mchid && a.publicKey.equals(b.publicKey));
}
