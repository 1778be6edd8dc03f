import fc from "fast-check";
import { expect, it } from "vitest";
import type { DeductionOutcome } from "../../src/outcomes/deduction-outcome.js";
import { settleDeduction } from "../../src/outcomes/settle-deduction.js";
import type { Time } from "../../src/outcomes/time.js";
import { Death, type Fault, type Nature, PlatformModel } from "./platform-model.js";

/** `npm run test:money -- --full` asks for more. */
const RUNS = Number(process.env["MONEY_RUNS"] ?? 5000);

const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: "none" } as const) },
  fc.constant({ kind: "request-lost" } as const),
  { weight: 2, arbitrary: fc.constant({ kind: "answer-lost" } as const) },
  fc.record({ kind: fc.constant("late" as const), seconds: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant("doubled" as const), seconds: fc.integer({ min: 0, max: 400 }) }),
  fc.constant({ kind: "too-many" } as const),
  fc.record({
    kind: fc.constant("status" as const),
    status: fc.constantFrom(500 as const, 502 as const, 503 as const),
    isAfter: fc.boolean(),
    isSigned: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("unproved" as const),
    how: fc.constantFrom("unsigned" as const, "badly signed" as const, "unsigned refusal" as const),
    isAfter: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("death" as const), isAfter: fc.boolean() }),
);

const nature: fc.Arbitrary<Nature> = fc.record({
  fate: fc.constantFrom("paid", "paying, then paid", "paying, then failed", "hangs", "failed"),
  refusals: fc.constantFrom(0, 0, 1, 1000),
  payingSeconds: fc.integer({ min: 1, max: 300 }),
  seenAfterSeconds: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 29 })),
  isBlindAtFirst: fc.boolean(),
  repeated: fc.constantFrom("the old order", "an error"),
});

const schedule = fc.record({
  nature,
  faults: fc.array(fault, { maxLength: 12 }),
  /** How the merchant's clock jumps while it waits, in seconds. */
  jumps: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -900, max: 900 })), {
    maxLength: 8,
  }),
  close: fc.boolean(),
  deadline: fc.constantFrom(20_000, 90_000, 200_000),
});

type Schedule = typeof schedule extends fc.Arbitrary<infer T> ? T : never;

/** Simulated time for whoever settles. */
function timeOf(platform: PlatformModel, deadline: number, jumps: number[] = []): Time {
  const left = [...jumps];
  const world = {
    elapsed: () => platform.time,
    now: () => platform.time + platform.skew,
    wait: async (milliseconds: number) => {
      platform.pass(milliseconds);
      platform.skew += (left.shift() ?? 0) * 1000;
    },
    random: () => 0.5,
  };
  return { world, endsAt: platform.time + deadline, limits: () => ({}) };
}

/** Charges as `deduct` does, and takes up what stays unknown until it is known. Says each outcome that was told. */
async function live({ nature, faults, jumps, close, deadline }: Schedule) {
  const platform = new PlatformModel(nature, faults);
  const calls = { out_trade_no: "1", amount: { total: 888, currency: "HKD" }, query: platform.query };
  const outcomes: DeductionOutcome[] = [];
  /** What the merchant has written down: before the first request that it will be sent, and when it was last. */
  let sent = platform.time + platform.skew;
  const take = async (work: () => Promise<DeductionOutcome>) => {
    try {
      const outcome = await work();
      outcomes.push(outcome);
      if (outcome.status === "unknown" && outcome.sent_at) sent = Math.max(sent, Date.parse(outcome.sent_at));
    } catch (error) {
      if (!(error instanceof Death)) throw error;
      sent = Math.max(sent, platform.time + platform.skew);
    }
  };
  const isKnown = () => ["paid", "failed"].includes(outcomes.at(-1)?.status ?? "");
  await take(() =>
    settleDeduction(
      { ...calls, charge: platform.create, close: close ? platform.reverse : undefined },
      timeOf(platform, deadline, jumps),
    ),
  );
  for (let round = 0; round < 15 && !isKnown(); round++) {
    platform.pass(round === 0 ? 1000 : 300_000);
    // Another process takes it up. In the end nothing goes wrong any more, and what hangs is closed.
    if (round === 2) platform.endFaults();
    const sentAt = sent;
    await take(() =>
      settleDeduction({ ...calls, sentAt, close: round > 2 ? platform.reverse : undefined }, timeOf(platform, 30_000)),
    );
  }
  platform.pass(1_000_000);
  return { platform, outcomes };
}

function verdict({ platform, outcomes }: Awaited<ReturnType<typeof live>>): string[] {
  const wrong: string[] = [];
  if (platform.charges > 1) wrong.push(`charged ${platform.charges} times`);
  for (const { status } of outcomes) {
    if (status === "failed" && platform.charges > 0) wrong.push("failed, but charged");
    if (status === "paid" && platform.charges === 0) wrong.push("paid, but not charged");
  }
  if (!["paid", "failed"].includes(outcomes.at(-1)?.status ?? "")) wrong.push("never resolved");
  return wrong;
}

it(`no schedule of faults charges twice, or tells what is not true (${RUNS} schedules)`, async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async (one) => {
      expect(verdict(await live(one))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
