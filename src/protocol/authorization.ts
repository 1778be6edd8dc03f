import { encodeBase64 } from "#encoding";
import { AUTHORIZATION } from "../../generated/constants.js";
import { type RequestMessage, requestMessage } from "./message.js";
import type { Signer } from "./signer.js";

/** Who signs. */
export interface Merchant {
  mchid: string;
  serialNo: string;
  sign: Signer;
}

/**
 * The Authorization header of a request.
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/en/4012357147
 */
export async function authorize({ mchid, serialNo, sign }: Merchant, message: RequestMessage): Promise<string> {
  const signature = encodeBase64(await sign(requestMessage(message)));
  const { timestamp, nonce } = message;
  const parameters: Record<keyof typeof AUTHORIZATION.parameters, string> = {
    mchid,
    nonce_str: nonce,
    timestamp,
    serial_no: serialNo,
    signature,
  };
  let text = "";
  for (const [name, value] of Object.entries(parameters)) text += `${text && ","}${name}="${value}"`;
  return `${AUTHORIZATION.scheme} ${text}`;
}
