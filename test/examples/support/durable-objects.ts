import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { folderOf } from "./program.js";

const PROGRAM = fileURLToPath(new URL("pass-minutes.mjs", import.meta.url));

/**
 * Makes the alarm of a Durable Object so many minutes earlier, while workerd does not run: as if they had passed.
 *
 * @param storage - the folder in which workerd keeps the objects of one class.
 * @returns for when it was set. Unix time in milliseconds.
 * @throws when the object has no alarm.
 */
export function passMinutes(storage: string, object: string, minutes: number): number {
  const resolver = join(folderOf("express"), "package.json"); // this example has a library for SQLite
  const parameters = [PROGRAM, resolver, storage, object, String(minutes)];
  return Number(execFileSync(process.execPath, parameters, { encoding: "utf8" }));
}
