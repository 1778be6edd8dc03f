import { bodyMistakes, LONGEST_BODY, partsOfBody, rareBodyMistakes } from "./body-mistakes.js";
import { type DocumentedCall, documentedCall } from "./documented-call.js";
import type { ExaminedRequest, Finding, KnownKey } from "./finding.js";
import { type ReadHeader, readHeader } from "./header.js";
import { findSerial, identityFindings, serialSpelling } from "./identity.js";
import { lineMistakes, methodMistakes, nonceMistakes, timestampMistakes, utf16Mistakes } from "./line-mistakes.js";
import { MessageBuffer, type Mistake, ORDER, type Parts, wire } from "./message.js";
import { digestOf, type HashName, type Recovered, recover, signatureSize } from "./recover.js";
import { explain } from "./search.js";
import { readSignature } from "./signature-encoding.js";
import { targetMistakes } from "./target-mistakes.js";
import { clockFindings, formFindings, secondsOf } from "./values.js";
import { type Found, finding, phrase, verbatim } from "./words.js";

/** What the doctor must know about the sandbox to judge a request. */
export interface Circumstances {
  /** All keys of the sandbox: of the merchant, the institution and the platform. */
  keys: readonly KnownKey[];
  /** Milliseconds since 1970. */
  now: number;
  toleranceSeconds: number;
}

/**
 * Why the Authorization header of a request is not accepted, the likeliest cause first. Empty when the doctor finds nothing
 * wrong. It takes any input, never throws, and its work is bounded.
 */
export function diagnose(request: ExaminedRequest, { keys, now, toleranceSeconds }: Circumstances): Finding[] {
  const header = readHeader(request.authorization);
  const mchid = header.values.mchid?.trim();
  const serial = header.values.serial_no?.trim();
  const timestamp = header.values.timestamp?.trim();
  const claim = serial === undefined ? {} : findSerial(serial, keys);
  const { candidates, findings, length = [] } = openSignature(header.values.signature, keys, claim.key);
  const { recovered, message } = chooseRecovered(request, header, candidates ?? [], claim.key);
  const readable = candidates !== undefined && length.length === 0;
  const seconds = timestamp === undefined ? undefined : secondsOf(timestamp);
  const found = [
    ...header.findings,
    ...findings,
    ...(recovered ? [] : length),
    ...identityFindings({ mchid, serial, claim, signer: recovered?.key, readable }, keys),
    ...(recovered ? schemeFindings(recovered) : []),
    ...message,
    ...formFindings(header.values.nonce_str?.trim(), timestamp),
    ...(seconds === undefined ? [] : clockFindings(seconds, now, toleranceSeconds)),
    // Lower case is accepted, so it is not the reason for a refusal, and comes last.
    ...(serial !== undefined && claim.spelling === "case" ? serialSpelling(serial, claim) : []),
  ];
  return found.map(finding);
}

interface Opened {
  /** What the known keys make of the signature; `undefined` when it could not be read. */
  candidates?: Recovered[];
  findings: Found[];
  /** That the signature has a wrong length, which only matters when no key opens it. */
  length?: Found[];
}

function openSignature(value: string | undefined, keys: readonly KnownKey[], claimed: KnownKey | undefined): Opened {
  if (value === undefined) return { findings: [] };
  const sizes = keys.flatMap((key) => signatureSize(key) ?? []);
  const { bytes, findings } = readSignature(value, sizes);
  if (bytes === undefined) return { findings };
  // The key that serial_no names comes first: it decides between certificates that share a key.
  const inOrder = claimed ? [claimed, ...keys.filter((key) => key !== claimed)] : keys;
  const candidates = recover(bytes, inOrder);
  if (candidates.length > 0) return { candidates, findings };
  const backwards = recover(Buffer.from(bytes).reverse(), inOrder).filter(({ certain }) => certain);
  if (backwards.length > 0) return { candidates: backwards, findings: [...findings, { id: "signature-byte-order" }] };
  const expected = claimed && signatureSize(claimed);
  const fits = expected === undefined ? sizes.includes(bytes.length) : expected === bytes.length;
  return { candidates, findings, length: fits ? [] : [otherLength(bytes.length, expected)] };
}

function otherLength(bytes: number, expected: number | undefined): Found {
  const kind =
    bytes === 32
      ? phrase("length-digest")
      : bytes === 64 || (bytes >= 68 && bytes <= 72)
        ? phrase("length-curve")
        : bytes >= 128 && bytes % 64 === 0
          ? phrase("length-rsa", { bits: bytes * 8 })
          : phrase("length-cut");
  const fits = expected === undefined ? phrase("length-none") : phrase("length-other", { expected });
  return { id: "signature-length", bytes, fits, kind };
}

function chooseRecovered(
  request: ExaminedRequest,
  header: ReadHeader,
  candidates: readonly Recovered[],
  claimed: KnownKey | undefined,
): { recovered?: Recovered; message: Found[] } {
  let believed: ReturnType<typeof chooseRecovered> = { message: [] };
  for (const recovered of candidates) {
    const { isExplained, message } = explainMessage(request, header, recovered);
    if (isExplained) return { recovered, message };
    // With the key that serial_no names and with SHA-256, PSS is far likelier than chance. Any other padding that is not
    // certain is believed only when a message fits.
    const likely = recovered.key === claimed && recovered.hash === "sha256";
    if (recovered.certain || likely) believed = { recovered, message };
  }
  return believed;
}

