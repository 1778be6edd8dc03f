import fc from "fast-check";
import { WechatPaySigningError } from "../../src/errors.js";
import type { RefundOutcome } from "../../src/outcomes/refund-outcome.js";
import { settleRefund } from "../../src/outcomes/settle-refund.js";
import { type Fault, faults, jumps, Network } from "./network.js";
import { type RefundNature, RefundsModel, refundNature } from "./refunds-model.js";
import { note, simulatedTime } from "./simulated-time.js";

/** The events of one refund. */
export interface Refunds {
  nature: RefundNature;
  faults: readonly Fault[];
  jumps: readonly number[];
  deadline: number;
}

export const refunds: fc.Arbitrary<Refunds> = fc.record({
  nature: refundNature,
  faults,
  jumps,
  deadline: fc.constantFrom(20_000, 60_000, 200_000, 1_500_000),
});

/** Whether the outcome is final. */
export const FINAL: readonly string[] = ["refunded", "failed", "abnormal"];
/** The refund at the time of an outcome. */
export const TRUE_OF: Record<RefundOutcome["status"], readonly (string | undefined)[]> = {
  refunded: ["SUCCESS"],
  abnormal: ["ABNORMAL"],
  failed: [undefined, "REFUNDCLOSE"],
  waiting: [undefined],
  accepted: ["PROCESSING", "SUCCESS", "ABNORMAL", "REFUNDCLOSE"],
  unknown: [undefined, "PROCESSING", "SUCCESS", "ABNORMAL", "REFUNDCLOSE"],
};

/** Refunds as `refund` does, again and again until the outcome is known. @returns the faults. */
export async function faultsOfRefund({ nature, faults, jumps, deadline }: Refunds): Promise<string[]> {
  const network = new Network(faults);
  const model = new RefundsModel(network, nature);
  const calls = {
    out_refund_no: "R1",
    asked: { out_trade_no: "1", amount: { refund: 100, currency: "HKD" } },
    send: (_: unknown, onSend: () => void) => network.call(() => model.create(), onSend),
    query: (_: unknown, onSend: () => void) => network.call(() => model.query(), onSend),
  };
  const wrong: string[] = [];
  let last: RefundOutcome["status"] | undefined;
  /** When the merchant may have sent it last, as it has recorded. */
  let sentAt: number | undefined;
  for (let round = 0; round < 16 && !FINAL.includes(last ?? ""); round++) {
    if (round === 4) network.endFaults();
    const time = simulatedTime(network, round === 0 ? deadline : 60_000, round < 4 ? jumps.slice(round) : []);
    const one = { ...calls, sentAt };
    try {
      const outcome = await network.live(() => settleRefund(one, time));
      if (outcome === "dead") sentAt = Math.max(sentAt ?? 0, note(network));
      else {
        last = outcome.status;
        if (!TRUE_OF[last].includes(model.state)) wrong.push(`${last}, but ${model.state}`);
        if (outcome.status === "unknown" && outcome.sent_at)
          sentAt = Math.max(sentAt ?? 0, Date.parse(outcome.sent_at));
      }
    } catch (error) {
      if (!(error instanceof WechatPaySigningError)) throw error;
    }
    network.pass(round < 4 ? 60_000 : 400_000);
  }
  network.pass(10_000_000);
  return [...wrong, ...verdictOfRefund(model.given, last)];
}

/** The faults: the refunded amount compared with the last outcome. */
export function verdictOfRefund(given: number, last: RefundOutcome["status"] | undefined): string[] {
  const wrong: string[] = [];
  if (given > 100) wrong.push(`refunded ${given}`);
  if (last === "failed" && given > 0) wrong.push("failed, but refunded");
  if (last === "refunded" && given === 0) wrong.push("reported refunded, but not refunded");
  if (!FINAL.includes(last ?? "")) wrong.push(`never resolved: ${last}`);
  return wrong;
}
