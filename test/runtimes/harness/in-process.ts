import { appendFileSync } from "node:fs";
import { runFile, type TestFiles } from "./run-file.js";

/**
 * For Node, Bun and Deno. The arguments are the report, to which the results of each file are appended as a line of
 * JSON, the id of the runtime, and the files to run.
 */
export async function runInProcess(files: TestFiles): Promise<void> {
  const unhandled: unknown[] = [];
  process.on("unhandledRejection", (reason) => unhandled.push(reason));
  const [report = "", runtime = "", ...paths] = process.argv.slice(2);
  for (const file of paths) {
    // The first line names the file, in case the process crashes.
    appendFileSync(report, `${JSON.stringify({ file })}\n`);
    appendFileSync(report, `${JSON.stringify({ file, results: await runFile(runtime, files, file, unhandled) })}\n`);
  }
  process.exit(0);
}
