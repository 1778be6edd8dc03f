import { describe, expect, it } from "vitest";
import { generateCode } from "../../scripts/generate/code.js";
import { generateConstants } from "../../scripts/generate/constants.js";
import { generateEvidence } from "../../scripts/generate/evidence-table.js";
import type { Operation, Parameter, Schema, Spec } from "../../scripts/generate/spec.js";
import { SPEC_FILE } from "../support/document.js";
import { loadDocument } from "./examples.js";

const TEXT = JSON.stringify(loadDocument(SPEC_FILE));
const CONTRACTS = "/v3/global/papay/contracts";
const WHERE = {
  app: `#/paths/${CONTRACTS.replaceAll("/", "~1")}~1app-pre-entrust-sign/post`,
  query: `#/paths/${CONTRACTS.replaceAll("/", "~1")}~1{contract_id}/get`,
  terminate: `#/paths/${CONTRACTS.replaceAll("/", "~1")}~1{contract_id}~1terminate/post`,
};

interface Spoiled {
  spec: Spec;
  app: Operation;
  query: Operation;
  terminate: Operation;
  schema(name: string): Schema & { properties: Record<string, Schema> };
}

/** Generates from the document after a change to it. */
function generate(change: (spoiled: Spoiled) => void): void {
  const spec = JSON.parse(TEXT) as Spec;
  const operation = (path: string, method: string) => spec.paths[CONTRACTS + path]?.[method] as Operation;
  change({
    spec,
    app: operation("/app-pre-entrust-sign", "post"),
    query: operation("/{contract_id}", "get"),
    terminate: operation("/{contract_id}/terminate", "post"),
    schema: (name) => spec.components.schemas[name] as ReturnType<Spoiled["schema"]>,
  });
  generateConstants(spec, { name: "wechatpay-global", version: "0.1.0" });
  generateCode(spec);
  generateEvidence(spec);
}

/** Deletes a key that must exist. */
function lose(holder: unknown, name: string): void {
  if (typeof holder !== "object" || holder === null || !(name in holder))
    throw new Error(`there is no ${name} to lose`);
  delete (holder as Record<string, unknown>)[name];
}

it("the document as it is can be generated from", () => {
  expect(() => generate(() => undefined)).not.toThrow();
});

