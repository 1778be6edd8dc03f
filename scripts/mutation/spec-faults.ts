import type { Operation, Parameter, Schema, Spec } from "../generate/spec.js";
import { type Fault, inSpec, lose, rename } from "./fault.js";

const CONTRACTS = "/v3/global/papay/contracts";
const APP = `${CONTRACTS}/app-pre-entrust-sign`;
const H5 = `${CONTRACTS}/h5-pre-entrust-sign`;
const QUERY = `${CONTRACTS}/{contract_id}`;
const QUERY_BY_CODE = `${CONTRACTS}/out-contract-code/{out_contract_code}`;
const TERMINATE = `${CONTRACTS}/{contract_id}/terminate`;

/** In the requests: what fields they have, and what these may be. */
const REQUEST_FAULTS: Fault[] = [
  inSpec("a request field is renamed", (spec) => {
    for (const mode of signingModes(spec)) {
      rename(mode.properties, "out_contract_code", "contract_code");
      mode.required = mode.required?.map((name) => (name === "out_contract_code" ? "contract_code" : name)) ?? [];
    }
  }),
  inSpec("plan_id is no longer required", (spec) => optional(signingModes(spec), "plan_id")),
  inSpec("sub_mchid is no longer required", (spec) => optional(signingModes(spec), "sub_mchid")),
  inSpec("a mixed-mode body is allowed", (spec) => {
    for (const mode of signingModes(spec)) {
      delete mode["additionalProperties"];
      loseExclusions(mode);
    }
    rename(schema(spec, "CreateAppSigningSessionRequest"), "oneOf", "anyOf");
  }),
  inSpec("the modes no longer exclude each other's fields by name", (spec) =>
    signingModes(spec).forEach(loseExclusions),
  ),
  inSpec("institutional mode is lost", (spec) => loseMode(schema(spec, "CreateAppSigningSessionRequest"), 1)),
  inSpec("unknown fields are allowed", (spec) => {
    for (const mode of signingModes(spec)) mode["additionalProperties"] = true;
  }),
  inSpec("a length limit is lost", (spec) =>
    eachField(spec, "user_display_name", (field) => loseLimit(field, "maxLength")),
  ),
  inSpec("emoji are allowed in the displayed name", (spec) =>
    eachField(spec, "user_display_name", (field) => loseLimit(field, "pattern")),
  ),
  inSpec("a callback over http is allowed", (spec) =>
    eachField(spec, "success_notify_url", (field) => {
      field.pattern = "^https?://[^?#\\s]+$";
    }),
  ),
  inSpec("plan_id becomes a text", (spec) =>
    eachField(spec, "plan_id", (field) => {
      field.type = "string";
      for (const limit of ["minimum", "maximum", "format"]) loseLimit(field, limit);
    }),
  ),
  inSpec("expired_time takes any text", (spec) =>
    eachField(spec, "expired_time", (field) => {
      loseLimit(field, "pattern");
      loseLimit(field, "format");
    }),
  ),
  inSpec("a session of H5 may live for 2 hours", (spec) => {
    const time = field(spec, "CreateH5SigningSessionCommonRequest", "expired_time");
    (time["x-seconds-ahead"] as { maximum: number }).maximum = 7200;
  }),
  inSpec("a session of an app may live for 10 minutes only", (spec) => {
    const time = field(spec, "CreateAppSigningSessionCommonRequest", "expired_time");
    (time["x-seconds-ahead"] as { maximum: number }).maximum = 600;
  }),
  inSpec("times are no longer the caller's choice", (spec) =>
    eachField(spec, "expired_time", (field) => loseLimit(field, "x-seconds-ahead")),
  ),
  inSpec("a field of one channel is renamed in its example too", (spec) =>
    replace(spec, '"return_appid"', '"return_app_id"'),
  ),
  inSpec("one channel lets its modes mix", (spec) => {
    const request = schema(spec, "CreateWebSigningSessionRequest");
    for (const { $ref = "" } of request.oneOf ?? []) loseExclusions(schema(spec, $ref.split("/").pop() ?? ""));
  }),
  inSpec("sub_appid is no longer known to one channel", (spec) => {
    delete schema(spec, "CreateMiniProgramSigningSessionInstitutionalRequest").properties?.["sub_appid"];
  }),
  inSpec("the reason of a termination is no longer required", (spec) =>
    optional([schema(spec, "TerminateContractCommonRequest")], "termination_note"),
  ),
  inSpec("the reason of a termination may have any length", (spec) =>
    loseLimit(field(spec, "TerminateContractCommonRequest", "termination_note"), "maxLength"),
  ),
  inSpec("a contract's number may have blanks", (spec) => loseLimit(pathParameter(spec, TERMINATE).schema, "pattern")),
  inSpec("a contract's number may have any length", (spec) =>
    loseLimit(pathParameter(spec, QUERY).schema, "maxLength"),
  ),
  inSpec("the request body is XML", (spec) =>
    rename(operation(spec, APP).requestBody?.content, "application/json", "application/xml"),
  ),
];

