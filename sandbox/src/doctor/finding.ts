import type { KeyObject } from "node:crypto";
import type { Text } from "../text.js";

/** A mistake in a request's signature, and how to correct it. */
export interface Finding {
  /** Stable, kebab-case, such as `body-reserialised`. */
  id: string;
  /** One sentence: what is wrong, with the values at hand. */
  problem: Text;
  /** One or two sentences: what to change in the code that signs. */
  remedy: Text;
}

/** A key that the sandbox knows, and that may have made the signature. */
export interface KnownKey {
  /** Upper-case hexadecimal, or a `PUB_KEY_ID_…` */
  serialNo: string;
  /** Whose key it is; `null` for the platform's own. */
  mchid: string | null;
  /** Such as "the sandbox's merchant". Starts in lower case in English. */
  owner: Text;
  publicKey: KeyObject;
}

/** A request as it came over the wire. */
export interface ExaminedRequest {
  method: string;
  /** The request target of the request line: path and query, as sent. */
  target: string;
  /** The Host header. */
  host: string;
  /** The Authorization header, `undefined` when there is none. */
  authorization: string | undefined;
  body: Uint8Array;
}
