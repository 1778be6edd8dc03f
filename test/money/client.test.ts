import { faultsOfClientDeduction, faultsOfClientRefund } from "./client.js";
import { deductions } from "./deductions.js";
import { prove, RUNS } from "./prove.js";
import { refunds } from "./refunds.js";

const SCHEDULES = Math.ceil(RUNS / 50);

prove(
  "with the real client no user is charged twice, and a number is sent with one body and many nonces",
  deductions,
  faultsOfClientDeduction,
  "with the real client: charged twice 0, failed but charged 0, paid but not charged 0, unresolved 0",
  SCHEDULES,
);

prove(
  "with the real client nothing is refunded twice, and a number is sent with one body and many nonces",
  refunds,
  faultsOfClientRefund,
  "with the real client: refunded twice 0, failed but refunded 0, reported refunded or accepted but not 0, unresolved 0",
  SCHEDULES,
);
