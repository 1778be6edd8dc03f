import { existsSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LOGIN_PATH, SHOW_CODE_PATH } from "../platform/signing-pages.js";
import { type Reply, type Routes, text } from "./router.js";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".yaml": "application/yaml; charset=utf-8",
};

/** The phone is the signing page too: it reads its own address. */
const PAGES = {
  "/": "console.html",
  "/phone": "phone.html",
  [LOGIN_PATH]: "phone.html",
  [SHOW_CODE_PATH]: "phone.html",
  "/docs": "docs.html",
  "/openapi.yaml": "openapi.yaml",
  "/sandbox/openapi.yaml": "control.yaml",
};

const NOT_BUILT = "The console is not built. In a clone of the repository: npm run build -w sandbox\n";

/** The folder of the built pages: beside the bundle, or in dist/ when the sandbox runs from its sources. */
function findFolder(): string | undefined {
  const candidates = ["./ui/", "../../dist/ui/"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return candidates.find((folder) => existsSync(join(folder, PAGES["/"])));
}

/** The built pages of console, phone and API reference. */
export function createPages(folder = findFolder()): Routes {
  const pages = Object.entries(PAGES).map(([path, file]) => [`GET ${path}`, () => serve(folder, file)] as const);
  return {
    ...Object.fromEntries(pages),
    // No asset is JSON.
    "GET /sandbox/openapi.json": () => serve(folder, "control.json", "application/json"),
    "GET /assets/{file}": ({ segments }) => serve(folder && join(folder, "assets"), basename(segments["file"] ?? "")),
    "GET /favicon.ico": () => ({ status: 204 }),
  };
}

function serve(folder: string | undefined, file: string, type = TYPES[extname(file)]): Reply {
  if (!folder) return text(NOT_BUILT, 503);
  try {
    if (type === undefined) throw new Error("unknown type");
    return { status: 200, type, body: readFileSync(join(folder, file)) };
  } catch {
    return text("Not found\n", 404);
  }
}
