import { type ChildProcess, execFile, fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { WORK } from "./prepare.js";
import type { Origins } from "./stub.js";

const execute = promisify(execFile);

/** No other variable of the caller's environment has an effect. */
const { PATH, HOME } = process.env;
const ENVIRONMENT = { PATH, HOME, NODE_ENV: "production" };

/**
 * Runs a fresh Node, and parses the last line that it prints as JSON.
 *
 * @throws Error with what the process wrote to stderr, when it fails.
 */
export async function runNode(parameters: string[], environment: NodeJS.ProcessEnv = {}) {
  const running = execute(process.execPath, parameters, {
    env: { ...ENVIRONMENT, ...environment },
    cwd: WORK,
    maxBuffer: 64 * 1024 * 1024,
  });
  const { stdout } = await running.catch(({ stderr, signal }) => {
    throw new Error(`a process of the benchmark failed: ${stderr || signal}`);
  });
  return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
}

/** Starts the stub. It ends when this process ends. */
export async function startStub(fixturesFile: string): Promise<{ origins: Origins; stop(): void }> {
  const stub = fork(join(WORK, "stub.js"), [fixturesFile], { execArgv: [], env: ENVIRONMENT });
  const ended = once(stub, "exit").then(([code]) => Promise.reject(new Error(`the stub ended with ${code}`)));
  const [origins] = await Promise.race([once(stub, "message"), ended]);
  ended.catch(() => {});
  return { origins, stop: () => stub.disconnect() };
}

/**
 * Keeps each core awake with a loop of the lowest priority. A sleeping core takes a while to wake up: that time adds to the
 * wait for an answer, and differs from one moment to the next.
 */
export function keepAwake(): { stop(): void } {
  const isIdleThere = spawnSync("chrt", ["--idle", "0", "true"]).status === 0;
  const [command, ...parameters] = isIdleThere ? ["chrt", "--idle", "0"] : ["nice", "-n", "19"];
  // The loop ends when this process ends, for whatever reason.
  const loop = `while kill -0 ${process.pid} 2> /dev/null; do :; done`;
  const loops: ChildProcess[] = Array.from({ length: availableParallelism() }, () =>
    spawn(command ?? "nice", [...parameters, "sh", "-c", loop], { stdio: "ignore" }),
  );
  return {
    stop() {
      for (const child of loops) child.kill();
    },
  };
}
