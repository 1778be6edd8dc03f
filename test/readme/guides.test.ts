import { afterAll, beforeAll, expect, it } from "vitest";
import { type SandboxProcess, startSandboxProcess } from "../../sandbox/test/support/sandbox-process.js";
import { runExample } from "./examples.js";

let sandbox: SandboxProcess;
beforeAll(async () => {
  sandbox = await startSandboxProcess({ parameters: ["--memory"] });
});
afterAll(() => sandbox?.stop());

it("signing: each channel gives what step 2 needs", async () => {
  expect(await runExample(sandbox, "// channels.ts", "with-channels.mjs")).toEqual({
    app: ["businessType", "query", "extInfo"],
    miniProgram: ["appId", "path", "extraData"],
    paths: [
      "/global/papay/contracts/login",
      "/global/papay/contracts/login",
      "/global/papay/contracts/sessions/show_code",
    ],
    statuses: [200, 200, 200],
  });
});

it("contracts: an existing contract is found, and ended", async () => {
  expect(await runExample(sandbox, "sessionOrContract", "with-contract.mjs")).toEqual({
    isSame: true,
    before: "SIGNED",
    after: "TERMINATED",
  });
});

it("charge: it is paid, and continuing gives the same outcome", async () => {
  expect(await runExample(sandbox, "function charge(", "with-charge.mjs")).toEqual({ isSame: true, isPaid: true });
});

it("refund: it is accepted once, however often it is sent", async () => {
  expect(await runExample(sandbox, "function giveBack(", "with-refund.mjs")).toEqual({
    first: "accepted",
    again: "accepted",
    refunds: [100],
  });
});

it("reconciling: the differences of books and statement are found", async () => {
  expect(await runExample(sandbox, "function reconcile", "with-books.mjs")).toEqual({
    same: [],
    other: [
      "BOOKS-2: WeChat Pay has 1999, the books have 2000",
      "BOOKS-R1: WeChat Pay has 100, the books have nothing",
      "BOOKS-3: the books have 1, WeChat Pay has nothing",
    ],
  });
});
