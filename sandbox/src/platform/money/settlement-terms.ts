import { share } from "./rates.js";

/** In which currency the sandbox's merchants are paid out. */
export const SETTLEMENT_CURRENCY = "HKD";

/** What WeChat Pay keeps of each payment, in ten-thousandths: 1 %. */
export const FEE_RATE = 100;

export function feeOf(amount: number): number {
  return share(amount, FEE_RATE, 10_000);
}

/** What a merchant has recharged for refunds before the first, in the smallest unit of the currency of settlement. */
export const FIRST_RECHARGE_BALANCE = 100_000_000;