const nameOf = (hash: HashName): string =>
  hash === "md5" ? "MD5" : hash === "identity" ? "SHA-256" : hash.replace("sha", "SHA-");

function schemeFindings({ padding, hash, form }: Recovered): Found[] {
  const findings: Found[] = padding === "pss" ? [{ id: "padding-pss" }] : [];
  if (hash === "identity") return [...findings, { id: "hash-missing" }];
  if (hash !== "sha256") findings.push({ id: "hash-other", hash: nameOf(hash) });
  if (form !== "digest-info") {
    findings.push({ id: "digest-info-missing", form: form === "bare-hexadecimal" ? phrase("digest-hexadecimal") : "" });
  }
  return findings;
}

function explainMessage(
  request: ExaminedRequest,
  { values: { timestamp, nonce_str: nonce } }: ReadHeader,
  recovered: Recovered,
): { isExplained: boolean; message: Found[] } {
  // Without these two there is no message to compare with.
  if (timestamp === undefined || nonce === undefined) return { isExplained: false, message: [] };
  const [path = "", ...rest] = onWire(request.target).split(/(?=\?)/);
  const seconds = secondsOf(timestamp);
  const base: Parts = {
    method: onWire(request.method),
    path,
    query: rest.join(""),
    timestamp: onWire(timestamp.trim()),
    nonce: onWire(nonce.trim()),
    ...partsOfBody(Buffer.from(request.body.buffer, request.body.byteOffset, request.body.byteLength)),
    ...{ order: ORDER, lead: "", between: "\n", end: "\n" },
  };
  const timestamps = new Set([base.timestamp, onWire(timestamp), ...(seconds === undefined ? [] : [String(seconds)])]);
  const nonces = new Set([base.nonce, onWire(nonce)]);
  const bases = [...timestamps].flatMap((one) => [...nonces].map((two) => ({ ...base, timestamp: one, nonce: two })));
  const call = documentedCall(base.method, base.path);
  const found = explain(recovered, bases, {
    usual: () => allMistakes(base, call, request.host, seconds),
    last: () => rareBodyMistakes(base, call),
  });
  return found
    ? { isExplained: true, message: found }
    : { isExplained: false, message: [unexplained(base, call, recovered)] };
}

function unexplained(base: Parts, call: DocumentedCall, { hash, digest }: Recovered): Found {
  const right = new MessageBuffer().build(base);
  const bare = hash === "identity";
  const expected = verbatim(digestOf(bare ? "sha256" : hash, right));
  const hidden = bare || digest === undefined;
  const compare = hidden
    ? phrase("compare-hidden", { hash: nameOf(hash), expected })
    : phrase("compare-known", { hash: nameOf(hash), signed: verbatim(digest), expected });
  const part = otherPart(base, call);
  if (part === undefined) return { id: "nonce-likely-differs", nonce: base.nonce, compare };
  const name = phrase(part === "body" ? "line-body" : "query");
  return { id: "message-unexplained", part: name, nonce: base.nonce, causes: phrase(`causes-${part}`), compare };
}

/** The part that was sent, or should have been, and that may have been signed with values which nobody can guess. */
function otherPart({ query, mark, body, tail }: Parts, call: DocumentedCall): "body" | "query" | undefined {
  if (mark !== "" || body.length > 0 || tail !== "") return "body";
  if (query !== "") return "query";
  if (call.body.order.length > 0) return "body";
  return call.query.order.length > 0 ? "query" : undefined;
}

// In bytes: with longer messages, the thousand milliseconds of a second are not all tried.
const EVERY_MILLISECOND = 8192;

// When two mistakes explain a signature, the first in this order is reported.
function allMistakes(base: Parts, call: DocumentedCall, host: string, seconds: number | undefined): Mistake[] {
  const { method, path, query, timestamp, nonce, mark, body, tail } = base;
  const bodies = bodyMistakes(base, query, call);
  const lines = lineMistakes(mark.length + body.length + tail.length === 0);
  const short = body.length + path.length + query.length <= EVERY_MILLISECOND;
  const rest = [
    ...methodMistakes(method),
    ...utf16Mistakes(base),
    ...targetMistakes(path, query, onWire(host), call),
    ...nonceMistakes(nonce, timestamp),
    ...timestampMistakes(timestamp, seconds, short),
  ];
  // When the body ends in a line feed, a missing one is likelier lost from the body than from the message. With a body so
  // long that few messages can be tried, the likeliest mistake is that it was not signed.
  const bodiesFirst = tail !== "" || body.length > LONGEST_BODY;
  return bodiesFirst ? [...bodies, ...rest, ...lines] : [...lines, ...rest, ...bodies];
}

// A string that has one byte in each character stays as it is. Any other was decoded by the caller.
function onWire(text: string): string {
  return /[\u0100-\uffff]/.test(text) ? wire(text) : text;
}
