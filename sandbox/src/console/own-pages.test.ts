import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Started, send, start, stopAll } from "../support.test-helper.js";

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(stopAll);

const read = (target: string, site: string | undefined, method = "GET") =>
  send(started.port, { method, target }, site === undefined ? {} : { "Sec-Fetch-Site": site });

const READS = ["/sandbox/state", "/sandbox/health", "/sandbox/sessions/none", "/sandbox/none"];

describe("a request of the console", () => {
  // A browser sends no Origin for <img>, fetch(…, { mode: "no-cors" }) and a link of another page.
  it.each(["cross-site", "same-site", "anything"])("is refused with Sec-Fetch-Site: %s", async (site) => {
    for (const method of ["GET", "HEAD"]) {
      for (const target of [...READS, "/sandbox/events"]) {
        const answer = await read(target, site, method);
        expect(answer.status, `${method} ${target}`).toBe(403);
        if (method === "GET") expect(JSON.stringify(answer.json)).toContain(`Sec-Fetch-Site \\"${site}\\"`);
        expect(answer.headers["cross-origin-resource-policy"]).toBe("same-origin");
      }
    }
  });

  it.each([undefined, "same-origin", "none"])("is accepted with Sec-Fetch-Site: %s", async (site) => {
    for (const target of READS) expect((await read(target, site)).status, target).not.toBe(403);
  });
});

it.each(["/", "/phone?sessionId=1", "/docs", "/openapi.yaml"])(
  "a page of another origin may link to %s",
  async (page) => {
    expect((await read(page, "cross-site")).status).not.toBe(403);
  },
);
