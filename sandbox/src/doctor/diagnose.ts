import { AUTHORIZATION } from "../../../generated/constants.js";
import { bodyMistakes, LONGEST_BODY, partsOfBody, rareBodyMistakes } from "./body-mistakes.js";
import { clockFindings, secondsOf } from "./clock.js";
import { type DocumentedCall, documentedCall } from "./documented-call.js";
import type { ExaminedRequest, Finding, KnownKey } from "./finding.js";
import { type ReadHeader, readHeader } from "./header.js";
import { caseFindings, findSerial, identityFindings } from "./identity.js";
import { charsetMistakes, lineMistakes } from "./line-mistakes.js";
import { MessageBuffer, type Mistake, ORDER, type Parts, wire } from "./message.js";
import { methodMistakes, nonceMistakes, timestampMistakes } from "./other-mistakes.js";
import { digestOf, type HashName, type Recovered, recover, signatureSize } from "./recover.js";
import { explain } from "./search.js";
import { readSignature } from "./signature-encoding.js";
import { targetMistakes } from "./target-mistakes.js";
import { nonceForm, timestampForm, timestampMilliseconds } from "./words-authorization.js";
import { messageUnexplained, nonceLikelyDiffers, type Unexplained } from "./words-message.js";
import * as words from "./words-signature.js";

/** What the doctor has to know of the sandbox to judge a request. */
export interface Circumstances {
  /** Everything the sandbox knows: the merchant's, the institution's and the platform's own. */
  keys: readonly KnownKey[];
  /** Milliseconds since 1970. */
  now: number;
  toleranceSeconds: number;
}

/**
 * Why the Authorization header of a request is not accepted; likeliest cause first. Empty when nothing is wrong that
 * the doctor knows. Takes whatever input there may be: it never throws, and its work is bounded.
 */
export function diagnose(request: ExaminedRequest, circumstances: Circumstances): Finding[] {
  const { keys, now, toleranceSeconds } = circumstances;
  const header = readHeader(request.authorization);
  const mchid = header.values.mchid?.trim();
  const serial = header.values.serial_no?.trim();
  const timestamp = header.values.timestamp?.trim();
  const claim = serial === undefined ? { key: undefined, spelling: undefined } : findSerial(serial, keys);
  const opened = openSignature(header.values.signature, keys, claim.key);
  const { recovered, message } = judge(request, header, opened.candidates, claim.key);

  const findings = [...header.findings, ...opened.findings];
  if (recovered === undefined && opened.length) findings.push(opened.length);
  const readable = opened.bytes !== undefined && opened.length === undefined;
  const identity = { mchid, serial, claim, signer: recovered?.key, readable };
  findings.push(...identityFindings(identity, keys));
  if (recovered) findings.push(...schemeFindings(recovered));
  findings.push(...message, ...valueFindings(header));
  const seconds = timestamp === undefined ? undefined : secondsOf(timestamp);
  if (seconds !== undefined) findings.push(...clockFindings(seconds, now, toleranceSeconds));
  findings.push(...caseFindings(identity));
  return findings;
}

interface Opened {
  bytes: Buffer | undefined;
  candidates: Recovered[];
  findings: Finding[];
  /** That the signature has a wrong length; only of interest when no key opens it. */
  length: Finding | undefined;
}

function openSignature(value: string | undefined, keys: readonly KnownKey[], claimed: KnownKey | undefined): Opened {
  const none = { candidates: [], findings: [], length: undefined };
  if (value === undefined) return { ...none, bytes: undefined };
  const sizes = keys.flatMap((key) => signatureSize(key) ?? []);
  const { bytes, findings } = readSignature(value, sizes);
  if (bytes === undefined) return { ...none, bytes, findings };
  // The key that is named comes first: it decides between certificates that share a key.
  const inOrder = claimed ? [claimed, ...keys.filter((key) => key !== claimed)] : keys;
  const candidates = recover(bytes, inOrder);
  if (candidates.length > 0) return { ...none, bytes, findings, candidates };
  const backwards = recover(Buffer.from(bytes).reverse(), inOrder).filter((one) => one.certain);
  if (backwards.length > 0) {
    return { ...none, bytes, findings: [...findings, words.signatureByteOrder()], candidates: backwards };
  }
  const expected = claimed && signatureSize(claimed);
  const fits = expected === undefined ? sizes.includes(bytes.length) : expected === bytes.length;
  return { ...none, bytes, findings, length: fits ? undefined : words.signatureLength(bytes.length, expected) };
}

interface Judgement {
  recovered: Recovered | undefined;
  message: Finding[];
}

function judge(
  request: ExaminedRequest,
  header: ReadHeader,
  candidates: readonly Recovered[],
  claimed: KnownKey | undefined,
): Judgement {
  let believed: Judgement = { recovered: undefined, message: [] };
  for (const recovered of candidates) {
    const judged = judgeMessage(request, header, recovered);
    if (judged?.explained) return { recovered, message: judged.findings };
    // Chance makes what looks like PSS by the very key that is named, and with the right hash, far less often than
    // people choose PSS. Any other padding that is not certain takes a message that fits to be believed.
    const likely = recovered.key === claimed && recovered.hash === "sha256";
    if (recovered.certain || likely) believed = { recovered, message: judged?.findings ?? [] };
  }
  return believed;
}

