import { CONTRACT_NOT_EXIST } from "./contract-not-exist.js";
import { type Handler, NO_CONTENT } from "./handler.js";

/** Terminates a contract of the caller. A terminated contract is answered CONTRACT_NOT_EXIST (DECISIONS D23). */
export const terminateContract: Handler<"terminateContract"> = ({ merchant, request, platform }) => {
  const found = platform.contractById(merchant, request);
  if (!found || found.contract.terminated_at !== null) return { refusal: CONTRACT_NOT_EXIST };
  platform.terminate(found.contract.contract_id, "MERCHANT", request.termination_note);
  return NO_CONTENT;
};
