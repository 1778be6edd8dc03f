import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { fastFormats } from "ajv-formats/dist/formats.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as notifications from "../../generated/notifications.js";
import * as operations from "../../generated/operations.js";
import { forCallers, requestModes } from "../../scripts/generate/request-modes.js";
import { type Schema as DocumentSchema, operationsOf, successOf } from "../../scripts/generate/spec.js";
import { allowDocumentKeywords } from "../../scripts/generate/vocabulary.js";
import { check } from "../../src/schema/check.js";
import type { Annotation, Schema, Violation } from "../../src/schema/schema.js";
import { SPEC_FILE } from "../support/document.js";
import { documentedOperations } from "../support/operations.js";
import { examplesOf, loadDocument } from "./examples.js";
import { mutated, textsNear } from "./near-misses.js";
import { absolute } from "./schemas.js";

// The checker of the SDK against Ajv: on the same values they must find the same.

const RUNS_PER_SCHEMA = 1_000;
const RUNS_PER_TEXT = 1_000;
const SEED = 1;

const spec = loadDocument(SPEC_FILE);
const examples = [
  ...examplesOf(spec).map(({ value }) => value),
  ...documentedOperations(spec).flatMap(({ examples }) => examples.map(({ request }) => request)),
];

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
allowDocumentKeywords(ajv);
ajv.addKeyword("components");
// By their form: other tests check that a date exists.
ajv.addFormat("date-time", fastFormats["date-time"]);
ajv.addFormat("uri", fastFormats.uri);
ajv.addFormat("int64", true);
ajv.addSchema({ $id: "spec", components: { schemas: spec.components.schemas } });

/** The schemas of the SDK and of the document, by name. */
const PAIRS: Record<string, { generated: Schema; documented: DocumentSchema }> = {};
for (const placed of operationsOf(spec)) {
  const { operationId } = placed.operation;
  const constant = Object.values(operations).find(({ id }) => id === operationId);
  for (const [index, { title, schema: whole }] of requestModes(spec, placed).entries()) {
    const schema = forCallers(whole);
    const generated = constant?.modes[index]?.schema;
    if (generated === undefined) throw new Error(`generated/operations.ts has no ${operationId} in ${title}`);
    PAIRS[`${operationId} in ${title}`] = { generated, documented: schema };
  }
  const { schema } = successOf(spec, placed.operation);
  if (schema) PAIRS[`the answer of ${operationId}`] = { generated: constant?.answer as Schema, documented: schema };
}
for (const webhook of Object.values(spec.webhooks).flatMap((methods) => Object.values(methods))) {
  const { NOTIFICATION_ENVELOPE: envelope, NOTIFICATION_EVENTS: events } = notifications;
  const documented = webhook.requestBody.content["application/json"]?.schema as DocumentSchema;
  PAIRS["a notification"] = { generated: envelope, documented };
  for (const [type, schemas] of Object.entries(webhook["x-events"])) {
    for (const [index, schema] of schemas.entries()) {
      const generated = events[type as keyof typeof events][index] as Schema;
      PAIRS[`${type}, ${schema.$ref.split("/").pop()}`] = { generated, documented: schema };
    }
  }
}

const broken = new Set<string>();

describe.each(Object.entries(onceEach(PAIRS)))("%s", (_, { generated, documented }) => {
  const validate = ajv.compile(absolute(documented) as DocumentSchema);
  const seen = { valid: 0, invalid: 0 };

  it("the checker finds in mutated examples what Ajv finds", () => {
    const valid = examples.filter((example) => validate(example));
    expect(valid).not.toHaveLength(0);
    compare(mutated(valid), RUNS_PER_SCHEMA, (value) => {
      const found = agreed(validate, generated, value);
      seen[found.length === 0 ? "valid" : "invalid"]++;
      for (const { keyword } of found) broken.add(keyword);
    });
    expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(RUNS_PER_SCHEMA / 20);
  });
});

it("every keyword was broken", () => {
  const all = Object.values(PAIRS).flatMap(({ generated }) => keywordsThatBreak(generated));
  expect([...broken]).toEqual(expect.arrayContaining([...new Set(all)]));
});

/** The keywords that the checker ignores. */
const ANNOTATIONS: string[] = [
  "hint",
  "secondsAhead",
  "filledIn",
  "alsoNamed",
  "alsoSpelled",
  "oneForList",
] satisfies Annotation[];

const texts = new Map(
  Object.values(PAIRS)
    .flatMap(({ generated }) => partsOf(generated))
    .filter(({ type }) => type === "string")
    .map(
      (schema) => Object.fromEntries(Object.entries(schema).filter(([name]) => !ANNOTATIONS.includes(name))) as Schema,
    )
    .map((schema) => [JSON.stringify(schema), schema] as const),
);

describe("a text", () => {
  it.each([...texts])("of %s is accepted and refused as by Ajv", (_, schema) => {
    const validate = ajv.compile(schema);
    const verdicts = new Set<boolean>();
    compare(textsNear(schema), RUNS_PER_TEXT, (text) => verdicts.add(agreed(validate, schema, text).length === 0));
    // Any text is a text.
    expect(verdicts).toEqual(new Set(Object.keys(schema).length > 1 ? [true, false] : [true]));
  });
});

/** Each different pair once: operations share answers, and some share requests. */
function onceEach<T>(pairs: Record<string, T>): Record<string, T> {
  const byContent = new Map(Object.entries(pairs).map(([name, pair]) => [JSON.stringify(pair), [name, pair] as const]));
  return Object.fromEntries(byContent.values());
}

function compare<T>(values: fc.Arbitrary<T>, numRuns: number, judged: (value: T) => unknown): void {
  const property = fc.property(values, (value) => {
    judged(value);
  });
  fc.assert(property, { numRuns, seed: SEED });
}

/** The violations of both, sorted: their orders differ. */
function agreed(validate: ValidateFunction, schema: Schema, value: unknown): readonly Violation[] {
  const found = check(schema, value);
  validate(value);
  const texts = found.map(({ path, keyword, asked }) => JSON.stringify([path.map(String), keyword, asked]));
  expect(texts.sort()).toEqual((validate.errors ?? []).map(textOf).sort());
  return found;
}

/** Ajv's errors in the form of the checker's violations. */
function textOf({ instancePath, keyword, params }: ErrorObject): string {
  const { type, limit, pattern, missingProperty, additionalProperty } = params;
  const place = instancePath.split("/").slice(1);
  const name = missingProperty ?? additionalProperty;
  return JSON.stringify([name === undefined ? place : [...place, name], keyword, type ?? limit ?? pattern]);
}

/** The schema and all schemas inside it. */
function partsOf(schema: Schema): Schema[] {
  const inner = [...Object.values({ ...schema.required, ...schema.optional }), ...(schema.anyOf ?? []), schema.items];
  return [schema, ...inner.filter((part) => part !== undefined).flatMap(partsOf)];
}

/** The keywords that a value can break; `items` and `optional` only contain schemas. */
function keywordsThatBreak(schema: Schema): string[] {
  const keywords = new Set(partsOf(schema).flatMap(Object.keys));
  keywords.delete("items");
  keywords.delete("optional");
  for (const annotation of ANNOTATIONS) keywords.delete(annotation);
  return [...keywords];
}