/** In the queries, which stand in the document as one object each. */
const QUERY_FAULTS: Fault[] = [
  inSpec("a field of a query is renamed", (spec) => {
    const mode = schema(spec, "GetContractInstitutionalQuery");
    rename(mode.properties, "sub_mchid", "sub_mch_id");
    mode.required = ["sp_appid", "sub_mch_id"];
  }),
  inSpec("a field of a query is renamed in its example too", (spec) => {
    const names = ["GetContractCommonQuery", "GetContractInstitutionalQuery"];
    for (const name of names) rename(schema(spec, name).properties, "appid", "app_id");
    schema(spec, "GetContractCommonQuery").required = ["app_id"];
    for (const { value } of Object.values(wholeQuery(spec, QUERY)["examples"] as Record<string, { value: object }>)) {
      if ("appid" in value) rename(value, "appid", "app_id");
    }
  }),
  inSpec("plan_id is no longer required in a query", (spec) =>
    optional(queryModes(spec, "GetContractByOutContractCode"), "plan_id"),
  ),
  inSpec("sub_mchid is no longer required in a query", (spec) =>
    optional(queryModes(spec, "GetContract"), "sub_mchid"),
  ),
  inSpec("a mode of a query is lost", (spec) => loseMode(schema(spec, "GetContractQuery"), 1)),
  inSpec("a mode of a query is lost, with its example", (spec) => {
    loseMode(schema(spec, "GetContractByOutContractCodeQuery"), 1);
    lose(wholeQuery(spec, QUERY_BY_CODE)["examples"] as object, "institutional");
  }),
  inSpec("the modes of a query no longer exclude each other", (spec) =>
    queryModes(spec, "GetContract").forEach(loseExclusions),
  ),
  inSpec("the plan in a query may be any text", (spec) => {
    for (const mode of queryModes(spec, "GetContractByOutContractCode")) {
      const plan = mode.properties?.["plan_id"] as Schema;
      plan.type = "string";
      for (const limit of ["minimum", "maximum", "format"]) loseLimit(plan, limit);
    }
  }),
  inSpec("a query is no object", (spec) => lose(wholeQuery(spec, QUERY), "explode")),
  inSpec("the example of a query's mode is lost", (spec) =>
    lose(wholeQuery(spec, QUERY)["examples"] as object, "institutional"),
  ),
];

