import { proveByMoney } from "./prove.js";
import { faultsOfRefund, refunds } from "./refunds.js";

proveByMoney("no schedule of faults gives back twice, or tells of a refund what is not true", refunds, faultsOfRefund);
