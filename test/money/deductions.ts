import fc from "fast-check";
import { WechatPaySigningError } from "../../src/errors.js";
import type { DeductionOutcome } from "../../src/outcomes/deduction-outcome.js";
import { settleDeduction } from "../../src/outcomes/settle-deduction.js";
import { type Fault, faults, jumps, Network } from "./network.js";
import { type OrderNature, OrdersModel, orderNature } from "./orders-model.js";
import { note, simulatedTime } from "./simulated-time.js";

/** The events of one charge. */
export interface Deductions {
  nature: OrderNature;
  faults: readonly Fault[];
  jumps: readonly number[];
  close: boolean;
  deadline: number;
  /** Whether the process that resumes may charge, or only query. */
  chargesAgain: boolean;
  /**
   * Whether the merchant does not record that it may have sent the charge, and restarts after a crash as if it had not.
   */
  forgets: boolean;
}

export const deductions: fc.Arbitrary<Deductions> = fc.record({
  nature: orderNature,
  faults,
  jumps,
  close: fc.boolean(),
  deadline: fc.constantFrom(20_000, 90_000, 200_000, 1_500_000),
  chargesAgain: fc.boolean(),
  forgets: fc.boolean(),
});

/** Charges as `deduct` does, and resumes an unknown outcome until it is known. @returns the faults. */
export async function faultsOfDeduction(schedule: Deductions): Promise<string[]> {
  const { nature, faults, close, deadline, chargesAgain } = schedule;
  const network = new Network(faults);
  const orders = new OrdersModel(network, nature);
  const charge = (_: unknown, onSend: () => void) => network.call((signedAt) => orders.create(signedAt), onSend);
  const calls = {
    out_trade_no: "1",
    amount: { total: 888, currency: "HKD" },
    query: (_: unknown, onSend: () => void) => network.call(() => orders.query(), onSend),
  };
  const reverse = () =>
    network.call(
      () => orders.reverse(),
      () => {},
    );
  const outcomes: DeductionOutcome[] = [];
  /** When the merchant may have sent it last, as it has recorded. */
  let sentAt: number | undefined;
  const isKnown = () => ["paid", "failed"].includes(outcomes.at(-1)?.status ?? "");
  for (let round = 0; round < 16 && !isKnown(); round++) {
    // Another process resumes. At the end the faults stop, and a pending order is closed.
    if (round === 4) network.endFaults();
    const mayCharge = sentAt === undefined || (chargesAgain && round < 8);
    const closes = round > 4 || (round === 0 && close);
    const one = { ...calls, sentAt, charge: mayCharge ? charge : undefined, close: closes ? reverse : undefined };
    const time = simulatedTime(network, round === 0 ? deadline : 60_000, round < 4 ? schedule.jumps.slice(round) : []);
    try {
      const outcome = await network.live(() => settleDeduction(one, time));
      if (outcome === "dead" && forgives(schedule) && network.isQuiet) sentAt = undefined;
      else if (outcome === "dead") sentAt = Math.max(sentAt ?? 0, note(network));
      else {
        outcomes.push(outcome);
        if (outcome.status === "unknown" && outcome.sent_at)
          sentAt = Math.max(sentAt ?? 0, Date.parse(outcome.sent_at));
      }
    } catch (error) {
      if (!(error instanceof WechatPaySigningError)) throw error;
    }
    network.pass(round === 0 ? 1000 : round < 4 ? 60_000 : 400_000);
  }
  network.pass(10_000_000);
  return verdict(orders.charges, outcomes);
}

/** Whether a merchant may forget a request that has arrived: where the number alone prevents a second charge. */
function forgives({ forgets, nature }: Deductions): boolean {
  return forgets && !nature.isBlindAtFirst && nature.repeated !== "another refusal";
}

/** The faults: the number of charges compared with the outcome. */
export function verdict(charges: number, outcomes: readonly DeductionOutcome[]): string[] {
  const wrong: string[] = [];
  if (charges > 1) wrong.push(`charged ${charges} times`);
  for (const { status } of outcomes) {
    if (status === "failed" && charges > 0) wrong.push("failed, but charged");
    if (status === "paid" && charges === 0) wrong.push("paid, but not charged");
  }
  if (!["paid", "failed"].includes(outcomes.at(-1)?.status ?? "")) wrong.push("never resolved");
  return wrong;
}
