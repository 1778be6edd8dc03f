import { describe, expect, it } from "vitest";
import * as notifications from "../../generated/notifications.js";
import * as operations from "../../generated/operations.js";
import { generateCode } from "../../scripts/generate/code.js";
import { compactRequestSchema, compactSchema } from "../../scripts/generate/compact-schema.js";
import { forCallers, requestModes } from "../../scripts/generate/request-modes.js";
import { operationsOf, type Schema, type Spec, successOf } from "../../scripts/generate/spec.js";
import { SPEC_FILE } from "../support/document.js";
import { loadDocument } from "./examples.js";

const OPERATION = "#/paths/~1v3~1global~1papay~1contracts~1app-pre-entrust-sign/post";
const MODE = "CreateAppSigningSessionCommonRequest";

const TEXT = JSON.stringify(loadDocument(SPEC_FILE));

/**
 * A copy of the document to change. Parsed from text, because with YAML aliases a change would apply in several places.
 */
function document(): Spec {
  return JSON.parse(TEXT);
}

/** The generated fields that bind an answer: of two names, the answer's comes first. */
function inOrder(bound: Record<string, (string | object)[]>): unknown {
  const names = (field: string | object) => (typeof field === "string" ? field : Object.entries(field)[0]);
  return Object.fromEntries(Object.entries(bound).map(([kind, fields]) => [kind, fields.map(names)]));
}

function generatedFrom(change: (mode: Schema & { properties: Record<string, Schema> }, spec: Spec) => void): string {
  const spec = document();
  change(spec.components.schemas[MODE] as Schema & { properties: Record<string, Schema> }, spec);
  return Object.values(generateCode(spec)).join("\n");
}

describe("the generated literals say what the document says", () => {
  const spec = document();

  it.each(operationsOf(spec).map((placed) => [placed.operation.operationId, placed] as const))("%s", (id, placed) => {
    const constant = Object.values(operations).find((candidate) => candidate.id === id);
    const modes = requestModes(spec, placed).map(({ title, schema }) => ({
      title,
      schema: compactRequestSchema(spec, forCallers(schema), id),
    }));
    const { schema } = successOf(spec, placed.operation);
    expect(constant).toMatchObject({
      method: placed.method,
      path: placed.path,
      retry: placed.operation["x-retry"],
      bound: inOrder(placed.operation["x-bound-answer"] as Record<string, (string | object)[]>),
      solutions: placed.operation["x-solutions"] ?? {},
    });
    expect(constant?.modes).toEqual(modes);
    expect(constant?.answer).toEqual(schema === undefined ? null : compactSchema(spec, schema, id));
  });

  it("the notifications", () => {
    const webhooks = Object.values(spec.webhooks).flatMap((methods) => Object.values(methods));
    const events = webhooks.flatMap((webhook) => Object.entries(webhook["x-events"]));
    for (const webhook of webhooks) {
      const envelope = webhook.requestBody.content["application/json"]?.schema;
      expect(notifications.NOTIFICATION_ENVELOPE).toEqual(compactSchema(spec, envelope, "envelope"));
    }
    expect(notifications.NOTIFICATION_EVENTS).toEqual(
      Object.fromEntries(
        events.map(([type, schemas]) => [type, schemas.map((schema) => compactSchema(spec, schema, type))]),
      ),
    );
  });

  it("without descriptions", () => {
    const text = Object.values(generateCode(spec)).join("\n");
    for (const word of ['description: "', "examples:", "x-hint", "$ref", "x-evidence"])
      expect(text).not.toContain(word);
  });
});

it("a part that stands in several places is one object", () => {
  const [common, institutional] = operations.CREATE_APP_SIGNING_SESSION.modes;
  expect(common?.schema.optional?.["expired_time"]).toBeTypeOf("object");
  expect(institutional?.schema.optional?.["expired_time"]).toBe(common?.schema.optional?.["expired_time"]);
});

it("a mode that does not exclude the fields of the other mode is refused", () => {
  const message = `${OPERATION}: common mode must exclude what only other modes have: sp_appid, sub_mchid, sub_appid`;
  expect(() => generatedFrom(({ properties }) => Reflect.deleteProperty(properties, "sp_appid"))).toThrow(message);
});

describe("a keyword that the checker does not implement is refused by name and place", () => {
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
    const message = `${OPERATION}/properties/openid: src/schema/check.ts does not implement the keyword ${keyword}`;
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
    const where = `${OPERATION}/properties/openid/${keyword}: src/schema/check.ts does not implement `;
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
    const where = `${OPERATION}/properties/openid${path && `/${path}`}: src/schema/check.ts does not implement ${what}`;
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

  it("schemas that contain themselves", () => {
    expect(() =>
      generatedFrom(({ properties }) => {
        properties["openid"] = { properties: { again: { $ref: `#/components/schemas/${MODE}` } } } as unknown as Schema;
      }),
    ).toThrow("schemas that hold themselves");
  });

  it("an invalid pattern", () => {
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
        spec.components.schemas["CommonContractNotice"] = false as unknown as Schema;
      }),
    ).toThrow("#/components/schemas/CommonContractNotice: src/schema/check.ts does not implement false");
  });
});
