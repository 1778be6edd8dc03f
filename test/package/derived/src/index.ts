/* A small package whose methods are derived from functions, declared like the SDK. */
export { createDerived, type DerivedClient } from "./client.js";
export { endContract, findContract } from "./operations/index.js";
