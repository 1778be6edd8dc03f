/** A line of code that breaks a promise, and the test that must notice. */
export interface Mutant extends Broken {
  /** As docs/security.md names it. */
  name: string;
  project: Project;
}

/** A project of vitest.config.ts. */
type Project = "unit" | "portable" | "hostile" | "money" | "processes" | "spec";

interface Broken {
  file: string;
  /** Stands once in the file, on one line. */
  from: string;
  to: string;
  /** The test file. */
  test: string;
  /** The test's name with those of the groups around it, or a part of that. */
  title: string;
  /** Default the project that the test file belongs to, and Node's build where it belongs to two. */
  project?: Project;
}

const BROKEN: Record<string, Broken> = {
  "row-before-proof": {
    file: "src/http/attempt.ts",
    from: "const proof = context.authenticate(digest === undefined ? received : withSignedBody(received, digest));",
    to: "const proof = digest === undefined ? context.authenticate(received) : true;",
    test: "src/operations/download-statement.test.ts",
    title: "that is right, with the signature of another",
  },
  "digest-not-compared": {
    file: "src/statements/keep.ts",
    from: "check?.finish();",
    to: "",
    test: "src/operations/download-statement.test.ts",
    title: "of which any byte is another, or missing",
  },
  "statement-in-memory": {
    file: "src/statements/keep.ts",
    from: "check?.update(piece);",
    to: "check?.update(piece); Object.assign(globalThis, { kept: [(globalThis as { kept?: unknown }).kept, piece] });",
    test: "test/hostile/statements.security.test.ts",
    title: "a statement passes through memory that does not grow with it",
  },
  "statement-left-behind": {
    file: "src/runtime/spool.node.ts",
    from: "await fs.promises.unlink(path);",
    to: "",
    test: "src/operations/download-statement.test.ts",
    title: "has its rows, by the names of the document",
  },
  "unsigned-success": {
    file: "src/http/authenticate.ts",
    from: "if (!isSuccess(answer.status) && !claimsSignature(answer)) return false;",
    to: "if (!claimsSignature(answer)) return false;",
    test: "src/http/exchange.test.ts",
    title: "a success that is unsigned, or signed over other bytes, is refused",
  },
  "stale-signature": {
    file: "src/protocol/verify.ts",
    from: "if (Math.abs(age) > clockTolerance) {",
    to: "if (Math.abs(age) > clockTolerance + 1) {",
    test: "src/protocol/verify.test.ts",
    title: "is accepted up to 300 s before and after, and not a second further",
  },
  "any-signature": {
    file: "src/protocol/verify.ts",
    from: "if (verified === true) return true;",
    to: "if (verified !== undefined) return true;",
    test: "test/hostile/mutations.security.test.ts",
    title: "no changed answer is accepted",
  },
  "serial-of-another-key": {
    file: "src/keys/platform-keys.ts",
    from: "const key = this.pinned.get(id);",
    to: "const key = this.pinned.get(id) ?? [...this.pinned.values()][0];",
    test: "test/hostile/mutations.security.test.ts",
    title: "no changed notification is accepted",
  },
  "tag-not-checked": {
    file: "src/runtime/crypto.node.ts",
    from: "decipher.final(); // throws",
    to: "// throws",
    test: "test/hostile/mutations.security.test.ts",
    title: "no changed ciphertext, nonce or associated data opens",
  },
  "tag-cut-short": {
    file: "src/protocol/decrypt.ts",
    from: "if (text.length < AEAD.tagLength) throw",
    to: "if (text.length < 0) throw",
    test: "src/protocol/decrypt.test.ts",
    title: "which would cut the tag short, is refused",
  },
  "padding-not-checked": {
    file: "src/runtime/crypto.node.ts",
    from: "return verify(SHA256, message, key, signature);",
    to: `const node = process.getBuiltinModule("node:crypto"); return node.publicDecrypt({ key, padding: 3 }, signature).subarray(-32).equals(node.createHash(SHA256).update(message).digest());`,
    test: "test/hostile/forgery.security.test.ts",
    title: "is refused",
  },
  "another-hash": {
    file: "src/runtime/crypto.node.ts",
    from: 'const SHA256 = "sha256";',
    to: 'const SHA256 = "sha512";',
    test: "test/hostile/openssl.security.test.ts",
    title: "the signer writes what openssl writes, byte for byte",
  },
  "list-not-verified": {
    file: "src/certificates/certificate-list.ts",
    from: "await verify(answer, signersAmong(keys, known), now);",
    to: "await verify(answer, signersAmong(keys, known), now).catch(() => {});",
    test: "src/certificates/downloaded-keys.test.ts",
    title: "is refused as a whole",
  },
  "stored-list-not-verified": {
    file: "src/certificates/download.ts",
    from: "return open(answer, signedAt(answer));",
    to: "return { ...(await open(answer, signedAt(answer))), madeAt: context.now() };",
    test: "src/certificates/downloaded-keys.test.ts",
    title: "that holds a list older than 12 hours is not asked for trust",
  },
  "expired-certificate": {
    file: "src/keys/platform-keys.ts",
    from: "return notBefore <= now && now <= notAfter;",
    to: "return notBefore <= now || now <= notAfter;",
    test: "src/keys/platform-keys.test.ts",
    title: "outside of their certificate's time are refused, to the second",
  },
  "download-for-each-serial": {
    file: "src/certificates/downloaded-keys.ts",
    from: "const COOLDOWN = 30_000;",
    to: "const COOLDOWN = 0;",
    test: "src/certificates/downloaded-keys.test.ts",
    title: "survive a flood of made-up serials with one download in 30 s",
  },
  "lenient-base64": {
    file: "src/runtime/encoding.node.ts",
    from: 'return bytes.toString("base64") === text ? bytes : undefined;',
    to: 'return bytes.toString("base64").length === text.length ? bytes : undefined;',
    test: "src/protocol/spelling.test.ts",
    title: "a signature with stray bits, the same bytes to a lenient decoder, is refused",
  },
  "repeated-header": {
    file: "src/protocol/verify.ts",
    from: "const value = message.headers.get(name);",
    to: 'const value = message.headers.get(name)?.split(", ")[0] ?? null;',
    test: "src/protocol/verify.test.ts",
    title: "with it empty, malformed or twice, is refused",
  },
  "body-not-copied": {
    file: "src/runtime/bytes.ts",
    from: "return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice();",
    to: "return new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength);",
    test: "src/notifications/parse.test.ts",
    title: "a notification",
  },
  "other-bytes-on-the-wire": {
    file: "src/runtime/transport.node.ts",
    from: "request.end(Buffer.from(body.buffer, body.byteOffset, body.byteLength));",
    to: 'request.end(Buffer.from(body).toString("latin1"));',
    test: "test/hostile/network.security.test.ts",
    title: "sends on the wire exactly the bytes that it signed",
  },
  "redirect-followed": {
    file: "src/runtime/fetch-transport.ts",
    from: 'redirect: "manual",',
    to: 'redirect: "follow",',
    project: "portable",
    test: "src/http/redirect.test.ts",
    title: "a signed request does not follow a redirect",
  },
  "another-origin": {
    file: "src/http/signed-fetch.ts",
    from: "if (origin !== context.origin) {",
    to: 'if (origin === "") {',
    test: "src/http/boundaries.test.ts",
    title: "sends nothing to the other host that the path",
  },
  "endless-answer": {
    file: "src/http/attempt.ts",
    from: "export const MAXIMUM_BODY_LENGTH = 1_048_576;",
    to: "export const MAXIMUM_BODY_LENGTH = 1_048_577;",
    test: "src/http/boundaries.test.ts",
    title: "is 1 MiB to the byte",
  },
  "endless-notification": {
    file: "src/notifications/input.ts",
    from: "if (bytes.length > limit) throw tooLarge(limit);",
    to: "if (bytes.length > limit + 1) throw tooLarge(limit);",
    test: "src/notifications/parse.test.ts",
    title: "is refused in every form, at the limit to the byte",
  },
  "tls-not-checked": {
    file: "src/runtime/transport.node.ts",
    from: "servername,",
    to: "servername, rejectUnauthorized: false,",
    test: "test/hostile/tls.test.ts",
    title: "refuses an untrusted authority",
  },
  "host-not-checked": {
    file: "src/runtime/transport.node.ts",
    from: "servername,",
    to: "servername, checkServerIdentity: () => undefined,",
    test: "test/hostile/tls.test.ts",
    title: "refuses a certificate for another host",
  },
  "one-nonce": {
    file: "src/runtime/nonce.ts",
    from: "for (const byte of fillRandom(new Uint8Array(LENGTH))) {",
    to: "for (const byte of new Uint8Array(LENGTH)) {",
    test: "test/hostile/load.security.test.ts",
    title: "none is sent twice with one nonce",
  },
  "polluting-json": {
    file: "src/runtime/json.ts",
    from: 'if (Object.hasOwn(next, "__proto__")) throw',
    to: 'if (Object.hasOwn(next, "__proto__ ")) throw',
    test: "src/runtime/json.test.ts",
    title: "refuses the key __proto__ in every spelling and depth, not the word",
  },
  "rounded-number": {
    file: "src/runtime/json.ts",
    from: "Math.abs(value) > Number.MAX_SAFE_INTEGER;",
    to: "Math.abs(value) > 2 * Number.MAX_SAFE_INTEGER;",
    test: "src/runtime/json.test.ts",
    title: "takes numbers up to 2^53 - 1, and as texts those that JSON.parse would change",
  },
  "lost-over-a-detail": {
    file: "src/schema/receive.ts",
    from: "else place = place && isRequired(place, name) ? place.properties.get(name) : undefined;",
    to: "else place = place?.properties.get(name);",
    test: "src/notifications/lenient.test.ts",
    title: "absent, null, empty, or of another type",
  },
  "foreign-name-in-a-log": {
    file: "src/schema/receive.ts",
    from: 'return name.slice(0, 64).replace(/[^\\w.-]/g, "?") || "?";',
    to: "return name.slice(0, 64);",
    test: "src/schema/receive.test.ts",
    title: "is told as",
  },
  "inherited-options": {
    file: "src/input/own-properties.ts",
    from: "return Object.assign(Object.create(null), object);",
    to: "return { ...object };",
    test: "src/options.test.ts",
    title: "are never taken from a polluted Object.prototype",
  },
  "inherited-connection": {
    file: "src/runtime/own-options.ts",
    from: "for (const name of Object.keys(Object.prototype)) if (!TAKEN.includes(name)) own[name] = undefined;",
    to: 'for (const name of Object.keys(Object.prototype)) if (![...TAKEN, "ca"].includes(name)) own[name] = undefined;',
    test: "src/runtime/own-options.test.ts",
    title: "with ca lets no stranger's certificate pass",
  },
  "answer-of-another-request": {
    file: "src/operations/check-bound.ts",
    from: "if (isSame(value, expected)) continue;",
    to: "if (value !== undefined || isSame(value, expected)) continue;",
    test: "src/operations/operations.test.ts",
    title: "is refused when it is that of any other request, but for those that hold nothing of it",
  },
  "sent-again-blindly": {
    file: "src/http/retry.ts",
    from: 'if (rule === "ask first")',
    to: 'if (rule === "ask first" && "answer" in outcome)',
    test: "src/operations/terminate-contract.test.ts",
    title: "is sent again only after a query said that the contract is still signed",
  },
  "not-sent-after-sending": {
    file: "src/http/attempt.ts",
    from: "return { isSent, error: saysNotSent(error) ? unverified(received, error) : error };",
    to: "return { isSent, error };",
    test: "src/certificates/downloaded-keys.test.ts",
    title: "that expire while an answer is on its way prove nothing, and nobody is told that nothing was sent",
  },
  "not-sent-after-an-attempt": {
    file: "src/http/exchange.ts",
    from: "return answerIn(ended);",
    to: "throw error;",
    test: "src/http/retry.test.ts",
    title: "and a signer that fails then does not hide a broken connection: something was sent",
  },
  "charged-again-blindly": {
    file: "src/outcomes/settle-deduction.ts",
    from: "return outcome === undefined && charge && this.#mayCharge ? this.#charge(charge) : outcome;",
    to: "return outcome === undefined && charge ? this.#charge(charge) : outcome;",
    test: "test/money/deductions.test.ts",
    title: "no schedule of faults charges twice, or reports a wrong outcome",
  },
  "failed-too-early": {
    file: "src/outcomes/settle-deduction.ts",
    from: "if (!attempts.areOver) this.#mayCharge = attempts.areSeen;",
    to: "if (false) this.#mayCharge = attempts.areSeen;",
    test: "test/money/deductions.test.ts",
    title: "no schedule of faults charges twice, or reports a wrong outcome",
  },
  "refund-failed-too-early": {
    file: "src/outcomes/settle-refund.ts",
    from: "else if (!attempts.mayBeTaken) this.#refusal = error;",
    to: "else this.#refusal = error;",
    test: "test/money/refunds.test.ts",
    title: "no schedule of faults refunds twice, or reports a wrong outcome",
  },
  "failed-over-blindly": {
    file: "src/http/exchange.ts",
    from: "isRetriable(outcome, request.retry)) {",
    to: '(isRetriable(outcome, request.retry) || ("error" in outcome && context.hosts.next() !== host))) {',
    test: "src/http/hosts.test.ts",
    title: "is not sent to another host: the query is",
  },
  "identifier-not-encoded": {
    file: "src/request/place-fields.ts",
    from: "encode(String(values[name]))",
    to: "String(values[name])",
    test: "src/operations/operations.test.ts",
    title: "is encoded so that no parser of URLs changes it",
  },
  "identifier-in-a-hook": {
    file: "src/http/observe.ts",
    from: "{ method, template }: OutgoingRequest,",
    to: "{ method, target: template }: OutgoingRequest,",
    test: "src/operations/operations.test.ts",
    title: "calls hooks with the path template, which holds no identifier",
  },
  "quadratic-fields": {
    file: "src/request/read-request.ts",
    from: "!EXPLAINED_BY[issue.rule]?.some(",
    to: "!issues.some((other) => other.path === issue.path && EXPLAINED_BY[issue.rule]?.includes(other.rule)) && !EXPLAINED_BY[issue.rule]?.some(",
    test: "test/hostile/costs.security.test.ts",
    title: "unknown fields",
  },
  "asked-again": {
    file: "src/runtime/fetch-transport.ts",
    from: "if (error instanceof AnswerFault) return fetchFailed(error.message);",
    to: "if (error instanceof AnswerFault) return error;",
    test: "src/runtime/fetch-transport.test.ts",
    title: "a fetch of the caller's own",
  },
  "shared-code": {
    file: "contract-tests/support/signatures.ts",
    from: 'import { createVerify, type KeyObject, randomBytes, sign } from "node:crypto";',
    to: 'import { createVerify, type KeyObject, randomBytes, sign } from "node:crypto"; import "../../src/protocol/message.js";',
    test: "contract-tests/spec/apart.test.ts",
    title: "contract-tests/support reaches no code of the SDK",
  },
  "older-list": {
    file: "src/certificates/downloaded-keys.ts",
    from: "if (recalled.madeAt <= (this.#held?.madeAt ?? Number.NEGATIVE_INFINITY)) return false;",
    to: "if (recalled.madeAt === this.#held?.madeAt) return false;",
    test: "src/certificates/downloaded-keys.test.ts",
    title: "cannot bring an older list back, though it is genuine",
  },
  "waits-for-a-hanging-platform": {
    file: "src/certificates/downloaded-keys.ts",
    from: "if (isOld) await withDeadline",
    to: "await withDeadline",
    test: "src/certificates/downloaded-keys.test.ts",
    title: "keep nobody waiting for a refresh that hangs, up to an age of 12 hours",
  },
  "one-signature-for-all-attempts": {
    file: "src/http/attempt.ts",
    from: "const authorization = sign(context, request);",
    to: "const authorization = ((request as never as Record<string, ReturnType<typeof sign>>)['once'] ??= sign(context, request));",
    test: "src/http/retry.test.ts",
    title: "with the same bytes, a new nonce and a new signature",
  },
  "everything-again": {
    file: "src/http/retry.ts",
    from: 'if (error instanceof WechatPayConnectionError) return error.code === "CONNECTION_FAILED";',
    to: "if (error instanceof WechatPayConnectionError) return true;",
    test: "src/http/retry.test.ts",
    title: "is never made again",
  },
  "listener-left-behind": {
    file: "src/runtime/on-abort.ts",
    from: "return () => all.delete(listener);",
    to: "return () => all.has(listener);",
    test: "src/runtime/deadline.test.ts",
    title: "nothing is left behind",
  },
  "hook-ends-the-process": {
    file: "src/http/hooks.ts",
    from: "Promise.resolve(hook(event)).catch(() => {});",
    to: "hook(event);",
    test: "src/http/retry.test.ts",
    title: "that throw or reject change nothing",
  },
  "handled-twice": {
    file: "src/redis.ts",
    from: "{ PX: ttl, NX: true }",
    to: "{ PX: ttl }",
    test: "test/hostile/redis.test.ts",
    title: "in two processes that share a Redis each notification is handled once",
  },
  "not-handled-again": {
    file: "src/notifications/deduplication.ts",
    from: "await attempt(() => store.deleteIfEqual(key, claim));",
    to: "",
    test: "src/notifications/handler.test.ts",
    title: "run it again after it threw, and another notification is another",
  },
  "foreign-message-shown": {
    file: "src/runtime/fetch-transport.ts",
    from: "const reason = labelOf(error);",
    to: "const reason = (error as Error).message ?? labelOf(error);",
    test: "src/errors.test.ts",
    title: "and clients show no key, signature, Authorization header or body, however they are printed",
  },
  "foreign-message-printed": {
    file: "src/notifications/print-failure.ts",
    from: '(labelOf(error) ?? "an error")',
    to: "(labelOf(error) ?? String(error))",
    test: "src/notifications/handler.test.ts",
    title: "one line says what onEvent threw: neither",
  },
};

export const MUTANTS: Mutant[] = Object.entries(BROKEN).map(([name, broken]) => ({
  name,
  project: projectOf(broken.test),
  ...broken,
}));

function projectOf(test: string): Project {
  if (test.startsWith("contract-tests/")) return "spec";
  if (test.startsWith("test/money/")) return "money";
  if (test.startsWith("test/hostile/")) return test.endsWith(".security.test.ts") ? "hostile" : "processes";
  return "unit";
}