/** In where an operation goes, what it answers and what is known of it. */
const OPERATION_FAULTS: Fault[] = [
  inSpec("the path changes", (spec) => rename(spec.paths, APP, `${APP}s`)),
  inSpec("the path of one channel becomes another's", (spec) => {
    spec.paths[H5.replace("h5", "wap")] = spec.paths[H5] ?? {};
    lose(spec.paths, H5);
  }),
  inSpec("the method changes", (spec) => rename(spec.paths[APP], "post", "put")),
  inSpec("termination becomes a DELETE", (spec) => rename(spec.paths[TERMINATE], "post", "delete")),
  inSpec("an operation is lost", (spec) => lose(spec.paths, QUERY_BY_CODE)),
  inSpec("an operation is renamed", (spec) => {
    operation(spec, QUERY, "get").operationId = "queryContract";
  }),
  inSpec("an operation has no function", (spec) => {
    const copy = structuredClone(operation(spec, QUERY, "get"));
    spec.paths[`${QUERY}/history`] = { get: { ...copy, operationId: "getContractHistory" } };
  }),
  inSpec("a status changes", (spec) => rename(operation(spec, APP).responses, "403", "409")),
  inSpec("a documented error is lost", (spec) => lose(operation(spec, QUERY, "get").responses, "404")),
  inSpec("204 becomes 200", (spec) => rename(operation(spec, TERMINATE).responses, "204", "200")),
  inSpec("204 becomes a 200 with a body", (spec) => {
    const { responses } = operation(spec, TERMINATE);
    lose(responses, "204");
    responses["200"] = operation(spec, QUERY, "get").responses["200"] ?? {};
  }),
  inSpec("termination may be sent again blindly", (spec) => {
    operation(spec, TERMINATE)["x-retry"] = "again";
  }),
  inSpec("what may be sent again is not said", (spec) => lose(operation(spec, H5), "x-retry")),
  inSpec("an answer need not be about the contract that was asked for", (spec) => {
    operation(spec, QUERY, "get")["x-bound-answer"] = { required: [], optional: ["mchid", "sp_mchid", "sub_mchid"] };
  }),
  inSpec("an answer need not be of the plan that was asked for", (spec) => {
    const optional = ["mchid", "sp_mchid", "sub_mchid"];
    operation(spec, QUERY_BY_CODE, "get")["x-bound-answer"] = { required: ["out_contract_code"], optional };
  }),
  inSpec("an answer is bound by a field that it lacks", (spec) => {
    operation(spec, QUERY, "get")["x-bound-answer"] = { required: ["contract_no"], optional: [] };
  }),
  inSpec("what is given is not said", (spec) => lose(operation(spec, TERMINATE), "x-given")),
  inSpec("something else is given", (spec) => {
    operation(spec, TERMINATE)["x-given"] = "the user ended the contract";
  }),
  inSpec("an operation has no evidence", (spec) => lose(operation(spec, H5), "x-evidence")),
  inSpec("a field has no evidence", (spec) => lose(field(spec, "Contract", "state"), "x-evidence")),
  inSpec("evidence is from a source that there is not", (spec) => {
    field(spec, "Contract", "state")["x-evidence"] = ["page NOWHERE"];
  }),
  inSpec("another request header is required", (spec) => {
    const parameter = spec.components.parameters["User-Agent"];
    if (parameter) parameter.name = "X-User-Agent";
  }),
  inSpec("requests need no Authorization", (spec) => {
    spec["security"] = [];
  }),
  inSpec("a reference leads nowhere", (spec) => lose(spec.components.schemas, "ErrorDetail")),
];

/** In what comes back. */
const ANSWER_FAULTS: Fault[] = [
  inSpec("a code is renamed everywhere in the document", (spec) =>
    replace(spec, "CONTRACT_EXISTED", "CONTRACT_EXISTS"),
  ),
  inSpec("a code is renamed in its example only", (spec) => {
    const examples = spec.components.responses["SigningForbidden"]?.content?.["application/json"]?.examples;
    (examples?.["NO_AUTH"]?.value as { code: string }).code = "NO_AUTHORITY";
  }),
  inSpec("the example of a code is lost", (spec) =>
    lose(spec.components.responses["BadRequest"]?.content?.["application/json"]?.examples, "INVALID_REQUEST"),
  ),
  inSpec("the solution of a code is lost", (spec) =>
    lose(codesOf(spec, "SigningForbiddenError")["x-solutions"] as object, "CONTRACT_EXISTED"),
  ),
  inSpec("a code has two solutions", (spec) => {
    (codesOf(spec, "ContractForbiddenError")["x-solutions"] as Record<string, string>)["NO_AUTH"] = "Give up.";
  }),
  inSpec("the evidence of a code is lost", (spec) =>
    lose(codesOf(spec, "SigningForbiddenError")["x-enum-evidence"] as object, "CONTRACT_EXISTED"),
  ),
  inSpec("an operation has a solution of a code that it does not have", (spec) => {
    (operation(spec, TERMINATE)["x-solutions"] as Record<string, string>)["CONTRACT_EXISTED"] = "Query it.";
  }),
  inSpec("session_id is renamed", (spec) => replace(spec, '"session_id"', '"sessionid"')),
  inSpec("session_id becomes a number", (spec) => {
    field(spec, "SigningSession", "session_id").type = "integer";
  }),
  inSpec("show_code_url is required even where sign_url is there", (spec) => {
    schema(spec, "WebSigningPage").required = ["show_code_url"];
  }),
  inSpec("a contract can have no other states", (spec) => {
    field(spec, "Contract", "state").anyOf?.pop();
  }),
  inSpec("a contract needs no state", (spec) => {
    schema(spec, "Contract").required = ["contract_id"];
  }),
  inSpec("a contract must say its plan", (spec) => {
    schema(spec, "Contract").required = ["contract_id", "state", "plan_id"];
  }),
  inSpec("the success answer loses its signature header", (spec) =>
    lose((operation(spec, APP).responses["200"] as { headers?: object }).headers, "Wechatpay-Signature"),
  ),
  inSpec("the empty answer loses its signature header", (spec) =>
    lose((operation(spec, TERMINATE).responses["204"] as { headers?: object }).headers, "Wechatpay-Signature"),
  ),
];

