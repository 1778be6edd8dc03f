import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { toolIn } from "../../scripts/install-locked.js";
import { run } from "../package/support/run.js";
import { missing } from "../support/needs.js";
import { bill, type Month } from "./billing/bill.js";

const CONTRACTS = 300;
const CHARGES_PER_SECOND = 60;
const { project } = inject("installed");

describe.skipIf(missing("redis-server"))("the billing example, while a worker and Redis are killed", () => {
  let month: Month;
  beforeAll(async () => {
    month = await bill({ project, contracts: CONTRACTS, chargesPerSecond: CHARGES_PER_SECOND });
  });

  it("compiles", async () => {
    await run(toolIn("tools/gates", "tsc"), ["-p", "."], join(project, "billing"));
  });

  it("charges each contract exactly once, and the ledger is the statement's", () => {
    expect(month.reconciled).toEqual({ orders: CONTRACTS, sum: CONTRACTS * 888, differences: [] });
    expect(month.jobs).toEqual({ completed: CONTRACTS, failed: 0 });
  });

  it("resumes unknown outcomes", () => {
    expect(month.unknown).toBeGreaterThan(0);
  });

  it("keeps the rate limit across workers", () => {
    // A second of the limiter may begin at any time between two jobs. A slower rate always passes.
    const paces = month.begun.slice(2 * CHARGES_PER_SECOND).map((at, i) => at - (month.begun[i] ?? at));
    expect(Math.min(...paces)).toBeGreaterThan(500);
  });
});
