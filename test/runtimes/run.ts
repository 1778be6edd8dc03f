import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import type { TestResult } from "./harness/run-file.js";
import type { Runtime } from "./runtimes.js";

export type Results = Map<string, TestResult[]>;

/** In milliseconds, for all tests of a runtime: a net under those that hang, and no measure of speed. */
const PATIENCE = 3600_000;

/** Runs bundled tests in Node, Bun or Deno. */
export async function runInProcess(
  { id, executable = "", parameters = [] }: Runtime,
  bundle: string,
  files: string[],
): Promise<Results> {
  const report = `${bundle}.jsonl`;
  writeFileSync(report, "");
  const child = start(executable, [...parameters, bundle, report, id, ...files], ["ignore", "pipe", "pipe"]);
  const output = collectOutput(child);
  const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
  const [code, signal] = await once(child, "close");
  clearTimeout(timer);

  const results: Results = new Map();
  for (const line of readFileSync(report, "utf8").split("\n").filter(Boolean)) {
    const { file, results: ofFile } = JSON.parse(line) as { file: string; results?: TestResult[] };
    const died = { name: "(the process ended)", passed: false, error: `${signal ?? `exit code ${code}`}\n${output()}` };
    results.set(file, ofFile ?? [died]);
  }
  return results;
}

/** Runs bundled tests in workerd, a request for each file: requests cannot share objects. */
export async function runInWorkerd({ executable = "" }: Runtime, bundle: string, files: string[]): Promise<Results> {
  const worker = await serveWorker(executable, bundle, ["nodejs_compat"]);
  const results: Results = new Map();
  try {
    for (const file of files) {
      const answer = await fetch(`${worker.url}?file=${encodeURIComponent(file)}`, {
        signal: AbortSignal.timeout(PATIENCE),
      });
      const text = await answer.text();
      results.set(
        file,
        answer.ok ? (JSON.parse(text) as TestResult[]) : [{ name: "(the request failed)", passed: false, error: text }],
      );
    }
  } finally {
    await worker.close();
  }
  return results;
}

/** Serves one module by workerd, on a free port. @param variables - the module's `env`. */
export async function serveWorker(
  executable: string,
  module: string,
  flags: string[],
  variables: Record<string, string> = {},
) {
  const config = `${module}.capnp`;
  writeFileSync(config, configOf(module, flags, variables));
  // Workerd writes its port to descriptor 3.
  const child = start(executable, ["serve", config, "--control-fd=3"], ["ignore", "pipe", "pipe", "pipe"]);
  const output = collectOutput(child);
  const closed = once(child, "close");
  const port = await Promise.race([
    listeningPort(child),
    closed.then(() => Promise.reject(new Error(`workerd did not start:\n${output()}`))),
  ]);
  return {
    url: `http://127.0.0.1:${port}/`,
    output,
    /** Passes on each line that the module prints. */
    onLine: (listener: (line: string) => void) => {
      createInterface({ input: child.stdout as NodeJS.ReadableStream }).on("line", listener);
    },
    close: async () => {
      child.kill();
      await closed;
    },
  };
}

async function listeningPort(child: ChildProcess): Promise<number> {
  const [message] = await once(child.stdio[3] as NodeJS.ReadableStream, "data");
  return (JSON.parse(String(message).split("\n")[0] ?? "") as { port: number }).port;
}

/** The compatibility date is that of the installed workerd, less than a month ago. */
function configOf(module: string, flags: string[], variables: Record<string, string>): string {
  const bindings = Object.entries(variables).map(
    ([name, text]) => `(name = "${name}", text = ${JSON.stringify(text)})`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "main.mjs", esModule = embed "${basename(module)}")],
  compatibilityDate = "2026-07-01",
  compatibilityFlags = [${flags.map((flag) => `"${flag}"`).join(", ")}],
  bindings = [${bindings.join(", ")}],
);
`;
}

const running = new Set<ChildProcess>();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    for (const child of running) child.kill("SIGKILL");
    process.exit(1);
  });
}

/** Starts a process that ends with this one. */
function start(executable: string, parameters: string[], stdio: StdioOptions): ChildProcess {
  const child = spawn(executable, parameters, { stdio });
  running.add(child);
  child.once("close", () => running.delete(child));
  return child;
}

/** The end of a process's output, to report a failure. */
function collectOutput(child: ChildProcess): () => string {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      text = (text + chunk).slice(-4_000);
    });
  }
  return () => text;
}
