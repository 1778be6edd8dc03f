// `export *` keeps their comments with the methods that are made of them.
export * from "./deduct.js";
export * from "./refund.js";
export * from "./resolve-transaction.js";
