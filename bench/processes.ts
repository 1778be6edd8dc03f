import { type ChildProcess, execFile, fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { WORK } from "./prepare.js";
import type { Origins } from "./stub.js";

const execute = promisify(execFile);

/** Bare, so that no setting of the caller's counts. */
const { PATH, HOME } = process.env;
const ENVIRONMENT = { PATH, HOME, NODE_ENV: "production" };

/**
 * The last line that a fresh Node prints, as JSON.
 *
 * @throws Error with what it says when it fails.
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

/** Starts the stub. It ends with whoever started it. */
export async function startStub(fixturesFile: string): Promise<{ origins: Origins; stop(): void }> {
  const stub = fork(join(WORK, "stub.js"), [fixturesFile], { execArgv: [], env: ENVIRONMENT });
  const ended = once(stub, "exit").then(([code]) => Promise.reject(new Error(`the stub ended with ${code}`)));
  const [origins] = await Promise.race([once(stub, "message"), ended]);
  ended.catch(() => {});
  return { origins, stop: () => stub.disconnect() };
}

/**
 * Keeps each core from sleeping, by a loop that any other process comes before. A core that sleeps takes a while to wake up,
 * which falls on whoever waits for an answer, and differs from one moment to the next.
 */
export function keepAwake(): { stop(): void } {
  const isIdleThere = spawnSync("chrt", ["--idle", "0", "true"]).status === 0;
  const [command, ...parameters] = isIdleThere ? ["chrt", "--idle", "0"] : ["nice", "-n", "19"];
  // Ends with whoever started it, however that ends.
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
