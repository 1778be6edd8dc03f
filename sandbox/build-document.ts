import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

type Node = Record<string, unknown>;

/**
 * Of the document the server needs the examples of errors, of the signing call that its guide shows, and how statements look:
 * a tenth of it (src/spec/document.ts).
 */
export const neededDocument: Plugin = {
  name: "needed-document",
  setup: ({ onLoad }) => {
    onLoad({ filter: /generated\/openapi\.json$/ }, ({ path }) => ({
      contents: JSON.stringify(needed(JSON.parse(readFileSync(path, "utf8")))),
      loader: "json",
    }));
  },
};

const SHOWN = "createAppSigningSession";

function needed({ paths, components }: { paths: Record<string, Record<string, Node>>; components: Node }): Node {
  const { responses, schemas } = components as { responses: Record<string, Node>; schemas: Record<string, Node> };
  const { "x-columns": columns } = schemas["Statement"] as Node;
  return {
    paths: mapped(paths, (methods) => mapped(methods, operation)),
    components: {
      responses: mapped(responses, examplesOf),
      schemas: { Statement: { "x-columns": mapped(columns as Record<string, Node>, ({ heads }) => ({ heads })) } },
    },
  };
}

function operation({ operationId, requestBody, responses, ...rest }: Node): Node {
  const errors = Object.entries(responses as Record<string, Node>).filter(([status]) => status >= "400");
  return {
    operationId,
    "x-signed-digest": rest["x-signed-digest"],
    ...(operationId === SHOWN && { requestBody: examplesOf(requestBody as Node) }),
    responses: mapped(Object.fromEntries(errors), examplesOf),
  };
}

function examplesOf({ $ref, content = {} }: Node): Node {
  return $ref === undefined
    ? { content: mapped(content as Record<string, Node>, ({ examples }) => ({ examples })) }
    : { $ref };
}

function mapped<T>(object: Record<string, T>, change: (value: T) => unknown): Node {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
