import { type ClientOptions, type CreateAppSigningSessionRequest, createClient } from "wechatpay-global";
import { type Contender, type Material, PATH } from "./contender.js";
import {
  authorize,
  createNonce,
  createSigner,
  decrypt,
  PlatformKeys,
  parseJson,
  readApiV3Key,
  verify,
} from "./core.js";

/** The SDK as its users get it: `client.createAppSigningSession`, `client.parseNotification`. */
export const ours: Contender = {
  authorize({ mchid, serialNo, privateKey }) {
    const merchant = { mchid, serialNo, sign: createSigner(privateKey) };
    return ({ method, target, bytes }) => {
      const timestamp = Math.floor(Date.now() / 1000).toString();
      return authorize(merchant, { method, target, timestamp, nonce: createNonce(), body: bytes });
    };
  },
  verify({ platform }) {
    const keys = new PlatformKeys([{ publicKey: platform.certificate }]);
    return async ({ headers, bytes }) => {
      const get = (name: string) => headers[name.toLowerCase()] ?? null;
      await verify({ headers: { get }, body: bytes }, keys, Date.now());
      return true;
    };
  },
  decrypt({ apiV3Key }) {
    const key = readApiV3Key(apiV3Key);
    return async (resource) => parseJson(await decrypt(key, resource));
  },
  parse(material) {
    const client = createClient(optionsOf(material));
    return async ({ headers, bytes }) => (await client.parseNotification({ headers, body: bytes })).resource;
  },
  post: (material, origin) => poster({ ...optionsOf(material), baseUrl: origin }),
};

/** The same over the global `fetch`, which other runtimes than Node use. */
export const oursFetch: Contender = {
  post: (material, origin) => poster({ ...optionsOf(material), baseUrl: origin, fetch: globalThis.fetch }),
};

/** The plain openapi-fetch client: signed and verified alike, bodies not checked. */
export const oursApi: Contender = {
  post(material, origin) {
    const { api } = createClient({ ...optionsOf(material), baseUrl: origin });
    return async (body) => {
      const { data } = await api.POST(PATH, { body: body as never });
      return (data as { session_id: string }).session_id;
    };
  },
};

export function optionsOf({ mchid, serialNo, privateKey, apiV3Key, platform }: Material): ClientOptions {
  return { mchid, serialNo, privateKey, apiV3Key, platformKeys: [{ publicKey: platform.certificate }] };
}

function poster(options: ClientOptions) {
  const client = createClient(options);
  return async (body: object) =>
    (await client.createAppSigningSession(body as CreateAppSigningSessionRequest)).session_id;
}
