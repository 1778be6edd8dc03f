import dns from "node:dns";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { createServer as createSocketServer, isIP } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { issueToItself } from "../../../test/support/tls-certificates.js";
import { readSettings } from "../settings.js";
import type { Facts } from "./facts.js";
import { checkNotifyAnswer, checkNotifyConnection, checkNotifyUrl } from "./notify.js";

const factsOf = (notifyUrl: string): Facts => ({
  settings: readSettings({ "notify-url": notifyUrl }, {}),
  now: Date.now,
  asked: Promise.resolve(new Map()),
  serials: ["5A01"],
});

const servers: Pick<Server, "close">[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listen<S extends Pick<Server, "listen" | "close" | "address" | "once">>(server: S): Promise<number> {
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server as never, "listening");
  return (server.address() as AddressInfo).port;
}

describe("the URL", () => {
  it.each<[url: string, status: string, found: RegExp]>([
    ["https://yoursite.com/wechatpay", "ok", /^https:\/\/yoursite\.com\/wechatpay$/],
    ["yoursite.com/wechatpay", "failed", /not a URL/],
    ["ftp://yoursite.com", "failed", /not a URL/],
    ["http://yoursite.com/wechatpay", "failed", /not https/],
    ["https://yoursite.com/wechatpay?shop=1", "failed", /a query or a fragment/],
    ["https://yoursite.com/#a", "failed", /a query or a fragment/],
    [`https://yoursite.com/${"a".repeat(256)}`, "failed", /more than 256 characters/],
    ["https://me:pass-key@yoursite.com/", "failed", /a user name or a password/],
    ["https://192.168.1.2/wechatpay", "failed", /private address/],
    ["https://172.20.1.2/wechatpay", "failed", /private address/],
    ["https://172.32.1.2/wechatpay", "ok", /172/],
    [
      "https://[fd00::1]:8443/wechatpay",
      "failed",
      /^\[fd00::1\]:8443 is a private address: WeChat Pay cannot reach it\.$/,
    ],
    [
      "https://shop.internal/wechatpay",
      "failed",
      /^shop\.internal is a name under \.internal, which is never public: /,
    ],
    ["https://shop/wechatpay", "failed", /^shop is a name without a dot, which is never public: /],
    ["http://127.0.0.1:3000/wechatpay", "warning", /is this machine/],
    ["http://shop.localhost:3000/wechatpay", "warning", /is this machine/],
  ])("%s", (url, status, found) => {
    expect(checkNotifyUrl(factsOf(url))).toMatchObject({ status, found: expect.stringMatching(found) });
    expect(checkNotifyUrl(factsOf(url)).found).not.toContain("pass-key");
  });

  it("without one, nothing is checked", async () => {
    expect(checkNotifyUrl(factsOf(""))).toMatchObject({ status: "skipped" });
    expect(await checkNotifyConnection(factsOf("no URL"))).toMatchObject({ status: "skipped" });
  });
});

describe("the answer", () => {
  const answerTo = async (status: number, headers: Record<string, string> = {}) => {
    const got: { method: string | undefined; body: string; headers: object }[] = [];
    const port = await listen(
      createServer(async (request, response) => {
        const chunks = await request.toArray();
        got.push({ method: request.method, body: Buffer.concat(chunks).toString(), headers: request.headers });
        response.writeHead(status, headers).end("{}");
      }),
    );
    const facts = factsOf(`http://127.0.0.1:${port}/wechatpay`);
    const connection = await checkNotifyConnection(facts);
    return { got, connection, answer: checkNotifyAnswer(facts) };
  };

  it.each<[code: number, status: string, found: RegExp]>([
    [200, "failed", /Anybody can tell it that a contract was signed/],
    [204, "failed", /took a notification with a wrong signature/],
    [302, "failed", /it redirects to https:\/\/other\.example, /],
    [400, "ok", /refuses a wrong signature/],
    [401, "ok", /refuses a wrong signature/],
    [403, "warning", /firewall/],
    [404, "failed", /no handler/],
    [405, "failed", /no handler/],
    [429, "warning", /firewall/],
    [500, "failed", /not a fault of the server/],
    [503, "failed", /not a fault of the server/],
  ])("%i", async (code, status, found) => {
    const { answer, connection } = await answerTo(code, { Location: "https://other.example/x?token=1" });
    expect(answer).toMatchObject({ status, found: expect.stringMatching(found), data: { http_status: code } });
    expect(connection).toMatchObject({ status: "ok", found: expect.stringMatching(/without TLS/) });
    expect(answer.found).not.toContain("token");
  });

  it("is one to a complete notification whose signature is wrong, under a serial number that the receiver knows", async () => {
    const { got } = await answerTo(401);
    expect(got).toHaveLength(1);
    expect(got[0]).toMatchObject({
      method: "POST",
      headers: {
        "content-type": "application/json",
        "wechatpay-serial": "5A01",
        "wechatpay-timestamp": expect.stringMatching(/^\d{10}$/),
        "wechatpay-nonce": expect.stringMatching(/^[0-9a-f]{32}$/),
        "wechatpay-signature": expect.stringMatching(/^[A-Za-z0-9+/]{340,}={0,2}$/),
        "wechatpay-signature-type": "WECHATPAY2-SHA256-RSA2048",
      },
    });
    expect(JSON.parse(got[0]?.body ?? "")).toMatchObject({
      event_type: "PAPAY.SIGN",
      resource: { nonce: expect.stringMatching(/^.{12}$/) },
    });
  });

  it("that does not come in time is a failure", async () => {
    const sockets: Socket[] = [];
    const port = await listen(createServer().on("connection", (socket) => sockets.push(socket)));
    const facts = factsOf(`http://127.0.0.1:${port}/`);
    expect(await checkNotifyConnection(facts, 300)).toMatchObject({ status: "ok" });
    expect(checkNotifyAnswer(facts)).toMatchObject({
      status: "failed",
      found: "No answer within 5 s.",
      data: { code: "TIMEOUT" },
    });
    for (const socket of sockets) socket.destroy();
  });

  it("that breaks off is a failure", async () => {
    const port = await listen(createSocketServer((socket) => socket.once("data", () => socket.destroy())) as never);
    const facts = factsOf(`http://127.0.0.1:${port}/`);
    await checkNotifyConnection(facts);
    expect(checkNotifyAnswer(facts)).toMatchObject({ status: "failed", found: expect.stringMatching(/ECONNRESET/) });
  });
});