export const SPEC_FAULTS: Fault[] = [...REQUEST_FAULTS, ...QUERY_FAULTS, ...OPERATION_FAULTS, ...ANSWER_FAULTS];

function schema(spec: Spec, name: string): Schema {
  const found = spec.components.schemas[name];
  if (!found) throw new Error(`the document has no schema ${name}`);
  return found;
}

function field(spec: Spec, schemaName: string, name: string): Schema {
  const found = schema(spec, schemaName).properties?.[name];
  if (!found) throw new Error(`${schemaName} has no ${name}`);
  return found;
}

/** The shapes of every request for a signing session. */
function signingModes(spec: Spec): Schema[] {
  return Object.entries(spec.components.schemas)
    .filter(([name]) => /^Create\w+SigningSession(Common|Institutional)Request$/.test(name))
    .map(([, mode]) => mode);
}

function queryModes(spec: Spec, name: string): Schema[] {
  return [schema(spec, `${name}CommonQuery`), schema(spec, `${name}InstitutionalQuery`)];
}

function eachField(spec: Spec, name: string, change: (field: Schema) => void): void {
  for (const mode of signingModes(spec)) {
    const found = mode.properties?.[name];
    if (found) change(found);
  }
}

function optional(modes: Schema[], name: string): void {
  for (const mode of modes) mode.required = mode.required?.filter((other) => other !== name) ?? [];
}

function loseExclusions({ properties = {} }: Schema): void {
  for (const [name, property] of Object.entries(properties)) {
    if (property === false) delete properties[name];
  }
}

/** With its evidence, which the generator would miss otherwise. */
function loseLimit(schema: Schema, keyword: string): void {
  lose(schema, keyword);
  const evidence = schema["x-evidence-of"] as Record<string, unknown> | undefined;
  if (evidence) delete evidence[keyword];
}

function loseMode(union: Schema, index: number): void {
  union.oneOf = union.oneOf?.filter((_, place) => place !== index) ?? [];
}

function operation(spec: Spec, path: string, method = "post"): Operation {
  const found = spec.paths[path]?.[method];
  if (!found) throw new Error(`the document has no ${method} ${path}`);
  return found;
}

function pathParameter(spec: Spec, path: string): Parameter {
  return parameter(spec, path, "path");
}

function wholeQuery(spec: Spec, path: string): Parameter {
  return parameter(spec, path, "query");
}

function parameter(spec: Spec, path: string, place: string): Parameter {
  for (const { parameters = [] } of Object.values(spec.paths[path] ?? {})) {
    for (const one of parameters) if ("in" in one && one.in === place) return one as Parameter;
  }
  throw new Error(`${path} has no parameter in its ${place}`);
}

/** The schema that lists the codes of an error. */
function codesOf(spec: Spec, name: string): Schema {
  const codes = field(spec, name, "code").anyOf?.[0];
  if (!codes) throw new Error(`${name} lists no codes`);
  return codes;
}

function replace(spec: Spec, from: string, to: string): void {
  const text = JSON.stringify(spec);
  if (!text.includes(from)) throw new Error(`the document does not hold ${from}`);
  Object.assign(spec, JSON.parse(text.replaceAll(from, to)));
}
