import { readFileSync } from "node:fs";
import SwaggerParser from "@apidevtools/swagger-parser";
import { describe, expect, it } from "vitest";
import { SPEC_FILE } from "../support/document.js";
import { examplesOf, loadDocument } from "./examples.js";
import { compileSchema } from "./schemas.js";

describe("spec/openapi.yaml", () => {
  it("is an OpenAPI 3.1 document whose references all lead somewhere", async () => {
    await expect(SwaggerParser.validate(SPEC_FILE)).resolves.toHaveProperty("openapi", "3.1.0");
  });

  const spec = loadDocument(SPEC_FILE);
  const examples = examplesOf(spec);

  it("has examples for both modes, every error code, the answer and the notification", () => {
    const media = examples.filter(({ kind }) => kind === "media").map(({ where }) => where.split("/").pop());
    expect(media).toEqual(
      expect.arrayContaining(["common", "institutional", "session", "certificates", "signed", "taken"]),
    );
  });

  it.each(examples.map((example) => [example.where, example] as const))(
    "example %s is valid",
    (_, { schema, value }) => {
      const validate = compileSchema(spec, schema);
      validate(value);
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  it("has a named example, a meaning and a solution for every error code, and no other", () => {
    for (const response of Object.values(spec.components.responses)) {
      const media = response.content?.["application/json"];
      if (!media?.examples) continue;
      const schema = spec.components.schemas[media.schema.$ref?.split("/").pop() ?? ""];
      const code = schema?.properties?.["code"];
      const known = (code || undefined)?.anyOf?.find((branch) => branch.enum) ?? {};
      const codes = [...(known.enum ?? [])].sort();
      const sent = Object.entries(media.examples).map(([name, { value }]) => {
        expect((value as { code: string }).code, "an example is named after its code").toBe(name);
        return name;
      });
      expect(sent.sort()).toEqual(codes);
      expect(Object.keys(known["x-enumDescriptions"] as object).sort()).toEqual(codes);
      expect(Object.keys(known["x-solutions"] as object).sort()).toEqual(codes);
    }
  });

  it.each(["types.ts", "openapi.json"])("cites no decision in what users read: generated/%s", (name) => {
    const text = readFileSync(new URL(`../../generated/${name}`, import.meta.url), "utf8");
    expect(text.match(/.*\bD\d{1,2}\b.*/g)).toBeNull();
  });

  it("lets answers carry new fields and new codes", () => {
    const session = compileSchema(spec, { $ref: "#/components/schemas/AppSigningSession" });
    expect(session({ session_id: "1", field_of_the_future: true })).toBe(true);
    const error = compileSchema(spec, { $ref: "#/components/schemas/ForbiddenError" });
    expect(error({ code: "CODE_OF_THE_FUTURE", message: "?", more: 1 })).toBe(true);
  });
});
