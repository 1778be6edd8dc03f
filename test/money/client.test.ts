import { faultsOfClient } from "./client.js";
import { deductions } from "./deductions.js";
import { prove, RUNS } from "./prove.js";

prove(
  "with the real client nobody is charged twice, and a number is sent with one body and many nonces",
  deductions,
  faultsOfClient,
  "with the real client: charged twice 0, failed but charged 0, paid but not charged 0, unresolved 0",
  Math.ceil(RUNS / 50),
);
