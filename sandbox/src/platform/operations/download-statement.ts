import { statementDay } from "../statement-day.js";
import { statementOf } from "../statement-of.js";
import { statementText } from "../statement-text.js";
import type { Handler } from "./handler.js";

/** Answers with the statement of a day, if it is ready. */
export const downloadStatement: Handler<"downloadStatement"> = ({ merchant, request, store, now }) => {
  const day = statementDay(request.date, now);
  if (!day) {
    return {
      refusal: {
        code: "NO_STATEMENT_EXIST",
        message: { en: "The statement does not exist", zh: "账单不存在" },
      },
    };
  }
  return { text: statementText(statementOf(store, { merchant, day, subMchid: request.sub_mchid })) };
};
