import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SANDBOX } from "../../sandbox/test/support/build.js";
import { temporaryFolder } from "../../sandbox/test/support/sandbox-process.js";
import { BLOCKS } from "../support/documents.js";
import { missing } from "../support/needs.js";
import { freePort } from "../support/redis-server.js";
import { compiled, run } from "./examples.js";

describe("the guide to testing", () => {
  it.each(["handler.test", "charge.test"])("has a %s.ts that passes", async (name) => {
    const { stdout } = await run(process.execPath, ["--test-reporter", "tap", compiled(name)]);
    expect(stdout).toMatch(/^# pass [2-9]$/m);
    expect(stdout).toMatch(/^# fail 0$/m);
  });

  it.skipIf(missing("curl"))("starts the sandbox for other languages, and gives them its variables", async () => {
    const [code = ""] = BLOCKS.filter(({ page, language }) => page === "docs/testing.md" && language === "sh").map(
      (block) => block.code,
    );
    const [port, directory] = [await freePort(), temporaryFolder()];
    const cli = `${process.execPath} ${join(SANDBOX, "dist/cli.js")} --port ${port}`;
    const lines = code.replace("npx wechatpay-global-sandbox", cli).replaceAll("4020", String(port));
    const script = `trap "kill %1; wait" EXIT\n${lines}\necho "$WECHATPAY_MCHID $WECHATPAY_BASE_URL"`;
    const { stdout } = await run("bash", ["-emc", script], { cwd: directory });
    rmSync(directory, { recursive: true });
    expect(stdout).toMatch(new RegExp(`\\b\\d+ http://127\\.0\\.0\\.1:${port}\\n$`));
  });
});
