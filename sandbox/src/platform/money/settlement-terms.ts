import { share } from "./rates.js";

/** The settlement currency of all merchants. */
export const SETTLEMENT_CURRENCY = "HKD";

/** WeChat Pay's fee on each payment, in ten-thousandths: 1 %. */
export const FEE_RATE = 100;

export function feeOf(amount: number): number {
  return share(amount, FEE_RATE, 10_000);
}

/** The recharge balance that a merchant begins with, in the smallest unit of the settlement currency. */
export const INITIAL_RECHARGE_BALANCE = 100_000_000;
