import { PayKit } from "@tnwx/wxpay";
import { type Contender, PATH, type SignedMessage } from "./contender.js";

/** @tnwx/wxpay: static helpers that take the key as PEM at each call. */
export const tnwx: Contender = {
  authorize({ mchid, serialNo, privateKey }) {
    const key = Buffer.from(privateKey);
    return ({ method, target, text }) => PayKit.buildAuthorization(method, target, mchid, serialNo, key, text);
  },
  verify({ platform }) {
    const key = Buffer.from(platform.publicKey);
    return (message) => verify(message, key);
  },
  decrypt:
    ({ apiV3Key }) =>
    ({ nonce, associated_data, ciphertext }) =>
      JSON.parse(PayKit.aes256gcmDecrypt(apiV3Key, nonce, associated_data, ciphertext)),
  parse({ platform, apiV3Key }) {
    const key = Buffer.from(platform.publicKey);
    return (message) => {
      if (!verify(message, key)) throw new Error("not genuine");
      const { nonce, associated_data, ciphertext } = JSON.parse(message.text).resource;
      return JSON.parse(PayKit.aes256gcmDecrypt(apiV3Key, nonce, associated_data, ciphertext));
    };
  },
  post({ mchid, serialNo, privateKey, platform }, origin) {
    const key = Buffer.from(privateKey);
    return async (body) => {
      const text = JSON.stringify(body);
      const answer = await PayKit.exePost(origin, PATH, mchid, serialNo, key, text, platform.serialNo);
      if (answer.status !== 200) throw new Error(`status ${answer.status}`);
      return answer.data.session_id;
    };
  },
};

function verify({ headers, text }: SignedMessage, key: Buffer): boolean {
  return PayKit.verifySignature(
    headers["wechatpay-signature"] ?? "",
    text,
    headers["wechatpay-nonce"] ?? "",
    headers["wechatpay-timestamp"] ?? "",
    key,
  );
}
