import { Agent } from "node:https";
import { connect, createSecureContext } from "node:tls";
import { createClient } from "wechatpay-global";
import { loadedSeams } from "./loaded.mjs";

/*
 * A merchant's backend in its own process: the trusted authorities are fixed at its start. On request it sets
 * properties on Object.prototype that could disable the checks.
 */
const { options, baseUrl, body, polluted, stranger: ca } = JSON.parse(process.argv[2] ?? "");
const evil = {
  ca: () => ca,
  rejectUnauthorized: () => false,
  checkServerIdentity: () => () => undefined,
  secureContext: () => createSecureContext({ ca }),
  agent: () => new Agent({ ca }),
  createConnection: () => (options) => connect({ ...options, ca }),
  servername: () => "apihk.mch.weixin.qq.com",
  requestCert: () => false,
};
if (polluted !== undefined) {
  const value = evil[polluted]();
  Object.prototype[polluted] = value;
}
const outcome = await createClient({ ...options, baseUrl })
  .createAppSigningSession(body)
  .catch(({ name, code, reason }) => ({ name, code, reason }));
if (polluted !== undefined) delete Object.prototype[polluted];
console.log(JSON.stringify({ outcome, loaded: loadedSeams() }));
