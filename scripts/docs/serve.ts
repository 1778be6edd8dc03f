import { createReadStream, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** A site that is served. */
export interface Served {
  /** Such as `http://127.0.0.1:5173`. */
  origin: string;
  stop(): Promise<void>;
}

/**
 * Serves the built site at 127.0.0.1 as hosts of static pages do: `/start` is `start.html`, and what is not there is `404.html`.
 * VitePress has a preview of its own, but that one answers to the whole network.
 *
 * @param port - 0 for any that is free.
 * @param base - the path of the site, with a slash at both ends.
 * @throws the error of Node.js when the port is taken.
 */
export async function serve(folder: string, port = 0, base = "/"): Promise<Served> {
  const server = createServer((request, response) => {
    const path = pathIn(request.url ?? "/", base);
    const found = path === undefined ? undefined : fileAt(join(folder, path));
    send(response, found ? 200 : 404, found ?? join(folder, "404.html"));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const { port: taken } = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${taken}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The path below the base, without a way out of it; `undefined` where it has none. */
function pathIn(target: string, base: string): string | undefined {
  const [path = "/"] = target.split(/[?#]/);
  if (!path.startsWith(base)) return undefined;
  try {
    const decoded = normalize(`/${decodeURIComponent(path.slice(base.length))}`);
    return decoded.includes("\0") ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function fileAt(path: string): string | undefined {
  return [path, `${path}.html`, join(path, "index.html")].find((one) =>
    statSync(one, { throwIfNoEntry: false })?.isFile(),
  );
}

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}
