import { contractAnswer } from "../contract-answer.js";
import { CONTRACT_NOT_EXIST } from "./contract-not-exist.js";
import type { Handler } from "./handler.js";

export const getContract: Handler<"getContract"> = ({ merchant, request, platform }) => {
  const found = platform.contractById(merchant, request);
  return found ? { body: contractAnswer(found.session, found.contract) } : { refusal: CONTRACT_NOT_EXIST };
};
