import { webcrypto } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createSignature } from "#crypto";
import { createFakePlatform, type FakePlatform, makeAnswer } from "../../test/support/fake-fetch.js";
import { API_V3_KEY, makeNotification } from "../../test/support/fake-notifications.js";
import { SIGNING } from "../../test/support/fixtures.js";
import { createSignature as byNode } from "./crypto.node.js";

/*
 * What a test environment takes away, jsdom above all, is no fault of the user's keys. Node's build does without
 * nearly all of it; the other one says what is missing.
 */
const isNodeBuild = (createSignature as unknown) === byNode;

/** With a value in the place of each: half of it, or something that does not work. */
const GLOBALS: Record<string, unknown> = {
  AbortController: undefined,
  FormData: undefined,
  Headers: undefined,
  Request: undefined,
  Response: undefined,
  TextDecoder: undefined,
  TextEncoder: undefined,
  URL: undefined,
  btoa: undefined,
  crypto: { getRandomValues: () => {} },
  fetch: undefined,
  performance: undefined,
  setTimeout: undefined,
};
const given: Record<string, PropertyDescriptor | undefined> = {};
for (const name of Object.keys(GLOBALS)) given[name] = Object.getOwnPropertyDescriptor(globalThis, name);

function take(name: string, value?: unknown): void {
  if (value === undefined) delete (globalThis as Record<string, unknown>)[name];
  else Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
function giveBack(): void {
  for (const [name, property] of Object.entries(given)) if (property) Object.defineProperty(globalThis, name, property);
}

let fake: FakePlatform;
let server: Server;
let baseUrl: string;
beforeAll(async () => {
  fake = await createFakePlatform();
  server = createServer(async (_, response) => {
    giveBack(); // it stands for another machine
    const { status, headers, body } = answer;
    response.writeHead(status, [...headers].flat()).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const made = makeAnswer({}, fake.platform);
  const answer = { status: made.status, headers: made.headers, body: Buffer.from(await made.arrayBuffer()) };
});
afterAll(() => {
  server.close();
});
afterEach(giveBack);

/** What comes of each thing that the SDK does, done anew. */
async function everything(remove: () => void) {
  // Anew, so that nothing is kept from before.
  vi.resetModules();
  const { createClient, createNotificationHandler, createNotificationParser, WechatPayError } = await import(
    "../index.js"
  );
  const { createSigner } = await import("../protocol/signer.js");
  const outcomes: Record<string, unknown> = {};
  const attempt = async (what: string, work: () => unknown) => {
    remove();
    try {
      outcomes[what] = await work();
    } catch (error) {
      outcomes[what] = error;
    } finally {
      giveBack();
    }
  };
  const options = { ...fake.options, fetch: undefined, baseUrl, apiV3Key: API_V3_KEY };
  const { headers, body } = makeNotification(fake.platform);
  const notification = () => ({ headers, body });
  const platformKeys = fake.options.platformKeys ?? [];
  const complete = createClient(options);
  const key = await webcrypto.subtle.generateKey(
    { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256", modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) },
    false,
    ["sign", "verify"],
  );
  await attempt("createClient", () => Object.keys(createClient(options)).length);
  await attempt("parseNotification", async () => (await createClient(options).parseNotification(notification())).id);
  await attempt(
    "a parser",
    async () =>
      (await createNotificationParser({ apiV3Key: API_V3_KEY, platformKeys }).parseNotification(notification())).id,
  );
  const request = { method: "POST", ...notification() };
  await attempt("a handler", async () => {
    const errors: unknown[] = [];
    const onError = (error: unknown) => errors.push(error);
    const handle = createNotificationHandler(createClient(options), { onEvent: () => {}, onError });
    const { status } = await handle(request as never);
    if (errors.length > 0) throw errors[0];
    return status;
  });
  // These bring back what is missing, and the SDK keeps a decoder.
  await attempt("a signature", async () => {
    const sign = createSigner(fake.merchant.privateKeyPem);
    return (await sign(new Uint8Array(1))).length;
  });
  await attempt("a call", () => createClient(options).createAppSigningSession(SIGNING.common));
  await attempt("a call of an older client", () => complete.createAppSigningSession(SIGNING.common));
  await attempt("a call with a CryptoKey", () =>
    createClient({ ...options, privateKey: key.privateKey }).createAppSigningSession(SIGNING.common),
  );
  await attempt("a call of client.api", async () => {
    const { data } = await createClient(options).api.POST(SIGNING.path, { body: SIGNING.common });
    return data;
  });
  return { outcomes, WechatPayError };
}

describe("what a runtime lacks", () => {
  it.each([
    ...Object.keys(GLOBALS).map((name) => [name, name, undefined] as const),
    ["crypto.subtle", "crypto", GLOBALS["crypto"]] as const,
  ])("%s is named where it is needed, and nothing else is blamed", async (missing, name, value) => {
    const { outcomes, WechatPayError } = await everything(() => take(name, value));
    for (const [what, outcome] of Object.entries(outcomes)) {
      if (!(outcome instanceof Error)) continue;
      if (name === "URL" && what === "a call of an older client") continue; // Node's fetch itself needs it
      expect([what, outcome]).toEqual([what, expect.any(WechatPayError)]);
      expect([what, outcome]).toMatchObject([what, { code: "RUNTIME_UNSUPPORTED" }]);
      expect([what, outcome.message]).toEqual([what, expect.stringContaining(`no working ${missing}`)]);
    }
  });

  it.runIf(isNodeBuild).each(["crypto", "TextDecoder", "TextEncoder", "btoa", "fetch", "Headers", "Request"])(
    "%s is not needed by Node's build",
    async (name) => {
      const { outcomes } = await everything(() => take(name));
      delete outcomes["a call of client.api"]; // openapi-fetch needs what fetch is made of
      expect(outcomes).toMatchObject({
        "a call": SIGNING.answer,
        "a call with a CryptoKey": SIGNING.answer,
        "a handler": 200,
      });
      expect(Object.values(outcomes).filter((outcome) => outcome instanceof Error)).toEqual([]);
    },
  );

  it.runIf(!isNodeBuild)("WebCrypto is asked for by the other build, and the key is not called damaged", async () => {
    const { outcomes } = await everything(() => take("crypto", GLOBALS["crypto"]));
    expect(outcomes["a call"]).toMatchObject({ code: "RUNTIME_UNSUPPORTED", missing: "crypto.subtle" });
    expect(outcomes["a parser"]).toMatchObject({ code: "RUNTIME_UNSUPPORTED", missing: "crypto.subtle" });
  });
});
