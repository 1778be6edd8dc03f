import type { OutgoingHttpHeaders } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { act, openSession, phone, type Started, send, sendRaw, start, stopAll } from "../support.test-helper.js";

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(stopAll);

const get = (headers: OutgoingHttpHeaders, target = "/sandbox/state") =>
  send(started.port, { method: "GET", target }, headers);
const put = (headers: OutgoingHttpHeaders) =>
  send(started.port, { method: "PUT", target: "/sandbox/faults", body: '{"faults":[]}' }, headers);
const JSON_TYPE = { "Content-Type": "application/json" };

describe("the console accepts a Host of this machine with any port, for tunnels", () => {
  it.each(["127.0.0.1", "localhost", "[::1]", "LocalHost"])("%s", async (name) => {
    for (const port of [`:${started.port}`, ":1", ":65535", ""]) {
      const Host = `${name}${port}`;
      expect((await get({ Host })).status, Host).toBe(200);
      const Origin = `http://${Host}`;
      expect((await put({ Host, Origin, "Sec-Fetch-Site": "same-origin", ...JSON_TYPE })).status, Host).toBe(200);
    }
  });
});

describe("the console of a sandbox with names", () => {
  it("accepts these names too, and no other", async () => {
    const named = await start({ names: ["Sandbox", "10.0.0.7"], host: "127.0.0.1" });
    const ask = async (Host: string, more: OutgoingHttpHeaders = {}) => {
      const request = { method: "PUT", target: "/sandbox/faults", body: '{"faults":[]}' };
      return (await send(named.port, request, { Host, ...JSON_TYPE, ...more })).status;
    };
    for (const Host of ["sandbox:4020", "sandbox", "10.0.0.7:80", "localhost:4020"]) {
      expect(await ask(Host), Host).toBe(200);
      expect(await ask(Host, { Origin: `http://${Host}` }), Host).toBe(200);
      expect(await ask(Host, { Origin: "http://evil.example" }), Host).toBe(403);
    }
    for (const Host of ["evil.sandbox:4020", "sandbox.evil.example:4020", "10.0.0.8:4020", "sandbox."]) {
      expect(await ask(Host), Host).toBe(403);
    }
  });
});

