import type { ExchangeSummary } from "../../../src/views.js";

/** Answered with an error, or not at all. */
export function isRefused({ status }: ExchangeSummary): boolean {
  return status === null || status >= 400;
}

/** The verdict says no more than which fault was switched on. */
export function isOnlyFault({ fault, verdict }: ExchangeSummary): boolean {
  return fault !== null && verdict.en === `Fault switched on: ${fault}`;
}
