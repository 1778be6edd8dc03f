import { deductions, faultsOfDeduction } from "./deductions.js";
import { prove } from "./prove.js";

prove(
  "no schedule of faults charges twice, or reports a wrong outcome",
  deductions,
  faultsOfDeduction,
  "charged twice 0, failed but charged 0, paid but not charged 0, unresolved 0",
);
