import { prove } from "./prove.js";
import { faultsOfRefund, refunds } from "./refunds.js";

prove(
  "no schedule of faults refunds twice, or reports a wrong outcome",
  refunds,
  faultsOfRefund,
  "refunded twice 0, failed but refunded 0, reported refunded or accepted but not 0, unresolved 0",
);
