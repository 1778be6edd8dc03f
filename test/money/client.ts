import type { DeductionOutcome } from "../../src/outcomes/deduction-outcome.js";
import type { RefundOutcome } from "../../src/outcomes/refund-outcome.js";
import { CHARGE, REFUND } from "../support/scripted-platform.js";
import { faultsOfTask } from "./client-task.js";
import { type Deductions, verdict } from "./deductions.js";
import { OrdersModel } from "./orders-model.js";
import { FINAL, type Refunds, TRUE_OF, verdictOfRefund } from "./refunds.js";
import { RefundsModel } from "./refunds-model.js";

/** The schedule of a charge with the real client. @returns the faults. */
export function faultsOfClientDeduction(schedule: Deductions): Promise<string[]> {
  const { nature, faults, jumps, close, deadline, chargesAgain } = schedule;
  const { out_trade_no, amount } = CHARGE;
  return faultsOfTask<DeductionOutcome>((time) => {
    const orders = new OrdersModel(time, nature);
    return {
      faults,
      jumps,
      serve: ({ method, path, signedAt }) => {
        if (method === "GET") return orders.query();
        return path.endsWith("/reverse") ? orders.reverse() : orders.create(signedAt);
      },
      makes: ({ method, path }) => method === "POST" && !path.endsWith("/reverse"),
      attempt: (client, round, sentAt) => {
        const options = { close: round === 0 ? close : round > 3, deadline: round === 0 ? deadline : 60_000 };
        return sentAt === undefined || (chargesAgain && round < 6)
          ? client.deduct(CHARGE, { ...options, sentAt })
          : client.resolveTransaction({ out_trade_no, amount, sent_at: sentAt }, options);
      },
      isKnown: ({ status }) => status === "paid" || status === "failed",
      verdict: (outcomes) => verdict(orders.charges, outcomes),
    };
  });
}

/** The schedule of a refund with the real client. @returns the faults. */
export function faultsOfClientRefund({ nature, faults, jumps, deadline }: Refunds): Promise<string[]> {
  return faultsOfTask<RefundOutcome>((time) => {
    const refunds = new RefundsModel(time, nature);
    const untrue: string[] = [];
    return {
      faults,
      jumps,
      serve: ({ method }) => (method === "GET" ? refunds.query() : refunds.create()),
      makes: ({ method }) => method === "POST",
      attempt: (client, round, sentAt) => client.refund(REFUND, { sentAt, deadline: round === 0 ? deadline : 60_000 }),
      isKnown: ({ status }) => FINAL.includes(status),
      onOutcome: ({ status }) => {
        if (!TRUE_OF[status].includes(refunds.state)) untrue.push(`${status}, but ${refunds.state}`);
      },
      verdict: (outcomes) => [...untrue, ...verdictOfRefund(refunds.given, outcomes.at(-1)?.status)],
    };
  });
}