describe("the addresses that DNS answers", () => {
  afterEach(() => vi.restoreAllMocks());

  /** DNS answers these for each name: nothing listens there but a server of the test. */
  const connectionTo = async (url: string, ...addresses: string[]) => {
    const answer = addresses.map((address) => ({ address, family: isIP(address) }));
    const lookup = (_name: string, _options: object, callback: (error: null, found: object[]) => void) =>
      setTimeout(callback, 5, null, answer);
    vi.spyOn(dns, "lookup").mockImplementation(lookup as never);
    const facts = factsOf(url);
    return { finding: await checkNotifyConnection(facts), outcome: facts.posted?.outcome };
  };

  it("are a warning where one is not public, and are named", async () => {
    const port = await listen(createServer((_, response) => response.writeHead(401).end()));
    const { finding, outcome } = await connectionTo(
      `http://shop.yoursite.com:${port}/`,
      "::ffff:127.0.0.1",
      "127.0.0.1",
    );
    expect(finding).toEqual({
      status: "warning",
      found: `shop.yoursite.com:${port} can be reached, without TLS. Here, DNS answers ::ffff:127.0.0.1, which is this machine, and 127.0.0.1, which is this machine: WeChat Pay cannot reach that.`,
      remedy: "Look whether DNS answers only public addresses on the internet.",
      data: { addresses: ["::ffff:127.0.0.1", "127.0.0.1"] },
    });
    expect(outcome).toMatchObject({ status: 401 });
    expect(outcome?.timing.dns).toBeGreaterThan(0);
  });

  it("are named where nothing can be reached, too", async () => {
    const { finding } = await connectionTo("http://shop.yoursite.com:1/", "127.0.0.1");
    expect(finding).toMatchObject({
      status: "failed",
      found: expect.stringMatching(/nothing listens there \(ECONNREFUSED\)\. Here, DNS answers 127\.0\.0\.1, /),
      remedy: expect.stringMatching(/^Check DNS, .* Look whether DNS answers only public addresses/),
      data: { code: "ECONNREFUSED", addresses: ["127.0.0.1"] },
    });
  });

  it("are not named for a name that is never public: its own line says so", async () => {
    const port = await listen(createServer((_, response) => response.writeHead(401).end()));
    const { finding } = await connectionTo(`http://shop.internal:${port}/`, "127.0.0.1");
    expect(finding).toEqual({ status: "ok", found: `shop.internal:${port} can be reached, without TLS.` });
  });
});

describe("the server", () => {
  it("that nobody runs is a failure", async () => {
    expect(await checkNotifyConnection(factsOf("http://127.0.0.1:1/"))).toMatchObject({
      status: "failed",
      found: expect.stringMatching(/refuses the connection/),
      data: { code: "ECONNREFUSED" },
    });
  });

  it("with a certificate that was signed by itself is a failure, and gets nothing", async () => {
    let requests = 0;
    const tls = await issueToItself("localhost");
    const port = await listen(createTlsServer(tls, () => requests++));
    expect(await checkNotifyConnection(factsOf(`https://localhost:${port}/`))).toMatchObject({
      status: "failed",
      found: expect.stringMatching(/a TLS certificate that was signed by itself \(DEPTH_ZERO_SELF_SIGNED_CERT\)\.$/),
      remedy: expect.stringMatching(/a public CA/),
    });
    expect(requests).toBe(0);
  });
});