describe("the generator refuses, with the place,", () => {
  const COMMON = "CreateAppSigningSessionCommonRequest";
  const COMMON_PLACE = `#/components/schemas/${COMMON}/properties/openid`;

  it.each<[string, (spoiled: Spoiled) => void, string]>([
    ["a host without evidence", ({ spec }) => lose(spec.servers[1], "x-evidence"), "#/servers/1 needs x-evidence"],
    [
      "a host without region",
      ({ spec }) => lose(spec.servers[1], "x-region"),
      "https://apius.mch.weixin.qq.com needs an x-region of its own",
    ],
    [
      "two hosts of one region",
      ({ spec }) => Object.assign(spec.servers[1] as object, { "x-region": "hk" }),
      "https://apius.mch.weixin.qq.com needs an x-region of its own",
    ],
    ["an operation without evidence", ({ app }) => lose(app, "x-evidence"), `${WHERE.app} needs x-evidence`],
    [
      "a field without evidence",
      ({ schema }) => lose(schema(COMMON).properties["openid"], "x-evidence"),
      `${COMMON_PLACE} needs x-evidence`,
    ],
    [
      "a field of an answer without evidence",
      ({ schema }) => lose(schema("Contract").properties["state"], "x-evidence"),
      "#/components/schemas/Contract/properties/state needs x-evidence",
    ],
    [
      "a field in the path without evidence",
      ({ query }) => lose((query.parameters?.[3] as Parameter | undefined)?.schema, "x-evidence"),
      `${WHERE.query}/parameters/3/schema needs x-evidence`,
    ],
    [
      "an enum value without evidence",
      ({ schema }) => lose(schema("Contract").properties["state"]?.anyOf?.[0]?.["x-enum-evidence"], "SIGNED"),
      "#/components/schemas/Contract/properties/state, SIGNED needs x-evidence",
    ],
    [
      "evidence from an unknown source",
      ({ schema }) => Object.assign(schema(COMMON).properties["openid"] as Schema, { "x-evidence": ["page NOWHERE"] }),
      `${COMMON_PLACE}: NOWHERE is no source (x-sources)`,
    ],
    [
      "evidence of an unknown grade",
      ({ schema }) => Object.assign(schema(COMMON).properties["openid"] as Schema, { "x-evidence": ["rumour NET"] }),
      `${COMMON_PLACE}: what is "rumour NET"?`,
    ],
    [
      "an inference that is no decision",
      ({ schema }) => Object.assign(schema(COMMON).properties["openid"] as Schema, { "x-evidence": ["inference NET"] }),
      `${COMMON_PLACE}: NET is no source (x-sources)`,
    ],
    [
      "evidence of a limit that does not exist",
      ({ schema }) =>
        Object.assign(schema(COMMON).properties["openid"] as Schema, { "x-evidence-of": { minimum: [] } }),
      `${COMMON_PLACE} has no minimum to give evidence of`,
    ],
    [
      "two solutions of one code",
      ({ schema }) => {
        const known = schema("ContractForbiddenError").properties["code"]?.anyOf?.[0];
        (known?.["x-solutions"] as Record<string, string>)["NO_AUTH"] = "Give up.";
      },
      "NO_AUTH is described in two ways",
    ],
    [
      "a code without solution",
      ({ schema }) => {
        const known = schema("NotFoundError").properties["code"]?.anyOf?.[0];
        lose(known?.["x-solutions"], "NOT_FOUND");
      },
      "NOT_FOUND needs x-enumDescriptions and x-solutions",
    ],
    [
      "a field of one name in two places",
      ({ schema }) => {
        schema("TerminateContractCommonRequest").properties["contract_id"] = { type: "string" };
      },
      `${WHERE.terminate}: contract_id stands in two places`,
    ],
    [
      "a path with another field than its parameters",
      ({ query }) => Object.assign(query.parameters?.[3] as object, { name: "contract" }),
      `${WHERE.query}: the path names contract_id, described are contract`,
    ],
    [
      "a query that is no object",
      ({ query }) => lose(query.parameters?.[4], "explode"),
      `${WHERE.query}: a query is one object (style: form, explode: true)`,
    ],
    [
      "a 204 with a body",
      ({ terminate, app }) =>
        Object.assign(terminate.responses["204"] as object, {
          content: (app.responses["200"] as { content: object }).content,
        }),
      `${WHERE.terminate}: an answer has a body, or it is 204`,
    ],
    [
      "a 200 without body",
      ({ app }) => lose(app.responses["200"], "content"),
      `${WHERE.app}: an answer has a body, or it is 204`,
    ],
    [
      "two successes",
      ({ app }) => {
        app.responses["204"] = { content: {} };
      },
      "createAppSigningSession needs one success",
    ],
    [
      "no rule for sending again",
      ({ app }) => lose(app, "x-retry"),
      `${WHERE.app}: x-retry is again or same number again or ask first, not undefined`,
    ],
    [
      "an unknown rule for sending again",
      ({ app }) => Object.assign(app, { "x-retry": "perhaps" }),
      `${WHERE.app}: x-retry is again or same number again or ask first, not perhaps`,
    ],
    [
      "an answer that is bound by a field it does not have",
      ({ query }) => lose(query, "x-bound-answer"),
      `${WHERE.query} needs x-bound-answer`,
    ],
    [
      "a notification without events",
      ({ spec }) => lose(spec.webhooks["contract-notification"]?.["post"], "x-events"),
      "the webhook contractNotification needs a body and x-events",
    ],
  ])("%s", (_, change, message) => {
    expect(() => generate(change)).toThrow(message);
  });
});
