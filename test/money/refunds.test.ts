import { prove } from "./prove.js";
import { faultsOfRefund, refunds } from "./refunds.js";

prove(
  "no schedule of faults gives back twice, or tells of a refund what is not true",
  refunds,
  faultsOfRefund,
  "given back twice 0, failed but given back 0, refunded or accepted but not 0, unresolved 0",
);
