import { encodeBase64 } from "#encoding";
import { type AUTHORIZATION, AUTHORIZATION_SCHEME } from "../../generated/constants.js";
import { type Awaitable, isPromise } from "../runtime/awaitable.js";
import { type RequestMessage, requestMessage } from "./message.js";
import type { Signer } from "./signer.js";

/** The merchant that signs. */
export interface Merchant {
  mchid: string;
  serialNo: string;
  sign: Signer;
}

/**
 * The Authorization header of a request.
 *
 * @param isAlone - whether this is the only signature at the moment.
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012357147
 */
export function authorize(merchant: Merchant, message: RequestMessage, isAlone?: boolean): Awaitable<string> {
  const signature = merchant.sign(requestMessage(message), isAlone);
  if (isPromise(signature)) return signature.then((bytes) => format(merchant, message, bytes));
  return format(merchant, message, signature);
}

function format({ mchid, serialNo }: Merchant, { timestamp, nonce }: RequestMessage, signature: Uint8Array): string {
  const parameters: Record<keyof typeof AUTHORIZATION.parameters, string> = {
    mchid,
    nonce_str: nonce,
    timestamp,
    serial_no: serialNo,
    signature: encodeBase64(signature),
  };
  let text = "";
  for (const [name, value] of Object.entries(parameters)) text += `${text && ","}${name}="${value}"`;
  return `${AUTHORIZATION_SCHEME} ${text}`;
}
