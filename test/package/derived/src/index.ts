/* A small package whose methods are derived from functions, to be declared as the SDK is. */
export { createDerived, type DerivedClient } from "./client.js";
export { endContract, findContract } from "./operations/index.js";
