import { fileURLToPath } from "node:url";
import { loadSpec } from "../../scripts/generate/spec.js";
import { documentedOperations } from "./operations.js";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const SPEC_FILE = `${root}/spec/openapi.yaml`;
export const PACT_FILE = `${root}/contract-tests/pacts/wechatpay-global-wechatpay.json`;
/** For tools that do not support a query as one object: each field is a parameter. */
export const EXPANDED_FILE = `${root}/generated/openapi.json`;

/** The bodies of the official page of APP signing. */
export function requestExample(name: "common" | "institutional"): Record<string, unknown> {
  const signing = documentedOperations(loadSpec(SPEC_FILE).spec).find(({ id }) => id === "createAppSigningSession");
  const example = signing?.examples.find((candidate) => candidate.name === name);
  if (!example) throw new Error(`the document has no request example ${name}`);
  return { ...example.request };
}
