import { operationOf } from "../../contract-tests/support/interactions.js";
import { operationsOf, resolve, type Spec } from "../generate/spec.js";
import type { Copy } from "./copy.js";

/** For the sound copy, the gates are asked about a few operations: the contract tests ask about all. */
const OF_SOUND = ["createAppSigningSession", "getContractByOutContractCode", "terminateContract"];

/** The operations whose description or interactions differ from the sound copy. */
export function touchedOperations(sound: Copy, changed: Copy): string[] {
  const before = textsOf(sound);
  const after = textsOf(changed);
  return [...before.keys()].filter((id) =>
    changed.isSound ? OF_SOUND.includes(id) : before.get(id) !== after.get(id),
  );
}

function textsOf({ spec, pact }: Pick<Copy, "spec" | "pact">): Map<string, string> {
  const common = [spec["security"], spec.components.securitySchemes];
  return new Map(
    operationsOf(spec).map(({ operation, method, path }) => {
      const { operationId: id } = operation;
      const interactions = pact.interactions.filter((interaction) => operationOf(interaction) === id);
      return [id, JSON.stringify([method, path, withoutReferences(spec, operation), common, interactions])];
    }),
  );
}

/** Replaces references by what they refer to, and drops descriptions and extensions, which no mock reads. */
function withoutReferences(spec: Spec, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutReferences(spec, item));
  if (typeof node !== "object" || node === null) return node;
  if ("$ref" in node && typeof node.$ref === "string") return withoutReferences(spec, resolve<object>(spec, node));
  const read = Object.entries(node).filter(([key]) => !key.startsWith("x-") && key !== "description");
  return Object.fromEntries(read.map(([key, value]) => [key, withoutReferences(spec, value)]));
}
