import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { inject } from "vitest";
import { until } from "../../../sandbox/test/support/until.js";
import { folderOf } from "./program.js";

interface WranglerFile {
  main: string;
  compatibility_date: string;
  durable_objects: { bindings: { name: string; class_name: string }[] };
}

/** A Worker that runs in workerd. */
export interface Worker {
  /** Ends workerd with SIGTERM. */
  stop(): Promise<void>;
  /** Ends workerd with SIGKILL. */
  kill(): Promise<void>;
}

/**
 * Bundles a Worker as Wrangler does, and serves it by workerd as its wrangler.jsonc says.
 *
 * @param storage - a folder in which its Durable Objects keep their state.
 */
export async function startWorker(name: string, secrets: Record<string, string>, storage: string): Promise<Worker> {
  const folder = folderOf(name);
  const jsonc = readFileSync(join(folder, "wrangler.jsonc"), "utf8");
  const file: WranglerFile = JSON.parse(jsonc.replace(/^\s*\/\/.*$/gm, ""));
  const { metafile } = await build({
    entryPoints: [join(folder, file.main)],
    outfile: join(folder, ".wrangler/worker.js"),
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    external: ["cloudflare:*"],
    logLevel: "silent",
    metafile: true,
  });
  // The packed SDK, in the build that Workers get.
  const inputs = Object.keys(metafile.inputs).filter((path) => /wechatpay-global\/dist\/(crypto|transport)/.test(path));
  const isPacked = (path: string) => join(process.cwd(), path).startsWith(inject("examples").project);
  if (inputs.length !== 2 || !inputs.every((path) => isPacked(path) && !path.includes(".node."))) {
    throw new Error(`the Worker has another build of the SDK: ${inputs}`);
  }
  const config = join(folder, ".wrangler/config.capnp");
  writeFileSync(config, configOf(file, secrets, storage));
  const workerd = createRequire(join(folder, file.main))("workerd").default;
  const child = spawn(workerd, ["serve", config, "--control-fd=3"], { stdio: ["ignore", "pipe", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
  let isListening = false;
  (child.stdio[3] as NodeJS.ReadableStream).once("data", () => {
    isListening = true;
  });
  const closed = once(child, "close");
  await until("workerd listens", () => {
    if (child.exitCode !== null) throw new Error(`workerd ended:\n${output}`);
    return isListening;
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await closed;
  };
  return { stop: () => end("SIGTERM"), kill: () => end("SIGKILL") };
}

function configOf(file: WranglerFile, secrets: Record<string, string>, storage: string): string {
  const { compatibility_date, durable_objects } = file;
  const { bindings } = durable_objects;
  const namespaces = bindings.map(
    ({ class_name }) => `(className = "${class_name}", uniqueKey = "${class_name}", enableSql = true)`,
  );
  const variables = [
    ...Object.entries(secrets).map(([name, text]) => `(name = "${name}", text = ${JSON.stringify(text)})`),
    ...bindings.map(({ name, class_name }) => `(name = "${name}", durableObjectNamespace = "${class_name}")`),
  ];
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "internet", network = (allow = ["public", "private"])),
    (name = "storage", disk = (path = ${JSON.stringify(storage)}, writable = true)),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${inject("examples").port}", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "${compatibility_date}",
  bindings = [${variables.join(", ")}],
  durableObjectNamespaces = [${namespaces.join(", ")}],
  durableObjectStorage = (localDisk = "storage"),
);
`;
}
