import { appendFileSync } from "node:fs";
import { runFile, type TestFiles } from "./run-file.js";

/** For Node, Bun and Deno: appends the results of each file to the report named in the first argument, as a line of JSON. */
export async function runInProcess(files: TestFiles): Promise<void> {
  const unhandled: unknown[] = [];
  process.on("unhandledRejection", (reason) => unhandled.push(reason));
  const [report = "", runtime = ""] = process.argv.slice(2);
  for (const file of Object.keys(files)) {
    // The first line says which file it was, should the process not survive it.
    appendFileSync(report, `${JSON.stringify({ file })}\n`);
    appendFileSync(report, `${JSON.stringify({ file, results: await runFile(runtime, files, file, unhandled) })}\n`);
  }
  process.exit(0);
}
