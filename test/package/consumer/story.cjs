/*
 * What a user of the package does, against a server on this machine that checks the signature and signs its answers.
 * Takes the package as an argument, imported or required. Throws on a fault; returns the names of the package, and the
 * functions of the runtime that it called to send and to verify.
 */
const { createVerify, generateKeyPairSync } = require("node:crypto");
const http = require("node:http");
const assert = require("node:assert/strict");

const BODY = {
  appid: "wxcbda96de0b165486",
  plan_id: 123,
  out_contract_code: "100001256",
  user_display_name: "Zhang San",
  success_notify_url: "https://merchant.example/wechatpay",
};

module.exports = async (sdk, { createTestPlatform }, { redisStore }) => {
  const platform = await createTestPlatform();
  const calls = {
    "node:http": countCalls(http, "request"),
    fetch: countCalls(globalThis, "fetch"),
    WebCrypto: countCalls(Object.getPrototypeOf(crypto.subtle), "verify"),
  };
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const server = await listen(async (request, body) => {
    assert.ok(isSigned(request, body, publicKey), "the request is not signed by the merchant");
    return body.includes("100001256")
      ? platform.answer({ session_id: "5224264512413655521" })
      : platform.answer({ code: "CONTRACT_EXISTED", message: "exists" }, { status: 403 });
  });
  try {
    const wechatpay = sdk.createClient({
      mchid: "1900000109",
      serialNo: "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
      privateKey: privateKey.export({ type: "pkcs8", format: "pem" }),
      platformKeys: platform.platformKeys,
      apiV3Key: platform.apiV3Key,
      baseUrl: `http://127.0.0.1:${server.address().port}`,
      retries: 0,
    });

    const { session_id } = await wechatpay.createAppSigningSession(BODY);
    assert.equal(sdk.appHandoff(session_id).query, "sessionId=5224264512413655521");

    const event = await wechatpay.parseNotification(await platform.notification({ event_type: "PAPAY.TERMINATE" }));
    assert.equal(event.event_type, "PAPAY.TERMINATE");

    await throws(wechatpay.createAppSigningSession({ ...BODY, out_contract_code: "2" }), sdk, {
      name: "WechatPayApiError",
      code: "CONTRACT_EXISTED",
    });
    await throws(wechatpay.createAppSigningSession({ ...BODY, sp_appid: "wx" }), sdk, {
      name: "WechatPayInputError",
      code: "INVALID_INPUT",
    });
    const forged = await platform.notification();
    forged.headers.set("Wechatpay-Nonce", "another");
    await throws(wechatpay.parseNotification(forged), sdk, {
      name: "WechatPayVerificationError",
      code: "SIGNATURE_INVALID",
    });

    // Recognised by the member that only a client of @upstash/redis has.
    const store = redisStore({ get: async (key) => `=the value of ${key}`, createScript() {} }, "prefix:");
    assert.equal(await store.get("key"), "the value of prefix:key");
    const called = Object.keys(calls).filter((name) => calls[name]() > 0);
    return { names: Object.keys(sdk).sort(), called };
  } finally {
    server.close();
    server.closeAllConnections();
  }
};

/** @returns a counter of the calls of a runtime function from now on. */
function countCalls(object, name) {
  const original = object[name];
  let calls = 0;
  object[name] = function (...parameters) {
    calls++;
    return original.apply(this, parameters);
  };
  return () => calls;
}

async function throws(promise, sdk, { name, code }) {
  const error = await promise.then(
    () => assert.fail(`${name} was expected`),
    (reason) => reason,
  );
  assert.deepEqual([error.name, error.code], [name, code]);
  assert.ok(error instanceof sdk[name] && error instanceof sdk.WechatPayError);
}

async function listen(answer) {
  const server = http.createServer(async (request, response) => {
    try {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const { status, headers, body } = await answer(request, Buffer.concat(chunks).toString());
      response.writeHead(status, Object.fromEntries(headers));
      for await (const chunk of body) response.write(chunk);
      response.end();
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function isSigned({ method, url, headers }, body, publicKey) {
  const [scheme, parameters] = headers.authorization.split(/ (.*)/);
  const { timestamp, nonce_str, signature } = Object.fromEntries(
    [...parameters.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
  const message = [method, url, timestamp, nonce_str, body, ""].join("\n");
  const isValid = createVerify("sha256").update(message).verify(publicKey, signature, "base64");
  return scheme === "WECHATPAY2-SHA256-RSA2048" && isValid;
}
