import type { Operation, Schema, Spec } from "../generate/spec.js";
import { type Copy, editGenerated, type Pact } from "./copy.js";

/** One thing gone wrong in a copy of the document, the pact or the generated code. */
export interface Fault {
  name: string;
  /** Which of the three it is in. */
  in: "spec" | "pact" | "generated";
  seed(copy: Copy): void;
}

const PATH = "/v3/global/papay/contracts/app-pre-entrust-sign";

export const FAULTS: Fault[] = [
  inSpec("a request field is renamed", (spec) => {
    for (const mode of modes(spec)) {
      rename(mode.properties, "out_contract_code", "contract_code");
      mode.required = mode.required?.map((name) => (name === "out_contract_code" ? "contract_code" : name)) ?? [];
    }
  }),
  inSpec("plan_id is no longer required", (spec) => optional(spec, "plan_id")),
  inSpec("sub_mchid is no longer required", (spec) => optional(spec, "sub_mchid")),
  inSpec("a mixed-mode body is allowed", (spec) => {
    for (const mode of modes(spec)) {
      delete mode["additionalProperties"];
      for (const [name, property] of Object.entries(mode.properties ?? {})) {
        if (property === false) delete mode.properties?.[name];
      }
    }
    const union = schema(spec, "AppSigningRequest");
    rename(union, "oneOf", "anyOf");
  }),
  inSpec("the modes no longer exclude each other's fields by name", (spec) => {
    for (const mode of modes(spec)) {
      for (const [name, property] of Object.entries(mode.properties ?? {})) {
        if (property === false) delete mode.properties?.[name];
      }
    }
  }),
  inSpec("institutional mode is lost", (spec) => {
    schema(spec, "AppSigningRequest").oneOf = [{ $ref: "#/components/schemas/CommonModeRequest" }];
  }),
  inSpec("unknown fields are allowed", (spec) => {
    for (const mode of modes(spec)) mode["additionalProperties"] = true;
  }),
  inSpec("a length limit is lost", (spec) =>
    eachField(spec, "user_display_name", (field) => delete field["maxLength"]),
  ),
  inSpec("emoji are allowed in the displayed name", (spec) =>
    eachField(spec, "user_display_name", (field) => delete field.pattern),
  ),
  inSpec("a callback over http is allowed", (spec) =>
    eachField(spec, "success_notify_url", (field) => {
      field.pattern = "^https?://[^?#\\s]+$";
    }),
  ),
  inSpec("plan_id becomes a text", (spec) =>
    eachField(spec, "plan_id", (field) => {
      field.type = "string";
    }),
  ),
  inSpec("expired_time takes any text", (spec) =>
    eachField(spec, "expired_time", (field) => {
      delete field.pattern;
      delete field["format"];
    }),
  ),
  inSpec("the path changes", (spec) => rename(spec.paths, PATH, `${PATH}s`)),
  inSpec("the method changes", (spec) => rename(spec.paths[PATH], "post", "put")),
  inSpec("a status changes", (spec) => rename(signing(spec).responses, "403", "409")),
  inSpec("a code is renamed everywhere in the document", (spec) => {
    Object.assign(spec, JSON.parse(JSON.stringify(spec).replaceAll("CONTRACT_EXISTED", "CONTRACT_EXISTS")));
  }),
  inSpec("a code is renamed in its example only", (spec) => {
    const examples = spec.components.responses["Forbidden"]?.content?.["application/json"]?.examples;
    (examples?.["NO_AUTH"]?.value as { code: string }).code = "NO_AUTHORITY";
  }),
  inSpec("the example of a code is lost", (spec) => {
    delete spec.components.responses["BadRequest"]?.content?.["application/json"]?.examples?.["INVALID_REQUEST"];
  }),
  inSpec("session_id is renamed", (spec) => {
    Object.assign(spec, JSON.parse(JSON.stringify(spec).replaceAll('"session_id"', '"sessionid"')));
  }),
  inSpec("session_id becomes a number", (spec) => {
    const property = schema(spec, "AppSigningSession").properties?.["session_id"];
    if (property) property.type = "integer";
  }),
  inSpec("another request header is required", (spec) => {
    const parameter = spec.components.parameters["User-Agent"];
    if (parameter) parameter.name = "X-User-Agent";
  }),
  inSpec("requests need no Authorization", (spec) => {
    spec["security"] = [];
  }),
  inSpec("the request body is XML", (spec) => {
    rename(
      (signing(spec) as unknown as { requestBody: { content: object } }).requestBody.content,
      "application/json",
      "application/xml",
    );
  }),
  inSpec("the success answer loses its signature header", (spec) => {
    delete (signing(spec).responses["200"] as { headers?: Record<string, unknown> }).headers?.["Wechatpay-Signature"];
  }),
  inSpec("a reference leads nowhere", (spec) => {
    delete spec.components.schemas["ErrorDetail"];
  }),

  inPact("the success status changes", (pact) => {
    first(pact).response.status = 201;
  }),
  inPact("an error code changes", (pact) => {
    find(pact, "CONTRACT_EXISTED").response.body.content["code"] = "CONTRACT_EXISTS";
  }),
  inPact("an error status changes", (pact) => {
    find(pact, "SIGN_ERROR").response.status = 403;
  }),
  inPact("a request field is renamed", (pact) => rename(first(pact).request.body.content, "plan_id", "planId")),
  inPact("the request body mixes the modes", (pact) => {
    first(pact).request.body.content["sp_appid"] = "wxcbda96de0b165486";
  }),
  inPact("the Authorization header is lost", (pact) => {
    delete first(pact).request.headers["Authorization"];
  }),
  inPact("the User-Agent header is lost", (pact) => {
    delete first(pact).request.headers["User-Agent"];
  }),
  inPact("an answer header is expected that nobody sends", (pact) => {
    first(pact).response.headers["Wechatpay-Certificate"] = ["x"];
  }),
  inPact("the path changes", (pact) => {
    first(pact).request.path = "/v3/papay/contracts/app-pre-entrust-sign";
  }),
  inPact("session_id is renamed", (pact) => rename(first(pact).response.body.content, "session_id", "sessionId")),

  inGenerated("the types let the modes mix", "types.ts", "sp_appid?: undefined", "sp_appid?: string"),
  inGenerated("a required field is optional in the types", "types.ts", "plan_id: number", "plan_id?: number"),
  inGenerated(
    "a required field is lost in the types",
    "types.ts",
    "out_contract_code: string",
    "contract_code: string",
  ),
  inGenerated("an error code is renamed", "constants.ts", "CONTRACT_EXISTED", "CONTRACT_EXISTS"),
  inGenerated(
    "the clock tolerance grows",
    "constants.ts",
    "CLOCK_TOLERANCE_SECONDS = 300",
    "CLOCK_TOLERANCE_SECONDS = 3000",
  ),
  inGenerated("a schema allows a longer name", "schemas.ts", "maxLength: 32", "maxLength: 64"),
  inGenerated(
    "the hand-off opens something else",
    "constants.ts",
    "wxpayOverseaEntrustAuthorization",
    "wxpayEntrustAuthorization",
  ),
];

