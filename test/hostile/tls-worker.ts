import { createClient } from "../../src/index.js";
import { COMMON_BODY } from "../support/fake-fetch.js";

/** A merchant's backend in a process of its own: which authorities it trusts is settled at its start. */
const { options, baseUrl } = JSON.parse(process.argv[2] ?? "");
try {
  console.log(JSON.stringify(await createClient({ ...options, baseUrl }).createAppSigningSession(COMMON_BODY)));
} catch (error) {
  const { name, code, reason } = error as Record<string, unknown>;
  console.log(JSON.stringify({ name, code, reason }));
}
