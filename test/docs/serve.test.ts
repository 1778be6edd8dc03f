import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serve } from "../../scripts/docs/serve.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("the site is served", () => {
  const folder = mkdtempSync(join(tmpdir(), "docs-"));
  let site: Served;
  beforeAll(async () => {
    mkdirSync(join(folder, "dist/zh"), { recursive: true });
    writeFileSync(join(folder, "secret.txt"), "secret");
    for (const file of ["index.html", "start.html", "start.md", "zh/index.html", "404.html", "a b.txt"]) {
      writeFileSync(join(folder, "dist", file), file);
    }
    site = await serve(join(folder, "dist"), 0, "/docs/");
  });
  afterAll(async () => {
    await site.stop();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ["/docs/", 200, "index.html", "text/html; charset=utf-8"],
    ["/docs/start", 200, "start.html", "text/html; charset=utf-8"],
    ["/docs/start.md?x=1", 200, "start.md", "text/markdown; charset=utf-8"],
    ["/docs/zh/", 200, "zh/index.html", "text/html; charset=utf-8"],
    ["/docs/a%20b.txt", 200, "a b.txt", "text/plain; charset=utf-8"],
    ["/docs/none", 404, "404.html", "text/html; charset=utf-8"],
    ["/start", 404, "404.html", "text/html; charset=utf-8"],
    ["/docs/%", 404, "404.html", "text/html; charset=utf-8"],
    ["/docs/%00", 404, "404.html", "text/html; charset=utf-8"],
    ["//", 404, "404.html", "text/html; charset=utf-8"],
    ["/docs/../secret.txt", 404, "404.html", "text/html; charset=utf-8"],
    ["/docs/..%2fsecret.txt", 404, "404.html", "text/html; charset=utf-8"],
    ["/docs/%2e%2e/%2e%2e/secret.txt", 404, "404.html", "text/html; charset=utf-8"],
  ])("%s", async (target, status, file, type) => {
    // As it is: fetch would resolve the dots.
    const socket = createConnection(Number(new URL(site.origin).port), "127.0.0.1");
    socket.write(`GET ${target} HTTP/1.1\r\nHost: docs\r\nConnection: close\r\n\r\n`);
    const answer = await text(socket);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain(`Content-Type: ${type}\r\n`);
    expect(answer).toContain(`\r\n${file}\r\n`); // a chunk
    expect(answer).not.toContain("secret");
  });
});

it("a port that is taken is an error", async () => {
  const first = await serve(tmpdir());
  await expect(serve(tmpdir(), Number(new URL(first.origin).port))).rejects.toMatchObject({ code: "EADDRINUSE" });
  await first.stop();
});

describe("npm run docs", () => {
  const start = (...parameters: string[]) =>
    spawn(process.execPath, ["--import", "tsx", "scripts/docs/index.ts", ...parameters], { cwd: root });

  it("serves what readers get: pages, llms.txt, and the Markdown of each page; and ends with SIGTERM", async () => {
    const child = start("--serve", "--port", "0");
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    const closed = once(child, "close");
    await expect.poll(() => output).toMatch(/ is at http:\/\/127\.0\.0\.1:\d+\/\n/);
    const [origin = ""] = /http:\S+(?=\/\n)/.exec(output) ?? [];
    const get = async (path: string) => {
      const response = await fetch(origin + path);
      return { status: response.status, type: response.headers.get("Content-Type"), body: await response.text() };
    };
    const list = await get("/llms.txt");
    expect(list).toMatchObject({ status: 200, type: "text/plain; charset=utf-8" });
    const [page = ""] = /\/charge\.md/.exec(list.body) ?? [];
    expect(await get(page)).toMatchObject({ status: 200, body: expect.stringMatching(/^# Charge\n/) });
    expect((await get("/llms-full.txt")).body).toContain("# Charge\n");
    expect((await get("/charge")).body).toContain("<h1");
    expect((await get("/none")).status).toBe(404);
    child.kill();
    expect(await closed).toEqual([0, null]);
  });

  it("takes one of --build, --serve and --dev", async () => {
    expect(await text(start("--serve", "--dev").stderr)).toContain("--build, --serve and --dev exclude each other");
  });
});
