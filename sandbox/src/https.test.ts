import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import { request as httpsRequest } from "node:https";
import { connect } from "node:net";
import { join } from "node:path";
import { parseEnv, promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { missing } from "../../test/support/needs.js";
import { openTls } from "./keys/tls.js";
import { close, createServer, listen } from "./server.js";
import {
  authorizationParameters,
  emptyFolder,
  isSigned,
  type Started,
  signingBody,
  signingRequest,
  start,
  stopAll,
  USUAL_HEADERS,
  writeAuthorization,
} from "./support.test-helper.js";

const run = promisify(execFile);

let started: Started;
beforeAll(async () => {
  started = await start({ https: true, names: ["sandbox"] });
});
afterAll(stopAll);

/** A request over HTTPS to any name of the sandbox. It trusts only the sandbox's CA. */
function open(name: string, method: string, path: string, headers: OutgoingHttpHeaders = {}, body = "") {
  return new Promise<IncomingMessage>((resolve, reject) => {
    httpsRequest({
      host: name,
      port: started.port,
      method,
      path,
      headers,
      agent: false,
      ca: started.sandbox.ca,
      lookup: (_, { all }, found) =>
        all ? found(null, [{ address: "127.0.0.1", family: 4 }]) : found(null, "127.0.0.1", 4),
    })
      .on("response", resolve)
      .on("error", reject)
      .end(body);
  });
}

async function ask(name: string, method: string, path: string, headers?: OutgoingHttpHeaders, body?: string) {
  const response = await open(name, method, path, headers, body);
  const bytes = Buffer.concat(await response.toArray());
  return { status: response.statusCode, headers: response.headers, bytes, text: bytes.toString() };
}

const JSON_TYPE = { "Content-Type": "application/json" };

describe("with --https and --name", () => {
  it("its URL has the name, and its .env has the file of the CA", async () => {
    const { sandbox, url, port } = started;
    expect(url).toBe(`https://sandbox:${port}`);
    expect(sandbox.consoleUrl).toBe(`https://localhost:${port}`);
    const caFile = join(sandbox.directory, "tls/ca.pem");
    expect(sandbox.env).toMatchObject({ WECHATPAY_BASE_URL: url, NODE_EXTRA_CA_CERTS: caFile });
    const text = readFileSync(sandbox.envFile, "utf8");
    expect(parseEnv(text)).toEqual(sandbox.env);
    for (const other of ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "curl --cacert"]) expect(text).toContain(other);
    const { platform } = JSON.parse((await ask("localhost", "GET", "/sandbox/state")).text);
    expect(platform).toMatchObject({ base_url: url, ca_file: caFile });
    const ca = await ask("localhost", "GET", "/sandbox/ca.pem");
    expect(ca.text).toBe(sandbox.ca);
    expect(ca.headers["content-type"]).toBe("application/x-pem-file");
  });

  it.each(["localhost", "127.0.0.1", "sandbox"])("its pages are served and trusted as %s", async (name) => {
    for (const page of ["/", "/phone", "/docs"]) expect((await ask(name, "GET", page)).status, page).toBe(200);
  });

  it("another name is not trusted, and no name without the CA", async () => {
    await expect(open("evil.example", "GET", "/")).rejects.toMatchObject({ code: "ERR_TLS_CERT_ALTNAME_INVALID" });
    await expect(fetch(`https://localhost:${started.port}/`)).rejects.toMatchObject({
      cause: { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" },
    });
  });

  it("a session is created, signed on the phone, and shown in the live feed", async () => {
    const feed = await open("localhost", "GET", "/sandbox/events");
    let received = "";
    feed.on("data", (chunk) => {
      received += chunk;
    });
    const body = JSON.stringify(signingBody());
    const request = signingRequest(body);
    const Authorization = writeAuthorization(authorizationParameters(started.merchant, request));
    const answer = await ask(
      "sandbox",
      "POST",
      request.target,
      { ...USUAL_HEADERS, ...JSON_TYPE, Authorization },
      body,
    );
    expect(answer.status).toBe(200);
    expect(isSigned(answer.headers, answer.bytes, started.sandbox.directory)).toBe(true);
    const agree = `/sandbox/sessions/${JSON.parse(answer.text).session_id}/agree`;
    const from = (Origin: string) => ask("sandbox", "POST", agree, { ...JSON_TYPE, Origin }, "{}");
    expect((await from(`http://sandbox:${started.port}`)).status).toBe(403);
    expect((await from(`https://localhost:${started.port}`)).status).toBe(403);
    expect((await from(`https://sandbox:${started.port}`)).status).toBe(200);
    await expect.poll(() => received).toMatch(/^event: snapshot\n[\s\S]*^event: contract\n/m);
    feed.destroy();
  });

  it.skipIf(missing("curl"))("curl trusts it with --cacert", async () => {
    const cacert = String(started.sandbox.env["NODE_EXTRA_CA_CERTS"]);
    const resolve = `sandbox:${started.port}:127.0.0.1`;
    const { stdout } = await run("curl", [
      "-sS",
      "--cacert",
      cacert,
      "--resolve",
      resolve,
      `${started.url}/sandbox/health`,
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ status: "ok" });
  });

  it("http gets no answer", async () => {
    await expect(fetch(`http://localhost:${started.port}/`)).rejects.toMatchObject({ message: "fetch failed" });
  });
});

describe("without --https", () => {
  it("there is no CA", async () => {
    const { sandbox, url } = await start();
    expect(sandbox.ca).toBeUndefined();
    expect(sandbox.env["NODE_EXTRA_CA_CERTS"]).toBeUndefined();
    expect((await fetch(`${url}/sandbox/ca.pem`)).status).toBe(404);
  });
});

describe("an HTTPS server", () => {
  it("lets a handshake wait until the key is ready", async () => {
    const { key, cert, ca } = await openTls(emptyFolder(), [], Date.now());
    let give = (_: { key: string; cert: string }) => {};
    const tls = new Promise<{ key: string; cert: string }>((resolve) => {
      give = resolve;
    });
    const server = createServer(
      Promise.resolve(async (_, outgoing) => void outgoing.end("at last")),
      tls,
    );
    const { port } = await listen(server, 0);
    const connected = once(server, "connection");
    const answer = new Promise<IncomingMessage>((resolve, reject) => {
      httpsRequest({ host: "127.0.0.1", port, ca, agent: false }).on("response", resolve).on("error", reject).end();
    });
    await connected;
    give({ key, cert });
    expect(Buffer.concat(await (await answer).toArray()).toString()).toBe("at last");
    await close(server, 0);
  });

  it("closes a connection without a handshake in closeAllConnections()", async () => {
    const { key, cert } = await openTls(emptyFolder(), [], Date.now());
    const server = createServer(new Promise(() => {}), Promise.resolve({ key, cert }));
    const { port } = await listen(server, 0);
    const accepted = once(server, "connection");
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    const closed = once(socket, "close");
    const [connection] = await accepted;
    server.closeAllConnections();
    expect(connection.destroyed).toBe(true);
    await closed;
    await close(server, 0);
  });

  it("closes a connection when there is no key", async () => {
    const server = createServer(new Promise(() => {}), Promise.reject(new Error("damaged")));
    const { port } = await listen(server, 0);
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    await once(socket, "close");
    await close(server, 0);
  });
});
