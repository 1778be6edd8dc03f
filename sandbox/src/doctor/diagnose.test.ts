import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { clip } from "./clip.js";
import { diagnose } from "./diagnose.js";
import type { ExaminedRequest, Finding } from "./finding.js";
import {
  BODY,
  body,
  type Case,
  CIRCUMSTANCES,
  get,
  INSTITUTION,
  INSTITUTION_SERIAL,
  KEYS,
  known,
  layout,
  MERCHANT,
  MERCHANT_SERIAL,
  make,
  NONCE,
  OBJECT,
  PATH,
  pss,
  python,
  SCHEME,
  SECONDS,
  sha256,
  signs,
  wrap,
} from "./signing.test-helper.js";

const find = (given: Case): Finding[] => diagnose(make(given), CIRCUMSTANCES);

it("takes a target of raw UTF-8, which Node.js gives as latin1", () => {
  const target = "/v3/合约";
  const raw = Buffer.from(target).toString("latin1");
  for (const given of [target, raw]) {
    expect(diagnose({ ...make({ target }), target: given }, CIRCUMSTANCES)).toEqual([]);
  }
});

it("has no header", () => {
  const { authorization: _, ...rest } = make({});
  expect(diagnose({ ...rest, authorization: undefined }, CIRCUMSTANCES).map(({ id }) => id)).toEqual([
    "authorization-missing",
  ]);
});

it("opens PSS that is masked with SHA-1, as Java's PSSParameterSpec.DEFAULT does", () => {
  const java = generateKeyPairSync("rsa-pss", {
    modulusLength: 2048,
    hashAlgorithm: "sha256",
    mgf1HashAlgorithm: "sha1",
  });
  // The same key as plain RSA: its RSAPublicKey is the end of the SubjectPublicKeyInfo.
  const der = java.publicKey.export({ format: "der", type: "spki" }).subarray(-270);
  const publicKey = createPublicKey({ key: der, format: "der", type: "pkcs1" });
  const keys = [known(MERCHANT_SERIAL, "1900000001", "merchant", publicKey)];
  const found = diagnose(make({ key: java.privateKey }), { ...CIRCUMSTANCES, keys });
  expect(found.map(({ id }) => id)).toEqual(["padding-pss"]);
});

