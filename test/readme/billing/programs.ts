import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { build } from "esbuild";
import { installLocked } from "../../../scripts/install-locked.js";
import { seamsOf, tellLoaded } from "../../support/installed/installed.js";

const ROOT = join(import.meta.dirname, "../../..");
const EXAMPLE = join(ROOT, "examples/billing");

/** The programs of the example, in a project that has installed the SDK. */
export interface Programs {
  /** Runs one to its end. @returns its output, also when it ended with 1 */
  run(name: string, ...parameters: string[]): Promise<string>;
  /** Starts one that runs until it is ended. */
  start(name: string): ChildProcess;
}

/** Installs BullMQ by the example's lock file, and puts the programs into a folder of the project. */
export async function installPrograms(project: string, env: Record<string, string>): Promise<Programs> {
  installLocked(EXAMPLE);
  const folder = join(project, "billing");
  mkdirSync(folder);
  symlinkSync(join(EXAMPLE, "node_modules"), join(folder, "node_modules"));
  const sources = readdirSync(EXAMPLE).filter((name) => name.endsWith(".ts"));
  for (const name of sources) copyFileSync(join(EXAMPLE, name), join(folder, name));
  const config = { extends: join(ROOT, "tsconfig.json"), compilerOptions: { paths: {} }, include: ["*.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  await build({ entryPoints: sources.map((name) => join(EXAMPLE, name)), outdir: folder, format: "esm" });
  const options = { cwd: folder, env: { ...process.env, ...env } };
  return {
    run: async (name, ...parameters) => {
      const running = promisify(execFile)(process.execPath, [...tellLoaded(), `${name}.js`, ...parameters], options);
      const { stdout, stderr } = await running.catch((error: { stdout: string; stderr: string }) => error);
      // The programs run with the packages that users get, and no others.
      if (stderr !== `loaded ${seamsOf("node").join(" ")}\n`) throw new Error(`${name} failed:\n${stderr}`);
      return stdout;
    },
    start: (name) => spawn(process.execPath, [`${name}.js`], { ...options, stdio: ["ignore", "pipe", "inherit"] }),
  };
}

/** Resolves when it has printed its first line. */
export async function isReady({ stdout }: ChildProcess): Promise<void> {
  if (stdout) await once(createInterface({ input: stdout }), "line");
}

export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}
