// With `export *`, the client's methods keep the TSDoc of these functions.
export * from "./deduct.js";
export * from "./refund.js";
export * from "./resolve-transaction.js";
