import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Job, Round } from "../worker/jobs.js";
import { WORK } from "./prepare.js";

const execute = promisify(execFile);

/** Longer than any job takes, in milliseconds. */
const LIMIT = 60 * 60_000;

/** Does a job in a fresh process of this Node. */
export async function runJob(job: Job, environment: NodeJS.ProcessEnv = {}, flags: string[] = []): Promise<Round> {
  return JSON.parse(await runNode([...flags, join(WORK, "worker.js"), JSON.stringify(job)], environment));
}

/** The last line that a fresh Node prints. Its environment is bare, so that no setting of the caller's counts. */
export async function runNode(parameters: string[], environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const { PATH, HOME } = process.env;
  const { stdout } = await execute(process.execPath, parameters, {
    env: { PATH, HOME, NODE_ENV: "production", ...environment },
    cwd: WORK,
    timeout: LIMIT,
    maxBuffer: 16 * 1024 * 1024,
  });
  return stdout.trimEnd().split("\n").at(-1) ?? "";
}
