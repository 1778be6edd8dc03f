import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect } from "vitest";
import { createTestKey } from "../../contract-tests/support/test-keys.js";
import { PlatformKeys } from "../../src/keys/platform-keys.js";
import { authorize } from "../../src/protocol/authorization.js";
import { createSigner } from "../../src/protocol/signer.js";
import { verify } from "../../src/protocol/verify.js";
import { needs } from "../support/needs.js";

const { it } = needs("openssl");
const seed = Number(process.env["HOSTILE_SEED"] ?? 1);
const folder = mkdtempSync(join(tmpdir(), "openssl-"));
afterAll(() => rmSync(folder, { recursive: true }));

const key = await createTestKey("OpenSSL");
const keyFile = join(folder, "key.pem");
writeFileSync(keyFile, key.privateKeyPem, { mode: 0o600 });

const opensslSign = (message: Uint8Array) =>
  execFileSync("openssl", ["dgst", "-sha256", "-sign", keyFile], { input: message }).toString("base64");

const body = fc.oneof(fc.string({ unit: "binary", maxLength: 2_000 }), fc.json(), fc.constant(""));

it("the signer writes what openssl writes, byte for byte", async () => {
  const sign = createSigner(key.privateKeyPem);
  const requests = fc.record({ method: fc.constantFrom("GET", "POST"), target: fc.webPath({ size: "large" }), body });
  await fc.assert(
    fc.asyncProperty(requests, async ({ method, target, body: text }) => {
      const [timestamp, nonce] = ["1700000000", "593BEC0C930BF1AFEB40B4A08C8FB242"];
      const bytes = new Uint8Array(Buffer.from(text));
      const header = await authorize(
        { mchid: "1", serialNo: "AB", sign },
        { method, target, timestamp, nonce, body: bytes },
      );
      const message = Buffer.concat([
        Buffer.from([method, target, timestamp, nonce, ""].join("\n")),
        bytes,
        Buffer.from("\n"),
      ]);
      expect(/signature="([^"]+)"/.exec(header)?.[1]).toBe(opensslSign(message));
    }),
    { seed, numRuns: 60 },
  );
});

it("the verifier accepts what openssl signed", async () => {
  const keys = new PlatformKeys([{ publicKey: key.certificatePem }]);
  await fc.assert(
    fc.asyncProperty(body, fc.stringMatching(/^[!-~]{1,64}$/), async (text, nonce) => {
      const timestamp = String(Math.floor(Date.now() / 1000));
      const bytes = new Uint8Array(Buffer.from(text));
      const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), bytes, Buffer.from("\n")]);
      const headers = new Headers({
        "Wechatpay-Timestamp": timestamp,
        "Wechatpay-Nonce": nonce,
        "Wechatpay-Serial": key.serialNo,
        "Wechatpay-Signature": opensslSign(message),
      });
      await verify({ headers, body: bytes }, keys, Date.now());
    }),
    { seed, numRuns: 60 },
  );
});
