// One line an operation. `export *` keeps their comments with the methods that are made of them.
export * from "./create-app-signing-session.js";
export * from "./create-h5-signing-session.js";
export * from "./create-jsapi-signing-session.js";
export * from "./create-mini-program-signing-session.js";
export * from "./create-web-signing-session.js";
export * from "./get-contract.js";
export * from "./get-contract-by-out-contract-code.js";
export * from "./list-platform-certificates.js";
export * from "./terminate-contract.js";
