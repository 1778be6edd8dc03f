/* Other packages. Only bench/ installs them, so the compiler cannot see their types, and this file has none. */
import http from "node:http";
import https from "node:https";
import { PayKit } from "@tnwx/wxpay";
import { Pay as Easywechat } from "node-easywechat";
import superagent from "superagent";
import urllib from "urllib/lib/urllib.js";
import { Wechatpay } from "wechatpay-axios-plugin";
import NodeV3 from "wechatpay-node-v3";
import WxpayV3 from "wxpay-v3";
import { PATH } from "../fixtures/body.ts";

const keepAlive = { keepAlive: true };

export const PEERS = {
  "wechatpay-axios-plugin": ({ mchid, serialNo, privateKey, platform }, baseURL) => {
    const wechatpay = new Wechatpay({
      mchid,
      serial: serialNo,
      privateKey,
      certs: { [platform.serialNo]: platform.publicKey },
      baseURL,
      httpAgent: new http.Agent(keepAlive),
      httpsAgent: new https.Agent(keepAlive),
    });
    const path = PATH.slice(1)
      .split("/")
      .reduce((chain, segment) => chain[segment], wechatpay);
    return async (body) => (await path.post(body)).data.session_id;
  },

  // Its public methods call WeChat Pay's host, so the call is made here, as these methods do. By default it opens a
  // connection for each request; `createHttp` gives it a client that keeps connections alive.
  "wechatpay-node-v3": ({ mchid, serialNo, certificate, privateKey, apiV3Key }, origin) => {
    const pay = new NodeV3({
      appid: "wxcbda96de0b165486",
      mchid,
      serial_no: serialNo,
      publicKey: Buffer.from(certificate),
      privateKey: Buffer.from(privateKey),
      key: apiV3Key,
    });
    const agent = new (origin.startsWith("https:") ? https : http).Agent(keepAlive);
    pay.createHttp({
      async post(url, body, headers) {
        const { status, body: data } = await superagent.post(url).agent(agent).send(body).set(headers);
        return { status, data };
      },
    });
    return async (body) => {
      const authorization = pay.buildAuthorization("POST", PATH, body);
      const headers = pay.getHeaders(authorization, { "Content-Type": "application/json" });
      return sessionOf(await pay.httpService.post(origin + PATH, body, headers));
    };
  },

  // It gets the key as PEM at each call.
  "@tnwx/wxpay": ({ mchid, serialNo, privateKey, platform }, origin) => {
    const key = Buffer.from(privateKey);
    return async (body) =>
      sessionOf(await PayKit.exePost(origin, PATH, mchid, serialNo, key, JSON.stringify(body), platform.serialNo));
  },

  // It gets no agent, since it copies its options deeply, which breaks an agent. Node's default agent keeps alive too.
  "node-easywechat": (material, baseURL) => {
    const client = new Easywechat({
      mch_id: material.mchid,
      private_key: material.privateKeyFile,
      certificate: material.certificateFile,
      platform_certs: { [material.platform.serialNo]: material.platform.certificateFile },
      secret_key: material.apiV3Key,
      http: { baseURL },
    }).getClient();
    return async (body) => (await client.post(PATH, { data: body })).toObject().session_id;
  },

  // It signs in JavaScript. Its constructor downloads certificates, which are not needed here.
  "wxpay-v3": ({ mchid, serialNo, privateKey, apiV3Key }, origin) => {
    class Offline extends WxpayV3 {
      async decodeCertificates() {}
    }
    Object.assign(urllib, { agent: new http.Agent(keepAlive), httpsAgent: new https.Agent(keepAlive) });
    const appid = "wxcbda96de0b165486";
    const pay = new Offline({
      appid,
      mchid,
      private_key: privateKey,
      serial_no: serialNo,
      apiv3_private_key: apiV3Key,
    });
    pay.urls.sign = () => ({ url: origin + PATH, method: "POST", pathname: PATH });
    return async (bodyParams) => {
      const { status, data } = await pay.run({ bodyParams, type: "sign" });
      return sessionOf({ status, data: JSON.parse(data) });
    };
  },
};

function sessionOf({ status, data }) {
  if (status !== 200) throw new Error(`status ${status}`);
  return data.session_id;
}
