import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyFolder } from "../support.test-helper.js";
import { createPages } from "./pages.js";

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

const get = async (path: string, of: string | undefined = folder) => {
  const response = await createPages(of).request(`http://127.0.0.1${path}`);
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
};

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

  it("for the browser's icon there is none", async () => {
    expect((await get("/favicon.ico")).status).toBe(204);
  });

  it("says how to build it when it is not built", async () => {
    const response = await createPages("").request("http://127.0.0.1/");
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("npm run build -w sandbox");
  });
});

describe("nothing but the page's own files is served", () => {
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
