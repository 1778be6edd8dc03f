import type { DocumentedOperation } from "../support/operations.js";

/** The parts of the operations, by operation ID. */
export interface Parts {
  /** In generated/operations.ts. */
  constants: readonly string[];
  /** In src/operations/index.ts. */
  functions: readonly string[];
  /** In the pact file. */
  recorded: readonly string[];
  /** @param path - from the root of the repository. */
  hasFile(path: string): boolean;
}

/** The missing parts of an operation. */
export function missingParts(operations: readonly DocumentedOperation[], parts: Parts): string[] {
  return operations.flatMap(({ id, modes, examples }) => {
    const file = `src/operations/${kebabCase(id)}.ts`;
    const unseen = modes.filter((mode) => !examples.some((example) => example.mode === mode));
    return [
      ...(parts.constants.includes(id) ? [] : [`generated/operations.ts has no ${id}`]),
      ...(parts.functions.includes(id) ? [] : [`the SDK has no function ${id}`]),
      ...(parts.hasFile(file) ? [] : [`${id} has no file ${file}`]),
      ...unseen.map(({ title }) => `${id} has no example in ${title}`),
      ...(parts.recorded.includes(id) ? [] : [`the pact has no interaction of ${id}`]),
    ];
  });
}

/** `create-h5-signing-session` for `createH5SigningSession`. */
function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, "-$&").toLowerCase();
}
