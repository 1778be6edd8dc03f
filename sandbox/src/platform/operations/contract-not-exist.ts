import type { Refusal } from "../refusal.js";

/** No contract under the number that a request names, or none of the caller's. */
export const CONTRACT_NOT_EXIST: Refusal = {
  code: "CONTRACT_NOT_EXIST",
  message: { en: "The contract does not exist", zh: "签约协议不存在" },
};
