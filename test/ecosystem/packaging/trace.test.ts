import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { nodeFileTrace } from "@vercel/nft";
import { afterAll, describe, expect, it } from "vitest";
import pkg from "../../../package.json" with { type: "json" };
import { output } from "../../package/support/run.js";

/*
 * Hosts deploy a program with only those files of its packages that a tracer finds without running it. Next.js has its
 * own, older tracer.
 */
const ROOT = join(import.meta.dirname, "../../..");
const ofNext: { nodeFileTrace: typeof nodeFileTrace } = createRequire(import.meta.url)(
  "next/dist/compiled/@vercel/nft",
);
const TRACERS = { "@vercel/nft": nodeFileTrace, "the tracer of Next.js": ofNext.nodeFileTrace };

const ENTRIES = Object.keys(pkg.exports)
  .filter((path) => !path.endsWith(".json"))
  .map((path) => join(pkg.name, path));
const WAYS = {
  import: { file: "program.mjs", code: (entry: string) => `import * as entry from "${entry}";` },
  require: { file: "program.cjs", code: (entry: string) => `const entry = require("${entry}");` },
};

mkdirSync(join(ROOT, "test/ecosystem/.tmp"), { recursive: true });
const programs = mkdtempSync(join(ROOT, "test/ecosystem/.tmp/trace-"));
const deployed = mkdtempSync(join(tmpdir(), "wechatpay-global-trace-"));
afterAll(() => {
  for (const folder of [programs, deployed]) rmSync(folder, { recursive: true });
});

describe.each(Object.entries(TRACERS))("the files that %s finds", (tracer, trace) => {
  it.each(ENTRIES.flatMap((entry) => (["import", "require"] as const).map((way) => ({ way, entry }))))(
    "are enough for a program to $way $entry",
    async ({ way, entry }) => {
      const folder = `${tracer}-${way}-${entry}`.replace(/\W/g, "-");
      const { file, code } = WAYS[way];
      const program = join(programs, folder, file);
      mkdirSync(dirname(program));
      writeFileSync(program, `${code(entry)}\nconsole.log(Object.keys(entry).sort().join());`);

      const { fileList, warnings } = await trace([program], { base: ROOT });
      expect([...warnings]).toEqual([]);
      for (const path of fileList) cpSync(join(ROOT, path), join(deployed, folder, path));

      const run = (path: string) => output(process.execPath, [path], dirname(path));
      expect(await run(join(deployed, folder, relative(ROOT, program)))).toEqual(await run(program));
    },
  );
});
