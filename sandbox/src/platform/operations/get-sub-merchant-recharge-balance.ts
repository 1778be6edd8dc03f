import { SETTLEMENT_CURRENCY } from "../money/settlement-terms.js";
import type { Handler } from "./handler.js";

export const getSubMerchantRechargeBalance: Handler<"getSubMerchantRechargeBalance"> = (call) => {
  const { merchant, request, refunds } = call;
  const { sub_mchid } = request;
  return {
    body: {
      remaining_amount: refunds.rechargeBalance({ mchid: merchant.mchid, sub_mchid }),
      currency: SETTLEMENT_CURRENCY,
    },
  };
};
