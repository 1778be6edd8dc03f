import { existsSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { LOGIN_PATH, SHOW_CODE_PATH } from "../platform/signing-pages.js";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".yaml": "application/yaml; charset=utf-8",
};

/** The signing page is that of the phone, which shows what its address asks for. */
const PAGES = {
  "/": "console.html",
  "/phone": "phone.html",
  [LOGIN_PATH]: "phone.html",
  [SHOW_CODE_PATH]: "phone.html",
  "/docs": "docs.html",
  "/openapi.yaml": "openapi.yaml",
};

const NOT_BUILT = "The console is not built. In a clone of the repository: npm run build -w sandbox\n";

/** Where the built pages lie: beside the bundle, or in the clone when it runs from its sources. */
function findFolder(): string | undefined {
  const candidates = ["./ui/", "../../dist/ui/"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return candidates.find((folder) => existsSync(join(folder, PAGES["/"])));
}

/** The built pages of console, phone and API reference. */
export function createPages(folder = findFolder()): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  for (const [path, file] of Object.entries(PAGES)) app.get(path, () => serve(folder, file));
  app.get("/assets/:file", (context) => serve(folder && join(folder, "assets"), basename(context.req.param("file"))));
  app.get("/favicon.ico", (context) => context.body(null, 204));
  return app;
}

function serve(folder: string | undefined, file: string): Response {
  if (!folder) return new Response(NOT_BUILT, { status: 503 });
  const type = TYPES[extname(file)];
  try {
    if (type === undefined) throw new Error("not one of ours");
    const headers = { "Content-Type": type, "Cache-Control": "no-cache" };
    return new Response(readFileSync(join(folder, file)), { headers });
  } catch {
    return new Response("Not found\n", { status: 404 });
  }
}
