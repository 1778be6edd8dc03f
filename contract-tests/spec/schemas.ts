import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Schema, Spec } from "../../scripts/generate/spec.js";
import { allowDocumentKeywords } from "../../scripts/generate/vocabulary.js";

const instances = new WeakMap<Spec, Ajv2020>();

/** Compiles a schema of the document with Ajv for JSON Schema 2020-12, strict about unknown keywords. */
export function compileSchema(spec: Spec, schema: Schema): ValidateFunction {
  const ajv = instances.get(spec) ?? createAjv(spec);
  instances.set(spec, ajv);
  return ajv.compile(absolute(schema) as Schema);
}

function createAjv(spec: Spec): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  allowDocumentKeywords(ajv);
  ajv.addKeyword("components");
  ajv.addSchema({ $id: "spec", components: { schemas: spec.components.schemas } });
  return ajv;
}

/** References are local to the document, which has the ID "spec" in Ajv. */
export function absolute(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(absolute);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) =>
      key === "$ref" && typeof value === "string" && value.startsWith("#")
        ? [key, `spec${value}`]
        : [key, absolute(value)],
    ),
  );
}
