import { loadSpec, type Schema, type Spec } from "../../scripts/generate/spec.js";

export interface Example {
  /** The JSON pointer of the example. */
  where: string;
  kind: "media" | "schema";
  schema: Schema;
  value: unknown;
}

export function loadDocument(path: string): Spec {
  return loadSpec(path).spec;
}

/** Every example of the document with its schema. An example in several places is listed once. */
export function examplesOf(spec: Spec): Example[] {
  const found: Example[] = [];
  visit(spec, "#", found);
  return [
    ...new Map(found.map((example) => [JSON.stringify([example.schema, example.value]), example] as const)).values(),
  ];
}

function visit(node: unknown, where: string, found: Example[]): void {
  if (typeof node !== "object" || node === null) return;
  const { examples, schema } = node as { examples?: unknown; schema?: Schema };
  if (Array.isArray(examples)) {
    for (const [i, value] of examples.entries()) {
      found.push({ where: `${where}/examples/${i}`, kind: "schema", schema: node as Schema, value });
    }
  } else if (examples && schema) {
    for (const [name, example] of Object.entries(examples as Record<string, { value: unknown }>)) {
      found.push({ where: `${where}/examples/${name}`, kind: "media", schema, value: example.value });
    }
  }
  for (const [key, child] of Object.entries(node)) {
    // The content of an example is data, and a property may have the name "examples".
    if (key !== "examples" || where.endsWith("/properties"))
      visit(child, `${where}/${key.replaceAll("/", "~1")}`, found);
  }
}
