import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { Aes, Formatter, Rsa, Wechatpay } from "wechatpay-axios-plugin";
import type { Contender, Encrypted } from "./contender.js";

/** wechatpay-axios-plugin, with keys parsed once and agents that keep connections alive. */
export const axiosPlugin: Contender = {
  authorize({ mchid, serialNo, privateKey }) {
    const key = Rsa.from(privateKey, "private");
    return ({ method, target, text }) => {
      const nonce = Formatter.nonce();
      const timestamp = Formatter.timestamp();
      const signature = Rsa.sign(Formatter.request(method, target, timestamp, nonce, text), key);
      return Formatter.authorization(mchid, nonce, signature, timestamp, serialNo);
    };
  },
  verify: ({ platform }) => verifierWith(platform.publicKey),
  decrypt: ({ apiV3Key }) => decrypterWith(apiV3Key),
  parse({ platform, apiV3Key }) {
    const verify = verifierWith(platform.publicKey);
    const decrypt = decrypterWith(apiV3Key);
    return (message) => {
      if (!verify(message)) throw new Error("not genuine");
      return decrypt(JSON.parse(message.text).resource);
    };
  },
  post({ mchid, serialNo, privateKey, platform }, origin) {
    const wechatpay = new Wechatpay({
      mchid,
      serial: serialNo,
      privateKey,
      certs: { [platform.serialNo]: platform.publicKey },
      baseURL: origin,
      httpAgent: new HttpAgent({ keepAlive: true }),
      httpsAgent: new HttpsAgent({ keepAlive: true }),
    });
    const path = wechatpay["v3"]?.["global"]?.["papay"]?.["contracts"]?.["createAppSigningSession"]?.["post"];
    if (path === undefined) throw new Error("no such path");
    return async (body) => (await path(body)).data.session_id;
  },
};

function verifierWith(publicKey: string) {
  const key = Rsa.from(publicKey, "public");
  return ({ headers, text }: { headers: Record<string, string>; text: string }) => {
    const message = Formatter.response(headers["wechatpay-timestamp"] ?? "", headers["wechatpay-nonce"] ?? "", text);
    return Rsa.verify(message, headers["wechatpay-signature"] ?? "", key);
  };
}

function decrypterWith(apiV3Key: string) {
  return ({ ciphertext, nonce, associated_data }: Encrypted): unknown =>
    JSON.parse(Aes.AesGcm.decrypt(ciphertext, apiV3Key, nonce, associated_data));
}
