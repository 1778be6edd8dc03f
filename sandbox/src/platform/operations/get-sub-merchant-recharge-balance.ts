import { SETTLEMENT_CURRENCY } from "../money/settlement-terms.js";
import type { Handler } from "./handler.js";

/** Tells what a sub-merchant of the caller has recharged for refunds. */
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
