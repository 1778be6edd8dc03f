import type { Refusal } from "../refusal.js";

/** The contract does not exist, or belongs to another caller. */
export const CONTRACT_NOT_EXIST: Refusal = {
  code: "CONTRACT_NOT_EXIST",
  message: { en: "The contract does not exist", zh: "签约协议不存在" },
};
