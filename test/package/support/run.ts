import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Without what npm tells its scripts, which would make an npm in here a part of the one outside. */
function ownEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS$|VITEST|NODE_ENV$)/.test(name)),
  );
}

/**
 * Runs a program to its end.
 *
 * @returns what it printed.
 * @throws with all that it printed when it fails.
 */
export async function run(file: string, parameters: string[], cwd: string): Promise<string> {
  const { stdout, stderr } = await output(file, parameters, cwd);
  return stdout || stderr;
}

/** As {@link run}, with what it said of errors and warnings. */
export async function output(file: string, parameters: string[], cwd: string) {
  try {
    return await execute(file, parameters, { cwd, env: ownEnv() });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${file} ${parameters.join(" ")} failed:\n${stdout}\n${stderr}`);
  }
}
