import { type ClientOptions, type CreateAppSigningSessionRequest, createClient } from "wechatpay-global";
import { PATH } from "../fixtures/body.js";
import type { Contender, Material } from "./contender.js";
import { API, FETCH, OURS } from "./names.js";

export function optionsOf({ mchid, serialNo, privateKey, apiV3Key, platform }: Material): ClientOptions {
  return { mchid, serialNo, privateKey, apiV3Key, platformKeys: [{ publicKey: platform.certificate }] };
}

/** The SDK, installed as for its users. */
export const SDK: Record<string, Contender> = {
  [OURS]: ours(byMethod),
  [API]: ours((options) => {
    const { api } = createClient(options);
    return async (body) => {
      const { data } = await api.POST(PATH, { body: body as never });
      return (data as { session_id: string }).session_id;
    };
  }),
  [FETCH]: ours((options) => byMethod({ ...options, fetch: globalThis.fetch })),
};

function byMethod(options: ClientOptions) {
  const client = createClient(options);
  return async (body: object) =>
    (await client.createAppSigningSession(body as CreateAppSigningSessionRequest)).session_id;
}

function ours(start: (options: ClientOptions) => (body: object) => Promise<string>): Contender {
  return (material, baseUrl) => start({ ...optionsOf(material), baseUrl });
}
