import { type ClientOptions, createClient, WechatPayInputError } from "../../index.js";

/** Valid options, in whose place each given value is tried alone. */
const VALID: ClientOptions = {
  mchid: "1900000001",
  serialNo: "1",
  privateKey: { sign: async () => new Uint8Array() },
  apiV3Key: "x".repeat(32),
};

/** Has the form of an APIv3 key, and is none. */
export const NO_API_V3_KEY = VALID.apiV3Key;

/** Limits of the calls that the checks make: each is sent once. In milliseconds. */
const LIMITS = { retries: 0, timeout: 15_000, attemptTimeout: 15_000 };

export function createCheckedClient(options: ClientOptions) {
  return createClient({ ...options, ...LIMITS });
}

/**
 * What the SDK says of a value: what is wrong, and what to do, if it says so.
 *
 * @returns nothing when the SDK takes it.
 */
export function faultOf(options: Partial<ClientOptions>): { found: string; remedy: string | undefined } | undefined {
  try {
    createClient({ ...VALID, ...options });
    return undefined;
  } catch (error) {
    if (!(error instanceof WechatPayInputError)) throw error;
    const [{ message } = { message: error.message }] = error.issues;
    const [found = message, ...remedy] = message.split("; ");
    return { found, remedy: remedy.join("; ") || undefined };
  }
}
