import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTarget } from "../api/received.js";
import type { Log } from "../log.js";
import { emptyFolder, send } from "../support.test-helper.js";
import { createPages } from "./pages.js";
import { createConsoleHandler } from "./router.js";

let folder: string;
beforeAll(() => {
  const parent = emptyFolder();
  folder = join(parent, "ui");
  mkdirSync(join(folder, "assets"), { recursive: true });
  const files = {
    "ui/console.html": "<title>console</title>",
    "ui/phone.html": "<title>phone</title>",
    "ui/docs.html": "<title>docs</title>",
    "ui/openapi.yaml": "openapi: 3.1.0",
    "ui/assets/app.js": "app",
    "ui/assets/app.css": "css",
    "ui/assets/data.json": "secret",
    "ui/secret.js": "secret",
    "secret.js": "secret",
    "secret.html": "secret",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(parent, name), text);
});

let asked: { server: Server; folder: string }[] = [];
afterAll(() => {
  for (const { server } of asked) server.close();
  asked = [];
});

const get = async (target: string, of = folder) => {
  const known = asked.find((one) => one.folder === of) ?? { folder: of, server: await serve(of) };
  if (!asked.includes(known)) asked.push(known);
  const { port } = known.server.address() as AddressInfo;
  const { status, headers, body } = await send(port, { method: "GET", target });
  return { status, type: headers["content-type"], text: body.toString() };
};

async function serve(of: string): Promise<Server> {
  const answer = createConsoleHandler(createPages(of), ["127.0.0.1"], {} as Log);
  const server = createServer((incoming, outgoing) => answer(incoming, outgoing, readTarget(incoming.url ?? "")));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

describe("a page", () => {
  it.each([
    ["/", "console", "text/html; charset=utf-8"],
    ["/phone?sessionId=1", "phone", "text/html; charset=utf-8"],
    ["/global/papay/contracts/login?os_session_id=1", "phone", "text/html; charset=utf-8"],
    ["/global/papay/contracts/sessions/show_code?os_session_id=1", "phone", "text/html; charset=utf-8"],
    ["/docs", "docs", "text/html; charset=utf-8"],
    ["/openapi.yaml", "3.1.0", "application/yaml; charset=utf-8"],
    ["/assets/app.js", "app", "text/javascript; charset=utf-8"],
    ["/assets/app.css?1", "css", "text/css; charset=utf-8"],
  ])("%s is served with its type", async (path, text, type) => {
    expect(await get(path)).toMatchObject({ status: 200, type, text: expect.stringContaining(text) });
  });

  it("/favicon.ico is answered with 204", async () => {
    expect((await get("/favicon.ico")).status).toBe(204);
  });

  it("says how to build the console when it is not built", async () => {
    expect(await get("/", "")).toMatchObject({
      status: 503,
      text: expect.stringContaining("npm run build -w sandbox"),
    });
  });
});

describe("only the files of the pages are served, not", () => {
  it.each([
    "/assets/none.js",
    "/assets/data.json",
    "/assets/..%2fsecret.js",
    "/assets/..%2F..%2Fsecret.js",
    "/assets/..%5csecret.js",
    "/assets/%2e%2e%2fsecret.js",
    "/assets/%252e%252e%252fsecret.js",
    "/assets/....//secret.js",
    "/assets/../secret.js",
    "/assets/%00.js",
    "/assets/app.js%00.html",
    "/assets/",
    "/assets/.js",
    "/assets/app.js/",
    "/assets/%2fetc%2fpasswd",
    "/secret.html",
    "/console.html",
  ])("%s", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain("secret");
  });
});
