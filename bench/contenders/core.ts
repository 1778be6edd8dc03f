/*
 * The parts of the SDK that sign, verify and check have no public entry of their own. They are bundled from src/ with the
 * same node:crypto that Node's users get.
 */
export { CREATE_APP_SIGNING_SESSION } from "../../generated/operations.js";
export { PlatformKeys } from "../../src/keys/platform-keys.js";
export { authorize } from "../../src/protocol/authorization.js";
export { createSigner } from "../../src/protocol/signer.js";
export { verify } from "../../src/protocol/verify.js";
export { readRequest } from "../../src/request/read-request.js";
export { createNonce } from "../../src/runtime/nonce.js";
export { receive } from "../../src/schema/receive.js";
