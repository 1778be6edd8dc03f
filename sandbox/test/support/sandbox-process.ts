import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { ensureBuilt, SANDBOX } from "./build.js";
import { until } from "./until.js";

export interface SandboxProcess {
  url: string;
  pid: number;
  /** Keys and data. */
  directory: string;
  envFile: string;
  env: Record<string, string>;
  /** What it has printed, in whole lines: with `--json` among `parameters`, a line of JSON for each request and each delivery. */
  printed(): string;
  /** Ends it with SIGTERM, and removes its folder unless the caller gave one. @returns the exit code */
  stop(): Promise<number | null>;
  /** Ends it with SIGKILL. */
  kill(): Promise<void>;
  /** Resolves when the process has ended: the signal that ended it, if any. */
  ended: Promise<NodeJS.Signals | null>;
}

export interface StartOptions {
  /** Default: a new one, removed at the end. */
  directory?: string;
  /** More options of the command line, besides --port 0 and --dir. */
  parameters?: string[];
  /** Options of Node. */
  nodeParameters?: string[];
  /** Environment variables, added to those of this process. */
  variables?: Record<string, string>;
  /** A command instead of this Node and the built package. */
  command?: [string, ...string[]];
}

/** A new folder for one test. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "wechatpay-sandbox-"));
}

/** Starts the built sandbox as a process of its own, on a free port. */
export async function startSandboxProcess(options: StartOptions = {}): Promise<SandboxProcess> {
  if (!options.command) await ensureBuilt();
  const { parameters = [], nodeParameters = [] } = options;
  const command = options.command ?? [process.execPath, ...nodeParameters, join(SANDBOX, "dist/cli.js")];
  const directory = options.directory ?? temporaryFolder();
  const [file = "", ...first] = command;
  const isJson = parameters.includes("--json");
  const all = [...first, "--port", "0", "--dir", directory, ...(isJson ? [] : ["--quiet"]), ...parameters];
  const child = spawn(file, all, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...options.variables },
  });
  const ended = once(child, "exit").then(([, signal]) => signal as NodeJS.Signals | null);
  const output = { out: "", err: "" };
  child.stdout.on("data", (chunk) => (output.out += chunk));
  child.stderr.on("data", (chunk) => (output.err += chunk));
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  const stop = async () => {
    await end("SIGTERM");
    if (!options.directory) rmSync(directory, { recursive: true, force: true });
    return child.exitCode;
  };
  try {
    const url = await until("the sandbox says where it listens", () => {
      if (child.exitCode !== null) throw new Error(`the sandbox ended with ${child.exitCode}: ${output.err}`);
      // "Stop it" is the last line: all other lines have arrived.
      const start = isJson ? /"url":"([^"]+)".*"msg":"started"/ : /Base URL\s+(\S+).*Stop it/s;
      return start.exec(output.out)?.[1];
    });
    const envFile = join(directory, ".env");
    const env = parseEnv(readFileSync(envFile, "utf8")) as Record<string, string>;
    const printed = () => output.out.slice(0, output.out.lastIndexOf("\n") + 1);
    return { url, pid: child.pid ?? 0, directory, envFile, env, printed, stop, kill: () => end("SIGKILL"), ended };
  } catch (error) {
    await stop();
    throw error;
  }
}
