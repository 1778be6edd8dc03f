import { beforeAll, describe, expect, it } from "vitest";
import { createTestKey, type TestKey } from "../../contract-tests/support/test-keys.js";
import { CREATE_APP_SIGNING_SESSION } from "../../generated/operations.js";
import { openCertificateList } from "../../src/certificates/certificate-list.js";
import { appHandoff } from "../../src/handoffs/app-handoff.js";
import { readBaseUrl } from "../../src/http/base-url.js";
import { retryDelay } from "../../src/http/retry.js";
import { readApiV3Key } from "../../src/keys/apiv3-key.js";
import { encodeElement, readElements, readInside, TAG } from "../../src/keys/der.js";
import { readPem } from "../../src/keys/pem.js";
import { type PlatformKey, PlatformKeys } from "../../src/keys/platform-keys.js";
import { faultOfSpki, pkcs1ToSpki } from "../../src/keys/rsa.js";
import { readCertificate } from "../../src/keys/x509.js";
import { readNotification } from "../../src/notifications/input.js";
import { verify } from "../../src/protocol/verify.js";
import { readRequest } from "../../src/request/read-request.js";
import { parseJson } from "../../src/runtime/json.js";
import { readStream } from "../../src/runtime/read-stream.js";
import { check } from "../../src/schema/check.js";
import { SIGNING } from "../support/fixtures.js";
import { growth, orRefused, STEEP } from "../support/growth.js";

const NOW = Date.parse("2026-01-02T03:04:05Z");
const BODY = SIGNING.common;
type Make = (size: number) => () => unknown;
const encode = (text: string) => new TextEncoder().encode(text);

let key: TestKey;
beforeAll(async () => {
  key = await createTestKey("Test");
});

/** The text repeated, up to `size` characters. */
const repeat = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

