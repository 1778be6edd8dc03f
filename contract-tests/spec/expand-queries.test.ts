import { describe, expect, it } from "vitest";
import { expandQueries } from "../../scripts/generate/expand-queries.js";
import {
  isWholeQuery,
  operationsOf,
  type Parameter,
  parametersIn,
  type Schema,
  type Spec,
} from "../../scripts/generate/spec.js";
import { SPEC_FILE } from "../support/document.js";
import { documentedOperations, fieldsOf } from "../support/operations.js";
import { loadDocument } from "./examples.js";

const text = (description: string): Schema => ({ type: "string", description });

const MODES: Schema[] = [
  {
    title: "common mode",
    required: ["appid", "plan_id"],
    properties: { appid: text("Its own."), plan_id: text("A plan."), sp_appid: false },
  },
  {
    title: "institutional mode",
    required: ["sp_appid", "plan_id"],
    properties: { sp_appid: text("The institution's."), plan_id: text("A plan."), note: text("Why."), appid: false },
  },
];

function expanded(schema: Schema, more = {}): Record<string, Parameter> {
  const query = { name: "query", in: "query", style: "form", explode: true, schema, ...more } as Parameter;
  const spec = {
    paths: {
      "/a": { get: { operationId: "a", parameters: [query, { name: "X", in: "header", schema: {} }], responses: {} } },
    },
    components: { schemas: { Common: MODES[0], Institutional: MODES[1] } },
  } as unknown as Spec;
  const parameters = (expandQueries(spec).paths["/a"]?.["get"]?.parameters ?? []) as Parameter[];
  expect(spec.paths["/a"]?.["get"]?.parameters).toHaveLength(2); // the document itself stays unchanged
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter]));
}

describe("a query as a whole becomes one parameter for each of its fields", () => {
  const refs = ["Common", "Institutional"].map((name) => ({ $ref: `#/components/schemas/${name}` }));

  it("in the order of the modes, the others as they were", () => {
    expect(Object.keys(expanded({ oneOf: refs }))).toEqual(["appid", "plan_id", "sp_appid", "note", "X"]);
  });

  it("required where every mode requires it", () => {
    const { appid, plan_id, sp_appid, note } = expanded({ oneOf: refs });
    expect([appid, plan_id, sp_appid, note].map((parameter) => parameter?.["required"])).toEqual([
      undefined,
      true,
      undefined,
      undefined,
    ]);
  });

  it("with its description, and the mode where not every mode has it", () => {
    const { appid, plan_id, note } = expanded({ oneOf: refs });
    expect(appid?.["description"]).toBe("Its own. Only in common mode.");
    expect(plan_id?.["description"]).toBe("A plan.");
    expect(note?.["description"]).toBe("Why. Only in institutional mode.");
    expect(appid?.schema).toEqual({ type: "string" });
  });

  it("with its examples, under their names", () => {
    const examples = { common: { value: { appid: "wx1", plan_id: "1" } }, institutional: { value: { plan_id: "2" } } };
    const { appid, plan_id, note } = expanded({ oneOf: refs }, { examples });
    expect(appid?.["examples"]).toEqual({ common: { value: "wx1" } });
    expect(plan_id?.["examples"]).toEqual({ common: { value: "1" }, institutional: { value: "2" } });
    expect(note).not.toHaveProperty("examples");
  });

  it("of a query with one mode too", () => {
    expect(Object.keys(expanded(MODES[0] as Schema))).toEqual(["appid", "plan_id", "X"]);
    expect(expanded(MODES[0] as Schema)["appid"]).toMatchObject({ required: true, description: "Its own." });
  });
});

it("in the document no whole query is left, and each field is a parameter", () => {
  const spec = loadDocument(SPEC_FILE);
  const documented = documentedOperations(spec);
  for (const { operation, path } of operationsOf(expandQueries(spec))) {
    const parameters = parametersIn(spec, operation, "query");
    expect(parameters.filter(isWholeQuery), path).toEqual([]);
    const described = documented.find(({ id }) => id === operation.operationId);
    if (described?.method !== "GET") continue;
    const inQuery = fieldsOf(described).filter((name) => !described.pathFields.includes(name));
    expect(parameters.map(({ name }) => name).sort()).toEqual(inQuery.sort());
  }
});
