/*
 * The parts of the SDK that sign, verify and decrypt have no public entry of their own. They are bundled from src/
 * with the same node:crypto that Node's users get.
 */
export { readApiV3Key } from "../../src/keys/apiv3-key.js";
export { PlatformKeys } from "../../src/keys/platform-keys.js";
export { authorize } from "../../src/protocol/authorization.js";
export { decrypt } from "../../src/protocol/decrypt.js";
export { createSigner } from "../../src/protocol/signer.js";
export { verify } from "../../src/protocol/verify.js";
export { parseJson } from "../../src/runtime/json.js";
export { createNonce } from "../../src/runtime/nonce.js";