describe("the console refuses a foreign Host", () => {
  it.each([
    "evil.example",
    "evil.example:PORT",
    "sandbox:PORT",
    "localhost.evil.example:PORT",
    "evil.localhost:PORT",
    "127.0.0.2:PORT",
    "0.0.0.0:PORT",
    "localhost.:PORT",
  ])("%s, on every page, for reading and for actions", async (name) => {
    const Host = name.replace("PORT", String(started.port));
    for (const target of [
      "/",
      "/phone",
      "/docs",
      "/openapi.yaml",
      "/assets/a.js",
      "/sandbox/state",
      "/sandbox/events",
      "/sandbox/health",
    ]) {
      const answer = await get({ Host }, target);
      expect(answer.status, target).toBe(403);
      expect(JSON.stringify(answer.json)).toMatch(/this machine may use its console: Host .* --name adds/);
    }
    expect((await put({ Host, ...JSON_TYPE })).status).toBe(403);
  });

  it("also in the request line, and with other spellings of the path", async () => {
    const ask = (target: string, host: string) =>
      sendRaw(started.port, `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    const local = `127.0.0.1:${started.port}`;
    expect(await ask("http://evil.example/sandbox/state", "evil.example")).toMatch(/^HTTP\/1.1 403/);
    for (const target of ["/%73andbox/state", "/v3/../sandbox/state", "/sandbox/./state"]) {
      const foreign = await ask(target, "evil.example");
      expect(foreign, target).not.toContain("public_key_id");
      expect(foreign, target).toMatch(/^HTTP\/1.1 40[34]/);
    }
    expect(await ask("/sandbox/state", local)).toMatch(/^HTTP\/1.1 200/);
  });

  it("also when it is not a host", async () => {
    for (const host of [
      `localhost:${started.port}.evil.example`,
      `localhost:${started.port}@evil.example`,
      "localhost:",
      "localhost:123456",
      "localhost:1x",
      "::1",
      "a b",
      "",
    ]) {
      const answer = await sendRaw(
        started.port,
        `GET /sandbox/state HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      );
      expect(answer, host).toMatch(/^HTTP\/1.1 40[03] /);
      expect(answer, host).not.toContain("public_key_id");
    }
  });

  it("but the API accepts it, because clients use tunnels and aliases", async () => {
    const answer = await send(started.port, { method: "GET", target: "/v3/none" }, { Host: "api.example" });
    expect(answer.json).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("an action of the console", () => {
  it("from its own page, or from a client that is not a browser, is carried out", async () => {
    const Origin = `http://127.0.0.1:${started.port}`;
    expect((await put(JSON_TYPE)).status).toBe(200);
    expect((await put({ ...JSON_TYPE, Origin, "Sec-Fetch-Site": "same-origin" })).status).toBe(200);
    expect((await put({ "Content-Type": "application/json; charset=utf-8" })).status).toBe(200);
  });

  it.each([
    ["Origin", { Origin: "https://evil.example" }],
    ["Origin", { Origin: "null" }],
    ["Origin", { Origin: "http://localhost:1" }],
    ["Origin", { Origin: "http://127.0.0.1:1" }],
    ["Origin", { Origin: "http://127.0.0.1" }],
    ["Origin", { Origin: "" }],
    ["Sec-Fetch-Site", { "Sec-Fetch-Site": "cross-site" }],
    ["Sec-Fetch-Site", { "Sec-Fetch-Site": "same-site" }],
    ["Sec-Fetch-Site", { "Sec-Fetch-Site": "none" }],
  ])("is refused for its %s: %j", async (name, headers) => {
    const answer = await put({ ...JSON_TYPE, ...headers });
    expect(answer.status).toBe(403);
    expect(JSON.stringify(answer.json)).toContain(name);
  });

  it("is refused from a page of this machine under another name, port or scheme", async () => {
    const Origin = `http://localhost:${started.port}`;
    expect((await put({ ...JSON_TYPE, Origin })).status).toBe(403);
    expect((await put({ ...JSON_TYPE, Origin, Host: "localhost:1" })).status).toBe(403);
    const secure = `https://localhost:${started.port}`;
    expect((await put({ ...JSON_TYPE, Origin: secure, Host: `localhost:${started.port}` })).status).toBe(403);
    expect((await put({ ...JSON_TYPE, Origin, Host: `localhost:${started.port}` })).status).toBe(200);
  });

  it.each([
    undefined,
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "application/jsonp",
    "",
  ])("is refused with the Content-Type %s, which a form on any page can send", async (type) => {
    expect((await put(type === undefined ? {} : { "Content-Type": type })).status).toBe(415);
  });

  it("that is refused has no effect", async () => {
    const { sessionId } = await openSession(started);
    const target = `/sandbox/sessions/${sessionId}/agree`;
    const refused = await send(started.port, { target, body: "{}" }, { ...JSON_TYPE, Origin: "https://evil.example" });
    expect(refused.status).toBe(403);
    expect((await phone(started, sessionId)).session.state).toBe("OPEN");
    expect((await act(started, target)).status).toBe(200);
  });
});

it("reading from a page of another origin is refused too", async () => {
  expect((await get({ Origin: "https://evil.example" })).status).toBe(403);
});

it("pages and answers load nothing from other origins, and cannot be framed", async () => {
  for (const target of ["/", "/phone", "/docs", "/assets/none.js", "/sandbox/state", "/sandbox/none"]) {
    const { headers } = await get({}, target);
    const policy = headers["content-security-policy"];
    expect(policy, target).toContain("default-src 'self'");
    expect(policy, target).toContain("frame-ancestors 'none'");
    expect(policy, target).not.toMatch(/https?:|\*|script-src/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  }
});