describe("the cost grows no faster than the length of an input:", () => {
  const pem = (inside: (size: number) => string): Make => {
    return (size) => {
      const text = inside(size);
      return () => readPem(text);
    };
  };
  const field = (name: string, value: (size: number) => unknown): Make => {
    return (size) => {
      const body = { ...BODY, [name]: value(size) };
      return () => readRequest(CREATE_APP_SIGNING_SESSION.modes, body, NOW, "1900000109");
    };
  };
  const fields = (fill: (index: number) => [string, unknown]): Make => {
    return (size) => {
      const body = { ...BODY, ...Object.fromEntries(Array.from({ length: size }, (_, index) => fill(index))) };
      return () => readRequest(CREATE_APP_SIGNING_SESSION.modes, body, NOW, "1900000109");
    };
  };
  const json = (text: (size: number) => string): Make => {
    return (size) => {
      const bytes = encode(text(size));
      return () => parseJson(bytes);
    };
  };
  const der = (read: (bytes: Uint8Array<ArrayBuffer>) => unknown, make: (size: number) => Uint8Array): Make => {
    return (size) => {
      const bytes = new Uint8Array(make(size));
      return () => read(bytes);
    };
  };
  const signed = (name: string, value: (size: number) => string): Make => {
    return (size) => {
      const headers = new Map([
        ["Wechatpay-Timestamp", String(NOW / 1000)],
        ["Wechatpay-Nonce", "nonce"],
        ["Wechatpay-Serial", "AB"],
        ["Wechatpay-Signature", "AAAA"],
        [name, value(size)],
      ]);
      const message = { headers: { get: (header: string) => headers.get(header) ?? null }, body: new Uint8Array() };
      const keys = new PlatformKeys([{ id: "AB", publicKey: key.publicKeyPem }]);
      return () => verify(message, keys, NOW);
    };
  };
  const nulls = (size: number) => encode(repeat("\u0005\0", size));
  const sequence = (...inside: Uint8Array[]) => encodeElement(TAG.sequence, ...inside);
  const nested = (size: number) => {
    let element = new Uint8Array();
    // Each level adds at most 3 bytes: as deep as `size` allows, built with few copies.
    for (let depth = 0; depth < Math.sqrt(size); depth++) element = sequence(element);
    return element;
  };

  const costs: Record<string, [size: number, make: Make]> = {
    "a PEM of many BEGIN lines": [8_000, pem((size) => repeat("-----BEGIN A-----", size))],
    "a PEM whose label never ends": [8_000, pem((size) => `-----BEGIN ${repeat("A", size)}`)],
    "a PEM with labels that never end": [8_000, pem((size) => repeat("-----BEGIN A", size))],
    "a PEM with other END labels": [
      8_000,
      pem((size) => repeat("-----BEGIN A-----", size / 2) + repeat("-----END B-----", size / 2)),
    ],
    "a PEM of dashes": [8_000, pem((size) => repeat("-", size))],
    "a PEM of blanks": [8_000, pem((size) => `-----BEGIN A-----${repeat(" ", size)}`)],
    "a PEM of escaped line feeds": [8_000, pem((size) => repeat("\\", size))],
    "a PEM with almost-valid encryption headers": [
      3_000,
      pem((size) => `-----BEGIN A-----${repeat("Proc-Type:", size)}-----END A-----`),
    ],
    "many platform keys": [
      10,
      (size) => {
        const keys = Array.from({ length: size }, (_, index) => ({ id: `A${index}`, publicKey: key.publicKeyPem }));
        return () => new PlatformKeys(keys);
      },
    ],
    "unknown fields": [2_000, fields((index) => [`f${index}`, 1])],
    "unknown fields of functions": [300, fields((index) => [`f${index}`, () => 1])],
    "unknown fields with long names": [50, fields((index) => [`${index}`.padStart(5_000, "f"), 1])],
    "a value of many elements": [4_000, field("openid", (size) => new Array(size).fill(undefined))],
    "a nested value": [
      200,
      field("openid", (size) => {
        let value: unknown = [];
        for (let depth = 0; depth < size; depth++) value = [value];
        return value;
      }),
    ],
    "a wide JSON": [6_000, json((size) => `[${repeat("[],", size)}0]`)],
    "a deep JSON": [2_000, json((size) => "[".repeat(size) + "]".repeat(size))],
    "a JSON of many keys": [
      1_000,
      json((size) => `{${Array.from({ length: size }, (_, index) => `"k${index}":1`).join()}}`),
    ],
    "elements of DER": [2_000, der(readElements, nulls)],
    "nested DER": [
      2_000,
      der((bytes) => {
        for (let inside = bytes; inside.length > 2; ) inside = readInside(inside, TAG.sequence)[0]?.encoding ?? inside;
      }, nested),
    ],
    "a public key of many elements": [
      2_000,
      der(faultOfSpki, (size) => pkcs1ToSpki(new Uint8Array(sequence(nulls(size))))),
    ],
    "a public key with a long exponent": [
      4_000,
      der(faultOfSpki, (size) => {
        const integer = (length: number) => encodeElement(TAG.integer, new Uint8Array(length).fill(1));
        return pkcs1ToSpki(new Uint8Array(sequence(integer(256), integer(size))));
      }),
    ],
    "a certificate with a long serial number": [
      2_000,
      der(readCertificate, (size) => {
        const serial = encodeElement(TAG.integer, new Uint8Array(size).fill(1));
        const time = encodeElement(TAG.utcTime, encode("260102030405Z"));
        return sequence(sequence(serial, sequence(), sequence(), sequence(time, time), sequence(), sequence()));
      }),
    ],
    "a certificate with a long time": [
      2_000,
      der(readCertificate, (size) => {
        const time = encodeElement(TAG.utcTime, encode(repeat("2", size)));
        const serial = encodeElement(TAG.integer, Uint8Array.of(1));
        return sequence(sequence(serial, sequence(), sequence(), sequence(time, time), sequence(), sequence()));
      }),
    ],
    "a list of certificates with many entries": [
      500,
      (size) => {
        const body = encode(JSON.stringify({ data: new Array(size).fill({}) }));
        const answer = { headers: new Headers(), body };
        return () => openCertificateList(answer, readApiV3Key("k".repeat(32)), new Map(), NOW, () => {});
      },
    ],
    "a value with many faults": [
      500,
      (size) => {
        const value = { list: new Array(size).fill({ a: 1, b: 1 }) };
        const item = { type: "object", required: { c: {} }, additionalProperties: false } as const;
        const schema = { type: "object", optional: { list: { type: "array", items: item } } } as const;
        return () => check(schema, value);
      },
    ],
    "a header in many spellings of its name": [
      1_000,
      (size) => {
        const spell = (index: number) =>
          [..."wechatpay-signature"]
            .map((letter, bit) => ((index >> bit) & 1 ? letter.toUpperCase() : letter))
            .join("");
        const headers = Object.fromEntries(Array.from({ length: size }, (_, index) => [spell(index), ["a", "b"]]));
        return async () => (await readNotification({ headers, body: "" }, 9)).headers.get("Wechatpay-Signature");
      },
    ],
    "a header of many values": [
      20_000,
      (size) => {
        const headers = { "wechatpay-serial": new Array(size).fill("a") };
        return async () => (await readNotification({ headers, body: "" }, 9)).headers.get("Wechatpay-Serial");
      },
    ],
    "a stream of small chunks": [
      500,
      (size) => () => {
        let sent = 0;
        const stream = new ReadableStream<Uint8Array>({
          pull: (controller) => (sent++ < size ? controller.enqueue(Uint8Array.of(1)) : controller.close()),
        });
        return readStream(stream, size);
      },
    ],
    "a long signature": [20_000, signed("Wechatpay-Signature", (size) => `${repeat("A", size)}=`)],
    "a signature of padding": [20_000, signed("Wechatpay-Signature", (size) => repeat("=", size))],
    "a long nonce": [20_000, signed("Wechatpay-Nonce", (size) => `${repeat("a", size)} `)],
    "a long serial": [20_000, signed("Wechatpay-Serial", (size) => repeat("0", size))],
    "a long timestamp": [20_000, signed("Wechatpay-Timestamp", (size) => repeat("1", size))],
    "a long Retry-After": [20_000, retryAfter((size) => repeat("1", size))],
    "a Retry-After of words": [20_000, retryAfter((size) => `Mon, ${repeat("(", size)}`)],
    "a Retry-After of one word": [20_000, retryAfter((size) => `M${repeat("a", size)}`)],
    "a long APIv3 key": [20_000, text(readApiV3Key, (size) => repeat("a ", size))],
    "a long session ID": [20_000, text(appHandoff, (size) => `${repeat("a", size)}&`)],
    "a long address of the API": [20_000, text(readBaseUrl, (size) => `http://${repeat("127.", size)}`)],
    "a long ID of a platform key": [
      20_000,
      (size) => {
        const keys: PlatformKey[] = [{ id: repeat("0", size), publicKey: key.publicKeyPem }];
        return () => new PlatformKeys(keys);
      },
    ],
  };

  // The slowest texts for each rule of a request.
  const worst: Record<string, ((size: number) => string)[]> = {
    appid: [(size) => repeat("x", size), (size) => `${repeat("x", size)} `],
    out_contract_code: [(size) => `${repeat("x", size)}\n`],
    user_display_name: [(size) => `${repeat("张", size)}😀`, (size) => repeat("😀", size)],
    success_notify_url: [
      (size) => `https://${repeat("a", size)} `,
      (size) => `https://${repeat("/", size)} `,
      (size) => `https://${repeat("a/", size)}?`,
    ],
    user_client_ip: [
      (size) => `${repeat(":", size)}x`,
      (size) => `${repeat("1", size)}x`,
      (size) => `${repeat("1.", size)}x`,
      (size) => `${repeat("a:", size)}x`,
    ],
    expired_time: [(size) => `2026-01-02T04:04:05.${repeat("0", size)}x`, (size) => repeat("2", size)],
    return_url: [(size) => `${repeat("a", size)} `, (size) => `a:${repeat("%41", size)} `],
  };
  for (const [name, texts] of Object.entries(worst)) {
    for (const [index, make] of texts.entries()) costs[`${name}, text ${index + 1}`] = [4_000, field(name, make)];
  }

  it.each(Object.entries(costs))("%s", async (_, [size, make]) => {
    expect(await growth((size) => orRefused(make(size)), size)).toBeLessThan(STEEP);
  });
});

function retryAfter(value: (size: number) => string): Make {
  return (size) => {
    const headers = new Map([["Retry-After", value(size)]]);
    const answer = {
      status: 503,
      headers: { get: (name: string) => headers.get(name) ?? null },
      code: undefined,
      verified: true,
    };
    return () => retryDelay({ answer }, 0, NOW, 0.5);
  };
}

function text(read: (value: string) => unknown, value: (size: number) => string): Make {
  return (size) => {
    const given = value(size);
    return () => read(given);
  };
}