describe("the words", () => {
  const text = (given: Case): string => JSON.stringify(find(given));

  it("name both certificates and their owners", () => {
    const words = text({ key: INSTITUTION.privateKey });
    expect(words).toContain(MERCHANT_SERIAL);
    expect(words).toContain(INSTITUTION_SERIAL);
    expect(words).toContain("the sandbox's institution");
    expect(words).toContain("沙箱的 merchant");
  });

  it("count the seconds, and say which way", () => {
    const [early] = find({ timestamp: String(SECONDS + 301) });
    expect(early?.problem.en).toContain("301 seconds ahead of");
    expect(early?.problem.zh).toContain("快 301 秒");
    const [late] = find({ timestamp: String(SECONDS - 28_800) });
    expect(late?.problem.en).toContain("28800 seconds behind");
    expect(late?.problem.en).toContain("8 hours");
  });

  it("give both digests when no mistake explains the message, in the remedy", () => {
    const [found] = find(layout(() => "hello"));
    const request = make({});
    const right = sha256(`POST\n${request.target}\n${SECONDS}\n${NONCE}\n${BODY}\n`).toString("hex");
    for (const words of [found?.remedy.en, found?.remedy.zh]) {
      expect(words).toContain(sha256("hello").toString("hex"));
      expect(words).toContain(right);
    }
    for (const words of [found?.problem.en, found?.problem.zh]) {
      expect(words).not.toMatch(/[0-9a-f]{16}|SHA/);
      expect(words?.length).toBeLessThan(120);
    }
    const [hidden] = find({ signer: () => pss(MERCHANT.privateKey, Buffer.from("x"), 32) }).slice(1);
    expect(hidden?.remedy.en).toContain(`. Compute its SHA-256 in hexadecimal too: once it is ${right}`);
  });

  it("name the header's nonce when another one is likely, and give both digests", () => {
    const other = sha256(`GET\n${PATH}\n${SECONDS}\nanother\n\n`).toString("hex");
    const right = sha256(`GET\n${PATH}\n${SECONDS}\n${NONCE}\n\n`).toString("hex");
    const [likely] = find(signs({ nonce: "another" }, get()));
    expect(likely?.problem.en).toContain(`another nonce than "${NONCE}" of the header`);
    expect(likely?.problem.zh).toContain(NONCE);
    for (const words of [likely?.remedy.en, likely?.remedy.zh]) {
      expect(words).toContain(other);
      expect(words).toContain(right);
    }
    const [unexplained] = find(signs({ nonce: "another" }));
    expect(unexplained?.problem.en).toContain("another nonce");
    expect(unexplained?.remedy.en).toContain(`another nonce than "${NONCE}" of the header`);
    const [counted] = find(signs({ nonce: "99" }, { nonce: "100" }));
    expect(counted?.problem.en).toContain('the nonce "99", but the header says "100"');
  });

  it("show decoded text as text", () => {
    expect(text(signs({ target: "/v3/合/1" }, get("/v3/%E5%90%88/1")))).toContain("/v3/合/1");
  });

  it.each([
    [MERCHANT_SERIAL.toLowerCase(), "in lower case"],
    [BigInt(`0x${MERCHANT_SERIAL}`).toString(), "in decimal"],
    [MERCHANT_SERIAL.slice(1), "leading zeros"],
    [wrap(MERCHANT_SERIAL, 2, ":"), "with colons"],
  ])("say how serial %s is spelled", (serial, words) => {
    expect(text({ serial })).toContain(words);
  });

  it("say which writing of JSON was signed", () => {
    expect(text(body(python(OBJECT)))).toContain("json.dumps");
    expect(text(body(BODY.replaceAll("/", "\\/")))).not.toContain("Python");
  });

  it("clip long values and show what is unseen", () => {
    expect(clip("a".repeat(1000)).length).toBeLessThan(90);
    expect(clip("a\nb\u202e")).toBe("a\\nb\\u202e");
    const long = find({ serial: "x".repeat(5000), mchid: "y".repeat(5000), nonce: "z".repeat(5000) });
    for (const found of long) expect(found.problem.en.length).toBeLessThan(400);
  });
});

describe("hostile input", () => {
  // Repeatable, so that a failure can be looked into.
  const random = (seed: number) => () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const SNIPPETS = [
    ...['"', "'", "\\", '\\"', "=", ",", ";", " ", "\t", "\r\n", "%", "%zz", "%2B", ":", "-", "_", "\u0000", "\ufeff"],
    ...[
      SCHEME,
      "Bearer ",
      "mchid",
      "nonce_str=",
      'timestamp="',
      "serial_no",
      "signature",
      "constructor=1",
      "__proto__=",
    ],
    ...[
      "é",
      "张",
      "\ud800",
      "9".repeat(30),
      "AAAA",
      "0x",
      "{",
      "[[",
      "]}",
      '":',
      "null",
      "1e999",
      "-0",
      "/",
      "?",
      "&",
      "#",
    ],
  ];

  it("never throws, and says no more than a few sentences", () => {
    const next = random(42);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
    const noise = (most: number): string => Array.from({ length: next() * most }, () => pick(SNIPPETS)).join("");
    for (let round = 0; round < 1500; round += 1) {
      const right = make({}).authorization ?? "";
      const at = Math.floor(next() * right.length);
      const request: ExaminedRequest = {
        method: pick(["GET", "POST", "", noise(4)]),
        target: next() < 0.5 ? PATH : `/${noise(10)}`,
        host: noise(3),
        authorization:
          next() < 0.5 ? noise(40) : right.slice(0, at) + noise(3) + right.slice(at + Math.floor(next() * 4)),
        body: next() < 0.5 ? Buffer.from(noise(20)) : Buffer.from(Array.from({ length: 50 }, () => next() * 256)),
      };
      for (const found of diagnose(request, { ...CIRCUMSTANCES, keys: next() < 0.1 ? [] : KEYS })) {
        expect(found.problem.en.length).toBeLessThan(1200);
      }
    }
  });

  it("takes keys that are not RSA", () => {
    const { publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const keys = [known(MERCHANT_SERIAL, "1900000001", "merchant", publicKey)];
    const found = diagnose(make({}), { ...CIRCUMSTANCES, keys });
    expect(found.map(({ id }) => id)).toEqual(["signature-length"]);
  });
});