function inSpec(name: string, change: (spec: Spec) => void): Fault {
  return { name, in: "spec", seed: ({ spec }) => change(spec) };
}

function inPact(name: string, change: (pact: Pact) => void): Fault {
  return { name, in: "pact", seed: ({ pact }) => change(pact) };
}

function inGenerated(name: string, file: string, from: string, to: string): Fault {
  return { name, in: "generated", seed: (copy) => editGenerated(copy, file, from, to) };
}

function schema(spec: Spec, name: string): Schema {
  const found = spec.components.schemas[name];
  if (!found) throw new Error(`the document has no schema ${name}`);
  return found;
}

function modes(spec: Spec): Schema[] {
  return [schema(spec, "CommonModeRequest"), schema(spec, "InstitutionalModeRequest")];
}

function eachField(spec: Spec, name: string, change: (field: Schema) => void): void {
  for (const mode of modes(spec)) {
    const field = mode.properties?.[name];
    if (field) change(field);
  }
}

function optional(spec: Spec, name: string): void {
  for (const mode of modes(spec)) mode.required = mode.required?.filter((other) => other !== name) ?? [];
}

function signing(spec: Spec): Operation {
  const operation = spec.paths[PATH]?.["post"];
  if (!operation) throw new Error("the document has no signing call");
  return operation;
}

function rename(object: object | undefined, from: string, to: string): void {
  const record = object as Record<string, unknown>;
  if (!(from in record)) throw new Error(`there is no ${from} to rename`);
  record[to] = record[from];
  delete record[from];
}

function first(pact: Pact): Pact["interactions"][number] {
  return find(pact, "in common mode");
}

function find(pact: Pact, description: string): Pact["interactions"][number] {
  const interaction = pact.interactions.find((candidate) => candidate.description.includes(description));
  if (!interaction) throw new Error(`the pact has no interaction "${description}"`);
  return interaction;
}
