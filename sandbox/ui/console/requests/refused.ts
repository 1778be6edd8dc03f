import type { ExchangeSummary } from "../../../src/views.js";

/** Answered with an error, or not at all. */
export function isRefused({ status }: ExchangeSummary): boolean {
  return status === null || status >= 400;
}
