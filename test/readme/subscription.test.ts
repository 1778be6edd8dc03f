import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { tellLoaded } from "../support/installed/installed.js";
import { LOADED, root, run } from "./examples.js";

const { project } = inject("installed");

describe("the example of a subscription", () => {
  /** Runs the example, or a changed copy, and returns its last output line. */
  async function lastLine(name: string, fault: (program: string) => string = (program) => program): Promise<unknown> {
    const program = readFileSync(join(project, "compiled/subscription.js"), "utf8");
    const file = join(project, `compiled/${name}.js`);
    writeFileSync(file, fault(program));
    const { stdout, stderr } = await run(process.execPath, [...tellLoaded(), file], { cwd: project });
    expect(stderr).toBe(LOADED);
    return stdout.trim().split("\n").at(-1);
  }
  /** One month instead of a year: a fault of the ledger shows at the end. */
  const spoil = (line: string, change: string) => (program: string) => {
    const spoilt = program.replace(line, change);
    if (spoilt === program) throw new Error(`the example lost the line ${line}`);
    return spoilt.replace("month <= 12", "month <= 1");
  };

  it("has 60 lines, and charges for a year, refunds, reconciles and ends the contract", async () => {
    const lines = readFileSync(join(root, "examples/subscription/index.ts"), "utf8").trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(60);
    expect(await lastLine("year")).toBe("13 entries are reconciled, and the contract has ended");
  });

  it("fails when the ledger is a cent off", async () => {
    const fault = spoil(`write(out_trade_no, "sent", \`\${amount.total}\`);`, `write(out_trade_no, "sent", "887");`);
    await expect(lastLine("cent", fault)).rejects.toThrow("statement done 888, ledger done 887");
  });

  it("fails when the ledger has an entry that the statements lack", async () => {
    const fault = spoil("for (const end = await", `write("M0", "done", "888");\nfor (const end = await`);
    await expect(lastLine("more", fault)).rejects.toThrow("not in the statements");
  });
});
