import { describe, expect, it } from "vitest";
import * as generated from "../../generated/schemas.js";
import { compactSchema } from "../../scripts/generate/compact-schema.js";
import { generateSchemas, SCHEMAS } from "../../scripts/generate/schemas.js";
import type { Schema, Spec } from "../../scripts/generate/spec.js";
import { SPEC_FILE } from "../support/document.js";
import { loadDocument } from "./examples.js";

const MODE = "#/components/schemas/CommonModeRequest";

/** The document, to be spoiled. JSON and back: YAML aliases would let one change reach several places. */
function document(): Spec {
  return JSON.parse(JSON.stringify(loadDocument(SPEC_FILE)));
}

function generatedFrom(change: (mode: Schema & { properties: Record<string, Schema> }, spec: Spec) => void): string {
  const spec = document();
  change(spec.components.schemas["CommonModeRequest"] as Schema & { properties: Record<string, Schema> }, spec);
  return generateSchemas(spec);
}

it("the generated literals say what the document says, without its words", () => {
  const spec = document();
  const compact = SCHEMAS.map((name) => compactSchema(spec, spec.components.schemas[name], name));
  expect(Object.values(generated)).toEqual(compact);
  const text = generateSchemas(spec);
  for (const word of ["description", "examples", "x-hint", "$ref"]) expect(text).not.toContain(word);
});

it("a part that stands in several places is one object", () => {
  const { COMMON_MODE_REQUEST_SCHEMA: common, INSTITUTIONAL_MODE_REQUEST_SCHEMA: institutional } = generated;
  expect(institutional.properties.expired_time).toBe(common.properties.expired_time);
});

describe("what the checker does not implement is refused by name and place", () => {
  it.each([
    ["uniqueItems", true],
    ["multipleOf", 2],
    ["exclusiveMinimum", 1],
    ["maxItems", 2],
    ["not", { type: "string" }],
    ["oneOf", [{ type: "string" }]],
    ["if", {}],
    ["prefixItems", []],
    ["patternProperties", {}],
    ["dependentRequired", {}],
    ["unevaluatedProperties", false],
    ["nullable", true],
    ["maxlength", 3],
    ["x-unknown", 1],
    ["toString", 1],
  ])("the keyword %s", (keyword, value) => {
    const message = `${MODE}/properties/openid: src/schema/check.ts does not implement the keyword ${keyword}`;
    const change = (value: unknown) => () =>
      generatedFrom(({ properties }) => {
        properties["openid"] = { type: "string", [keyword]: value };
      });
    expect(change(value)).toThrow(message);
  });

  it.each([
    ["type", "number"],
    ["type", ["string", "null"]],
    ["format", "email"],
    ["format", "int64"],
    ["const", 5],
    ["const", null],
    ["minLength", "1"],
    ["pattern", 1],
    ["anyOf", {}],
    ["items", []],
    ["items", true],
    ["required", "a"],
    ["properties", []],
    ["additionalProperties", true],
    ["additionalProperties", { type: "string" }],
  ])("%s: %j", (keyword, value) => {
    const where = `${MODE}/properties/openid/${keyword}: src/schema/check.ts does not implement `;
    expect(() =>
      generatedFrom(({ properties }) => {
        properties["openid"] = { [keyword]: value };
      }),
    ).toThrow(`${where}the value ${JSON.stringify(value)}`);
  });

  it.each([
    ["enum/1", { enum: ["a", 1] }, "the value 1"],
    ["anyOf/1", { anyOf: [{}, false] }, "false"],
    ["anyOf/0", { anyOf: [{ minItems: 1 }] }, "the keyword minItems"],
    ["items", { items: false }, "false"],
    ["required/0", { required: ["a~b"] }, "the name a~b"],
    ["properties", { properties: { "a/b": {} } }, "the name a/b"],
    ["properties", { properties: JSON.parse('{"__proto__":{}}') }, "the name __proto__"],
    ["properties/a", { properties: { a: { contains: {} } } }, "the keyword contains"],
    ["", { $ref: "#/components/schemas/ErrorDetail", type: "object" }, "$ref beside other keywords"],
  ])("%s in %j", (path, schema, what) => {
    const where = `${MODE}/properties/openid${path && `/${path}`}: src/schema/check.ts does not implement ${what}`;
    expect(() =>
      generatedFrom(({ properties }) => {
        properties["openid"] = schema as Schema;
      }),
    ).toThrow(where);
  });

  it("a schema behind a reference, under its own place", () => {
    expect(() =>
      generatedFrom((_, spec) => {
        (spec.components.schemas["EncryptedCertificate"] as Schema)["minProperties"] = 1;
      }),
    ).toThrow("#/components/schemas/EncryptedCertificate: src/schema/check.ts does not implement the keyword minProp");
  });

  it("schemas that hold themselves", () => {
    expect(() =>
      generatedFrom(({ properties }) => {
        properties["openid"] = { properties: { again: { $ref: MODE } } } as unknown as Schema;
      }),
    ).toThrow("schemas that hold themselves");
  });

  it("a pattern that is none", () => {
    expect(() =>
      generatedFrom(({ properties }) => {
        properties["openid"] = { pattern: "\\-" };
      }),
    ).toThrow(/Invalid regular expression/);
  });

  it("a reference that leads nowhere, and a schema that is false", () => {
    expect(() => generatedFrom((_, spec) => delete spec.components.schemas["EncryptedCertificate"])).toThrow("nowhere");
    expect(() =>
      generatedFrom((_, spec) => {
        spec.components.schemas["CommonContract"] = false as unknown as Schema;
      }),
    ).toThrow("#/components/schemas/CommonContract: src/schema/check.ts does not implement false");
  });
});
