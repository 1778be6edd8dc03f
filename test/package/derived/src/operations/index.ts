export * from "./end-contract.js";
export * from "./find-contract.js";
