import { contractAnswer } from "../contract-answer.js";
import { CONTRACT_NOT_EXIST } from "./contract-not-exist.js";
import type { Handler } from "./handler.js";

export const getContractByOutContractCode: Handler<"getContractByOutContractCode"> = (call) => {
  const { merchant, request, platform } = call;
  const found = platform.contractByCode(merchant, request);
  if (found?.session.request.plan_id !== request.plan_id) return { refusal: CONTRACT_NOT_EXIST };
  return { body: contractAnswer(found.session, found.contract) };
};
