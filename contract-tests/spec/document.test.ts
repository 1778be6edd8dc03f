import { readFileSync } from "node:fs";
import SwaggerParser from "@apidevtools/swagger-parser";
import { describe, expect, it } from "vitest";
import { claimsOf } from "../../scripts/generate/evidence.js";
import { EXPANDED_FILE, SPEC_FILE } from "../support/document.js";
import { faultsOf } from "./document-faults.js";
import { examplesOf, loadDocument } from "./examples.js";
import { compileSchema } from "./schemas.js";

const spec = loadDocument(SPEC_FILE);

describe("the document", () => {
  it.each([SPEC_FILE, EXPANDED_FILE])("%s is OpenAPI 3.1, and all its references resolve", async (file) => {
    await expect(SwaggerParser.validate(file)).resolves.toHaveProperty("openapi", "3.1.0");
  });

  it.each(examplesOf(spec).map((example) => [example.where, example] as const))(
    "example %s is valid",
    (_, { schema, value }) => {
      const validate = compileSchema(spec, schema);
      validate(value);
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  it("describes every operation, code and header as tests, code and readers need", () => {
    expect(faultsOf(spec)).toEqual([]);
  });

  it("has evidence for everything", () => {
    expect(claimsOf(spec).length).toBeGreaterThan(300);
  });

  it("allows new fields, codes and states in answers", () => {
    const ref = (name: string) => compileSchema(spec, { $ref: `#/components/schemas/${name}` });
    expect(ref("SigningSession")({ session_id: "1", field_of_the_future: true })).toBe(true);
    expect(ref("Contract")({ contract_id: "1", state: "STATE_OF_THE_FUTURE", more: 1 })).toBe(true);
    expect(ref("SigningForbiddenError")({ code: "CODE_OF_THE_FUTURE", message: "?", more: 1 })).toBe(true);
  });
});

// `x-evidence` may name a decision: users do not see it, and openapi.json leaves the number out.
it.each(["types.ts", "openapi.json", "operations.ts", "constants.ts"])(
  "cites no decision where users read it: generated/%s",
  (name) => {
    const text = readFileSync(new URL(`../../generated/${name}`, import.meta.url), "utf8");
    expect(text.match(/.*\bD\d{1,2}\b.*/g)).toBeNull();
  },
);
