import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { run } from "../../package/support/run.js";
import { serveWorker } from "../../runtimes/run.js";
import { AzureHost } from "../support/azure-host.js";
import { startProgram } from "../support/program.js";

/** A notification as it is sent. */
export interface Message {
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
}

/** A framework with the handler, as in docs/frameworks.md. */
export interface Mounting {
  send(message: Message, method?: string): Promise<{ status: number; body: string }>;
  close(): Promise<unknown>;
}

/** The parameters of a framework that runs in its own process. */
export interface Setting {
  apiV3Key: string;
  /** In PEM. */
  platformCertificate: string;
  /** Called with each line that the process prints. */
  onLine: (line: string) => void;
}

const PATH = "/wechatpay/contract";
const require = createRequire(import.meta.url);

/** The mountings, each in a real instance of the framework. */
export const MOUNTINGS: Record<string, (setting: Setting) => Promise<Mounting>> = {
  "Express 5": async () => overServer(listen((await import("./express.js")).app)),

  "Fastify 5": async () => {
    const { app } = await import("./fastify.js");
    const url = await app.listen({ port: 0, host: "127.0.0.1" });
    return overHttp(url, () => app.close());
  },

  "Koa 3": async () => overServer(listen((await import("./koa.js")).app.callback())),

  "NestJS 11 on Express": async () => {
    const { ExpressAdapter } = await import("@nestjs/platform-express");
    return nest(new ExpressAdapter());
  },

  "NestJS 11 on Fastify": async () => {
    const { FastifyAdapter } = await import("@nestjs/platform-fastify");
    return nest(new FastifyAdapter());
  },

  Hono: async () => overFetch((await import("./hono.js")).app.fetch),

  // By its `fetch`, which Bun serves too.
  Elysia: async () => overFetch((await import("./elysia.js")).app.fetch),

  "Next.js": async ({ onLine }) => {
    const folder = copyApp("next", "lib");
    const next = require.resolve("next/dist/bin/next");
    await run(process.execPath, [next, "build"], folder);
    return overProgram([next, "start", "--port", "0", "--hostname", "127.0.0.1"], folder, onLine);
  },

  SvelteKit: async ({ onLine }) => {
    const folder = copyApp("sveltekit", "src/lib");
    await run(process.execPath, [join(require.resolve("vite/package.json"), "../bin/vite.js"), "build"], folder);
    writeFileSync(
      join(folder, "start.mjs"),
      `process.env.HOST = "127.0.0.1"; process.env.PORT = "0"; await import("./build/index.js");`,
    );
    return overProgram(["start.mjs"], folder, onLine);
  },

  "AWS Lambda, version 1.0": () =>
    lambda((method, { headers, body }) => ({ httpMethod: method, headers, body: Buffer.from(body).toString() })),

  "AWS Lambda, version 2.0, base64": () =>
    lambda((method, { headers, body }) => ({
      version: "2.0",
      requestContext: { http: { method } },
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
      body: Buffer.from(body).toString("base64"),
      isBase64Encoded: true,
    })),

  "Azure Functions 4": async () => {
    const host = new AzureHost();
    await import("./azure.js");
    return {
      send: async ({ headers, body }, method = "POST") => {
        const { statusCode, body: answer } = await host.invoke(method, headers, body);
        return { status: Number(statusCode), body: Buffer.from(answer.bytes).toString() };
      },
      close: async () => {},
    };
  },

  Workers: async ({ apiV3Key, platformCertificate, onLine }) => {
    const folder = temporaryFolder("worker");
    const outfile = join(folder, "worker.mjs");
    const conditions = ["workerd", "worker", "browser"];
    const entryPoints = [join(import.meta.dirname, "worker.ts")];
    await build({
      entryPoints,
      outfile,
      bundle: true,
      format: "esm",
      platform: "neutral",
      conditions,
      logLevel: "silent",
    });
    const variables = { WECHATPAY_API_V3_KEY: apiV3Key, WECHATPAY_PLATFORM_CERTIFICATE: platformCertificate };
    const worker = await serveWorker(require("workerd").default, outfile, ["no_nodejs_compat"], variables);
    worker.onLine(onLine);
    return overHttp(worker.url, () => worker.close());
  },
};

async function nest(adapter: import("@nestjs/common").HttpServer): Promise<Mounting> {
  await import("reflect-metadata");
  const [{ NestFactory }, { AppModule }] = await Promise.all([import("@nestjs/core"), import("./nest.js")]);
  const app = await NestFactory.create(AppModule, adapter as never, { rawBody: true, logger: false });
  await app.listen(0, "127.0.0.1");
  return overHttp(await app.getUrl(), () => app.close());
}

async function lambda(toEvent: (method: string, message: Message) => object): Promise<Mounting> {
  const { handler } = await import("./lambda.js");
  return {
    send: async (message, method = "POST") => {
      const { statusCode, body } = await handler(toEvent(method, message));
      return { status: statusCode, body };
    },
    close: async () => {},
  };
}

function overHttp(url: string, close: () => unknown): Mounting {
  return {
    send: async ({ headers, body }, method = "POST") => {
      const answer = await fetch(new URL(PATH, url), { method, headers, ...(method === "POST" && { body }) });
      return { status: answer.status, body: await answer.text() };
    },
    close: async () => close(),
  };
}

function listen(listener: RequestListener): Server {
  return createServer(listener).listen(0, "127.0.0.1");
}

async function overServer(server: Server): Promise<Mounting> {
  if (!server.listening) await new Promise((resolve) => server.once("listening", resolve));
  return overHttp(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
}

async function overFetch(respond: (request: Request) => Response | Promise<Response>): Promise<Mounting> {
  const { createAdaptorServer } = await import("@hono/node-server");
  return overServer(createAdaptorServer({ fetch: respond }).listen(0, "127.0.0.1") as Server);
}

async function overProgram(parameters: string[], folder: string, onLine: (line: string) => void): Promise<Mounting> {
  const { url, close } = await startProgram(process.execPath, parameters, folder, onLine);
  return overHttp(url, close);
}

const folders: string[] = [];

/** Beside the installed packages, where frameworks look for their own. */
function temporaryFolder(name: string): string {
  const parent = join(import.meta.dirname, "../.tmp");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, `${name}-`));
  folders.push(folder);
  return folder;
}

/** A copy, because frameworks write into the folder of the application. */
function copyApp(name: string, lib: string): string {
  const folder = temporaryFolder(name);
  cpSync(join(import.meta.dirname, name), folder, { recursive: true });
  for (const file of ["on-event.ts", "wechatpay.ts"]) cpSync(join(import.meta.dirname, file), join(folder, lib, file));
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
