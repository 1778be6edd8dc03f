import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import superagent from "superagent";
import Pay from "wechatpay-node-v3";
import { type Contender, type Material, PATH, type SignedMessage } from "./contender.js";

/**
 * wechatpay-node-v3. It signs the path of its own host alone, so the call is made as its own methods make theirs.
 * Left alone it opens a connection for each request; here it gets a superagent that does not, by its `createHttp`.
 */
export const nodeV3: Contender = {
  authorize(material) {
    const pay = new Global(material);
    return ({ method, target, text }) => pay.authorization(method, target, text);
  },
  verify: (material) => verifierOf(new Global(material)),
  decrypt(material) {
    const pay = new Global(material);
    return ({ ciphertext, associated_data, nonce }) => pay.decipher_gcm(ciphertext, associated_data, nonce);
  },
  parse(material) {
    const pay = new Global(material);
    const verify = verifierOf(pay);
    return async (message) => {
      if (!(await verify(message))) throw new Error("not genuine");
      const { ciphertext, associated_data, nonce } = JSON.parse(message.text).resource;
      return pay.decipher_gcm(ciphertext, associated_data, nonce);
    };
  },
  post(material, origin) {
    const pay = new Global(material);
    const agent = new (origin.startsWith("https:") ? HttpsAgent : HttpAgent)({ keepAlive: true });
    pay.createHttp({
      async post(url, body, headers) {
        const { status, body: data } = await superagent.post(url).agent(agent).send(body).set(headers);
        return { status, data };
      },
    });
    return (body) => pay.post(origin, body);
  },
};

class Global extends Pay {
  constructor({ mchid, serialNo, certificate, privateKey, apiV3Key, platform }: Material) {
    super({
      appid: "wxcbda96de0b165486",
      mchid,
      serial_no: serialNo,
      publicKey: Buffer.from(certificate),
      privateKey: Buffer.from(privateKey),
      key: apiV3Key,
    });
    Pay.certificates[platform.serialNo] = platform.publicKey;
  }

  authorization(method: string, target: string, body: string): string {
    return this.buildAuthorization(method, target, body);
  }

  async post(origin: string, body: object): Promise<string> {
    const headers = this.getHeaders(this.buildAuthorization("POST", PATH, body), {
      "Content-Type": "application/json",
    });
    const { status, data } = await this.httpService.post(origin + PATH, body, headers);
    if (status !== 200) throw new Error(`status ${status}`);
    return (data as { session_id: string }).session_id;
  }
}

function verifierOf(pay: Global) {
  return ({ headers, text }: SignedMessage) =>
    pay.verifySign({
      timestamp: headers["wechatpay-timestamp"] ?? "",
      nonce: headers["wechatpay-nonce"] ?? "",
      body: text,
      serial: headers["wechatpay-serial"] ?? "",
      signature: headers["wechatpay-signature"] ?? "",
    });
}
