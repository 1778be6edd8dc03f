import { faultsOfClientDeduction, faultsOfClientRefund } from "./client.js";
import { deductions } from "./deductions.js";
import { prove, RUNS } from "./prove.js";
import { refunds } from "./refunds.js";

const SCHEDULES = Math.ceil(RUNS / 50);

prove(
  "with the real client nobody is charged twice, and a number is sent with one body and many nonces",
  deductions,
  faultsOfClientDeduction,
  "with the real client: charged twice 0, failed but charged 0, paid but not charged 0, unresolved 0",
  SCHEDULES,
);

prove(
  "with the real client nothing is given back twice, and a number is sent with one body and many nonces",
  refunds,
  faultsOfClientRefund,
  "with the real client: given back twice 0, failed but given back 0, refunded or accepted but not 0, unresolved 0",
  SCHEDULES,
);
