import { describe, expect, it } from "vitest";
import { type FieldSchema, REQUEST_CHECKS } from "../../../generated/request-checks.js";
import { diagnose } from "./diagnose.js";
import { absentFields, documentedCall, NO_FIELDS } from "./documented-call.js";
import { type Case, CIRCUMSTANCES, make } from "./signing.test-helper.js";

const inParts = (path: string): string => path.replaceAll(/\{[a-z_]+\}/g, "100005698");
const body = (target: string, signed: object, sent: object): Case => ({
  target,
  body: JSON.stringify(sent),
  signed: { body: JSON.stringify(signed) },
});
const words = (given: Case): string =>
  diagnose(make(given), CIRCUMSTANCES)
    .map(({ id, problem }) => `${id}: ${problem.en}`)
    .join("\n");

const MODES = ["common", "institutional"] as const;
const BODIES = REQUEST_CHECKS.flatMap(({ id, method, path, modes }) =>
  MODES.flatMap((mode) => {
    const { body: part } = modes[mode];
    return part ? [{ id, method, path: inParts(path), mode, ...part.schema }] : [];
  }),
);

const own = (properties: Readonly<Record<string, FieldSchema>>): string[] =>
  Object.keys(properties).filter((name) => properties[name] !== false);
// The first keys at the end, in the middle the others: an order that only the document explains.
const turned = (names: readonly string[]): string[] => [...names.slice(2), ...names.slice(0, 2)];
const filled = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `${name.length}x`]));

describe.each(BODIES)("the body of $id, $mode", ({ path, properties, required }) => {
  const names = own(properties);
  const optional = names.filter((name) => !required.includes(name));

  // Of fewer keys the order of the document is also that of the alphabet, or of a HashMap.
  it.runIf(names.length > 5)("has an order", () => {
    const signed = filled(names);
    expect(Object.keys(signed)).toEqual(names);
    expect(words(body(path, signed, filled(turned(names))))).toMatch(
      /^body-reserialised: .*in the order of the API's document/,
    );
  });

  it.each(optional)("may have %s", (name) => {
    const sent = filled(required);
    expect(words(body(path, { ...sent, [name]: null }, sent))).toMatch(
      new RegExp(`^body-reserialised: .* has ${name} as null, not sent at all`),
    );
  });

  it("has no field of another call", () => {
    const sent = filled(required);
    const others = new Set(BODIES.flatMap((other) => own(other.properties)));
    const ofThis = new Set(BODIES.filter((other) => other.path === path).flatMap((other) => own(other.properties)));
    const [foreign] = [...others].filter((name) => !ofThis.has(name));
    expect(foreign).toBeDefined();
    expect(words(body(path, { ...sent, [foreign ?? ""]: null }, sent))).toMatch(/^message-unexplained/);
  });
});

describe("a call of the document", () => {
  it("knows its template, the values in it, and the fields of both modes in one order", () => {
    const call = documentedCall("GET", "/v3/global/papay/contracts/out-contract-code/1%2F2");
    expect(call.template).toBe("/v3/global/papay/contracts/out-contract-code/{out_contract_code}");
    expect(call.segments).toEqual({ out_contract_code: "1%2F2" });
    expect(call.query.order).toEqual(["sp_appid", "sub_mchid", "sub_appid", "appid", "plan_id"]);
    expect(call.query.numbers).toEqual(["plan_id"]);
    expect(call.body).toEqual(NO_FIELDS);
  });

  it("may lack the optional fields of the mode that its fields show", () => {
    const { query } = documentedCall("GET", "/v3/global/papay/contracts/1");
    expect(absentFields(query, ["appid"])).toEqual([["sp_appid", "sub_mchid", "sub_appid"]]);
    expect(absentFields(query, ["sp_appid"])).toEqual([["sub_appid"], ["sub_mchid", "sub_appid", "appid"]]);
    expect(absentFields(query, ["mchid"])).toEqual([]);
  });

  it.each([
    ["PUT", "/v3/global/papay/contracts/1"],
    ["GET", "/v3/global/papay"],
  ])("%s %s is none", (method, path) => {
    expect(documentedCall(method, path)).toEqual({ template: "", segments: {}, query: NO_FIELDS, body: NO_FIELDS });
  });
});
