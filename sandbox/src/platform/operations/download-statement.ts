import { statementOf } from "../statement-of.js";
import { statementText } from "../statement-text.js";
import type { Handler } from "./handler.js";

const HOUR = 3600_000;
const DAY = 24 * HOUR;
/** Beijing is ahead of UTC. */
const OFFSET = 8 * HOUR;
/** After the day's end. */
const READY_AFTER = 10 * HOUR;
const KEPT = 180 * DAY;

/** Tells the orders and refunds of a day, as soon as its statement is ready. */
export const downloadStatement: Handler<"downloadStatement"> = ({ merchant, request, store, now }) => {
  const from = beginningOf(request.date);
  if (from === undefined || now < from + DAY + READY_AFTER || now >= from + DAY + KEPT) {
    return {
      refusal: {
        code: "NO_STATEMENT_EXIST",
        message: { en: "The statement does not exist", zh: "账单不存在" },
      },
    };
  }
  return {
    text: statementText(statementOf(store, { merchant, day: { from, to: from + DAY }, subMchid: request.sub_mchid })),
  };
};

/** @returns `undefined` for a day that no month has. */
function beginningOf(date: string): number | undefined {
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return undefined;
  return midnight - OFFSET;
}
