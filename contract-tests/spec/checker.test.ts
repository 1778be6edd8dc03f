import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { fastFormats } from "ajv-formats/dist/formats.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as generated from "../../generated/schemas.js";
import { allowDocumentKeywords } from "../../scripts/generate/vocabulary.js";
import { check } from "../../src/schema/check.js";
import type { Schema, Violation } from "../../src/schema/schema.js";
import { SPEC_FILE } from "../support/document.js";
import { examplesOf, loadDocument } from "./examples.js";
import { mutated, textsNear } from "./near-misses.js";

// The checker of the SDK against Ajv: on the same values they must find the same.

const RUNS_PER_SCHEMA = 6_000;
const RUNS_PER_TEXT = 1_500;
const SEED = 1;

const spec = loadDocument(SPEC_FILE);
const examples = examplesOf(spec).map(({ value }) => value);

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
allowDocumentKeywords(ajv);
ajv.addKeyword("components");
// By their shape: what exists on a calendar is asked elsewhere.
ajv.addFormat("date-time", fastFormats["date-time"]);
ajv.addFormat("uri", fastFormats.uri);
ajv.addFormat("int64", true);
ajv.addSchema({ $id: "spec", components: { schemas: spec.components.schemas } });

const SCHEMAS: Record<string, Schema> = {
  CommonModeRequest: generated.COMMON_MODE_REQUEST_SCHEMA,
  InstitutionalModeRequest: generated.INSTITUTIONAL_MODE_REQUEST_SCHEMA,
  AppSigningSession: generated.APP_SIGNING_SESSION_SCHEMA,
  PlatformCertificates: generated.PLATFORM_CERTIFICATES_SCHEMA,
  Notification: generated.NOTIFICATION_SCHEMA,
  CommonContract: generated.COMMON_CONTRACT_SCHEMA,
  InstitutionalContract: generated.INSTITUTIONAL_CONTRACT_SCHEMA,
};

it("every schema that is generated is compared", () => {
  expect(Object.values(SCHEMAS)).toEqual(Object.values(generated));
});

describe.each(Object.entries(SCHEMAS))("%s", (name, schema) => {
  const judge = ajv.compile({ $ref: `spec#/components/schemas/${name}` });
  const seen = { valid: 0, invalid: 0, keywords: new Set<string>() };

  it("the checker finds in mutated examples what Ajv finds", () => {
    const valid = examples.filter((example) => judge(example));
    expect(valid).not.toHaveLength(0);
    compare(mutated(valid), RUNS_PER_SCHEMA, (value) => {
      const found = agreed(judge, schema, value);
      seen[found.length === 0 ? "valid" : "invalid"]++;
      for (const { keyword } of found) seen.keywords.add(keyword);
    });
    expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(RUNS_PER_SCHEMA / 20);
    expect([...seen.keywords]).toEqual(expect.arrayContaining(keywordsThatBreak(schema)));
  });
});

const texts = new Map(
  Object.values(SCHEMAS)
    .flatMap(partsOf)
    .filter(({ type }) => type === "string")
    .map((schema) => [JSON.stringify(schema), schema] as const),
);

describe("a text", () => {
  it.each([...texts])("of %s is taken and refused as by Ajv", (_, schema) => {
    const judge = ajv.compile(schema);
    const verdicts = new Set<boolean>();
    compare(textsNear(schema), RUNS_PER_TEXT, (text) => verdicts.add(agreed(judge, schema, text).length === 0));
    // Any text is a text.
    expect(verdicts).toEqual(new Set(Object.keys(schema).length > 1 ? [true, false] : [true]));
  });
});

function compare<T>(values: fc.Arbitrary<T>, numRuns: number, judged: (value: T) => unknown): void {
  const property = fc.property(values, (value) => {
    judged(value);
  });
  fc.assert(property, { numRuns, seed: SEED });
}

/** What both find. They tell it in different orders. */
function agreed(judge: ValidateFunction, schema: Schema, value: unknown): readonly Violation[] {
  const found = check(schema, value);
  judge(value);
  expect(sorted(found)).toEqual(sorted(judge.errors ?? []));
  return found;
}

/** As text, with the parameters that a Violation has. */
function sorted(violations: readonly (Violation | ErrorObject)[]): string[] {
  const texts = violations.map(({ instancePath, keyword, params }) => {
    const { type, limit, pattern, missingProperty, additionalProperty } = params as Violation["params"];
    return JSON.stringify([instancePath, keyword, { type, limit, pattern, missingProperty, additionalProperty }]);
  });
  return texts.sort();
}

/** The schema and all inside it. */
function partsOf(schema: Schema): Schema[] {
  const inner = [...Object.values(schema.properties ?? {}), ...(schema.anyOf ?? []), schema.items];
  return [schema, ...inner.filter((part) => part !== undefined && part !== false).flatMap(partsOf)];
}

/** What a value can break; `items` and `properties` only lead to it. */
function keywordsThatBreak(schema: Schema): string[] {
  const keywords = new Set(partsOf(schema).flatMap(Object.keys));
  keywords.delete("items");
  keywords.delete("properties");
  return [...keywords];
}
