import { deductions, faultsOfDeduction } from "./deductions.js";
import { proveByMoney } from "./prove.js";

proveByMoney("no schedule of faults charges twice, or tells what is not true", deductions, faultsOfDeduction);
