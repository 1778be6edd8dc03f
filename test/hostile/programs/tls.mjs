import { createClient } from "wechatpay-global";
import { loadedSeams } from "./loaded.mjs";

/** A merchant's backend in a process of its own: which authorities it trusts is settled at its start. */
const { options, baseUrl, body } = JSON.parse(process.argv[2] ?? "");
const outcome = await createClient({ ...options, baseUrl })
  .createAppSigningSession(body)
  .catch(({ name, code, reason }) => ({ name, code, reason }));
console.log(JSON.stringify({ outcome, loaded: loadedSeams() }));
