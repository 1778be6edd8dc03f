import { Pay, ServerRequest } from "node-easywechat";
import { type Contender, type Material, PATH, type SignedMessage } from "./contender.js";

/** node-easywechat's Pay. It gets no agent: it copies its options deeply, which breaks one; Node's own keeps alive, too. */
export const easywechat: Contender = {
  authorize(material) {
    const client = applicationOf(material).getClient();
    return ({ method, target, text }) => client.createSignature(method, target, { data: text });
  },
  verify(material) {
    const validator = applicationOf(material).getValidator();
    return (message) => validator.validate(requestOf(message));
  },
  parse(material) {
    const application = applicationOf(material);
    const validator = application.getValidator();
    return async (message) => {
      const request = requestOf(message);
      await validator.validate(request);
      application.setRequest(request);
      return (await application.getServer().getRequestMessage()).toObject();
    };
  },
  post(material, origin) {
    const client = applicationOf(material, origin).getClient();
    return async (body) => (await client.post(PATH, { data: body })).toObject().session_id;
  },
};

function applicationOf(
  { mchid, privateKeyFile, certificateFile, apiV3Key, platform }: Material,
  baseURL?: string,
): Pay {
  return new Pay({
    mch_id: mchid,
    private_key: privateKeyFile,
    certificate: certificateFile,
    platform_certs: { [platform.serialNo]: platform.certificateFile },
    secret_key: apiV3Key,
    http: { baseURL },
  });
}

function requestOf({ headers, bytes }: SignedMessage): ServerRequest {
  return new ServerRequest("POST", "/notify", { ...headers, "content-type": "application/json" }, bytes);
}