const HASH_NAMES: Record<HashName, string> = {
  sha256: "SHA-256",
  sha1: "SHA-1",
  sha224: "SHA-224",
  sha384: "SHA-384",
  sha512: "SHA-512",
  md5: "MD5",
  identity: "SHA-256",
};

function schemeFindings(recovered: Recovered): Finding[] {
  const findings: Finding[] = [];
  if (recovered.padding === "pss") findings.push(words.paddingPss());
  if (recovered.hash === "identity") return [...findings, words.hashMissing()];
  if (recovered.hash !== "sha256") findings.push(words.hashOther(HASH_NAMES[recovered.hash]));
  if (recovered.form !== "digest-info") findings.push(words.digestInfoMissing(recovered.form === "bare-hexadecimal"));
  return findings;
}

interface Judged {
  explained: boolean;
  findings: Finding[];
}

function judgeMessage(request: ExaminedRequest, header: ReadHeader, recovered: Recovered): Judged | undefined {
  const { timestamp, nonce_str: nonce } = header.values;
  // Without these two there is no message to compare with.
  if (timestamp === undefined || nonce === undefined) return undefined;
  const target = onWire(request.target);
  const mark = target.includes("?") ? target.indexOf("?") : target.length;
  const seconds = secondsOf(timestamp);
  const base: Parts = {
    method: onWire(request.method),
    path: target.slice(0, mark),
    query: target.slice(mark),
    timestamp: onWire(timestamp.trim()),
    nonce: onWire(nonce.trim()),
    ...partsOfBody(Buffer.from(request.body.buffer, request.body.byteOffset, request.body.byteLength)),
    order: ORDER,
    lead: "",
    between: "\n",
    end: "\n",
  };
  const timestamps = new Set([base.timestamp, onWire(timestamp), ...(seconds === undefined ? [] : [String(seconds)])]);
  const nonces = new Set([base.nonce, onWire(nonce)]);
  const bases = [...timestamps].flatMap((one) =>
    [...nonces].map((other) => ({ ...base, timestamp: one, nonce: other })),
  );
  const call = documentedCall(base.method, base.path);
  const found = explain(recovered, bases, {
    usual: () => allMistakes(base, call, request.host, seconds),
    last: () => rareBodyMistakes(base, call),
  });
  if (found) return { explained: true, findings: found };
  const right = new MessageBuffer().build(base);
  const bare = recovered.hash === "identity";
  const digests = {
    hash: HASH_NAMES[recovered.hash],
    signed: bare ? undefined : recovered.digest,
    expected: digestOf(bare ? "sha256" : recovered.hash, right),
  };
  const what = cannotBeGuessed(base, call);
  const unexplained = what ? messageUnexplained(base.nonce, what, digests) : nonceLikelyDiffers(base.nonce, digests);
  return { explained: false, findings: [unexplained] };
}

/** What was sent, or should have been: it may have been signed with other values. */
function cannotBeGuessed({ query, mark, body, tail }: Parts, call: DocumentedCall): Unexplained | undefined {
  if (mark !== "" || body.length > 0 || tail !== "") return "body";
  if (query !== "") return "query";
  if (call.body.order.length > 0) return "body";
  return call.query.order.length > 0 ? "query" : undefined;
}

// A thousand messages for one mistake: not with long bodies.
const EVERY_MILLISECOND = 8192;

// In the order in which one is preferred to another that explains the signature as well.
function allMistakes(base: Parts, call: DocumentedCall, host: string, seconds: number | undefined): Mistake[] {
  const { method, path, query, timestamp, nonce, body } = base;
  const bodies = bodyMistakes(base, query, call);
  const lines = lineMistakes(base.mark.length + body.length + base.tail.length === 0);
  const short = body.length + path.length + query.length <= EVERY_MILLISECOND;
  const rest = [
    ...methodMistakes(method),
    ...charsetMistakes(base),
    ...targetMistakes(path, query, onWire(host), call),
    ...nonceMistakes(nonce, timestamp),
    ...timestampMistakes(timestamp, seconds, short),
  ];
  // A line feed at the end of the body that is missing is likelier lost from the body than from the message. With a
  // body so long that few messages can be tried, that it was not signed is the cheapest and the likeliest.
  const bodiesFirst = base.tail !== "" || body.length > LONGEST_BODY;
  return bodiesFirst ? [...bodies, ...rest, ...lines] : [...lines, ...rest, ...bodies];
}

// What has come as latin1 stays as it is. Anything else is text that the caller decoded.
function onWire(text: string): string {
  return /[\u0100-\uffff]/.test(text) ? wire(text) : text;
}

function valueFindings(header: ReadHeader): Finding[] {
  const findings: Finding[] = [];
  const nonce = header.values.nonce_str?.trim();
  if (nonce !== undefined && !new RegExp(AUTHORIZATION.parameters.nonce_str.pattern).test(nonce)) {
    findings.push(nonceForm(nonce));
  }
  const timestamp = header.values.timestamp?.trim();
  if (timestamp !== undefined && !new RegExp(AUTHORIZATION.parameters.timestamp.pattern).test(timestamp)) {
    const seconds = secondsOf(timestamp);
    const milliseconds = /^[0-9]{13}$/.test(timestamp) && seconds !== undefined;
    findings.push(milliseconds ? timestampMilliseconds(timestamp, seconds) : timestampForm(timestamp));
  }
  return findings;
}
