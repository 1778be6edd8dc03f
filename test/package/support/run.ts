import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Without the variables that npm sets for its scripts, which would change an npm in here. */
function ownEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS$|VITEST|NODE_ENV$)/.test(name)),
  );
}

/**
 * Runs a program to its end.
 *
 * @returns its output.
 * @throws with all its output when it fails.
 */
export async function run(file: string, parameters: string[], cwd: string): Promise<string> {
  const { stdout, stderr } = await output(file, parameters, cwd);
  return stdout || stderr;
}

/** As {@link run}, with its errors and warnings. */
export async function output(file: string, parameters: string[], cwd: string) {
  try {
    return await execute(file, parameters, { cwd, env: ownEnv() });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${file} ${parameters.join(" ")} failed:\n${stdout}\n${stderr}`);
  }
}
