import { SETTLEMENT_CURRENCY } from "../money/settlement-terms.js";
import type { Handler } from "./handler.js";

export const getRechargeBalance: Handler<"getRechargeBalance"> = ({ merchant, refunds }) => ({
  body: {
    remaining_amount: refunds.rechargeBalance({ mchid: merchant.mchid, sub_mchid: "" }),
    currency: SETTLEMENT_CURRENCY,
  },
});
