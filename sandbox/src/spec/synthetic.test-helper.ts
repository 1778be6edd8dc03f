import type { RequestCheck } from "../../../generated/request-checks.js";
import { generateRequestChecks } from "../../../scripts/generate/request-checks.js";
import type { Spec } from "../../../scripts/generate/spec.js";

/** The request checks of a document with these paths. */
export async function checksOf(paths: object, schemas: object = {}): Promise<readonly RequestCheck[]> {
  const code = (await generateRequestChecks({ paths, components: { schemas } } as unknown as Spec))[
    "request-checks.js"
  ];
  const url = `data:text/javascript;base64,${Buffer.from(code ?? "").toString("base64")}`;
  return (await import(/* @vite-ignore */ url)).REQUEST_CHECKS;
}

const id = { type: "string", minLength: 1, maxLength: 32, pattern: "^[!-~]+$", "x-hint": "letters and digits" };
const number = { type: "integer", format: "int64", minimum: 1, maximum: 9007199254740991, description: "A number." };
const note = { $ref: "#/components/schemas/Note" };

export const SCHEMAS = {
  Note: { type: "string", minLength: 1, maxLength: 8, description: "Why." },
  CommonQuery: {
    type: "object",
    additionalProperties: false,
    required: ["appid"],
    properties: { appid: id, plan_id: number, sp_appid: false, sub_mchid: false },
  },
  InstitutionalQuery: {
    type: "object",
    additionalProperties: false,
    required: ["sp_appid", "sub_mchid"],
    properties: { sp_appid: id, sub_mchid: id, plan_id: number, appid: false },
  },
};

const contractId = { name: "contract_id", in: "path", required: true, schema: id };
const query = {
  name: "query",
  in: "query",
  style: "form",
  explode: true,
  schema: {
    oneOf: [{ $ref: "#/components/schemas/CommonQuery" }, { $ref: "#/components/schemas/InstitutionalQuery" }],
  },
};

/** An operation with two modes. */
export const PATHS = {
  "/contracts/{contract_id}": { get: { operationId: "getContract", parameters: [contractId, query] } },
  "/contracts/out-contract-code/{out_contract_code}": {
    get: {
      operationId: "getContractByOutContractCode",
      parameters: [{ ...contractId, name: "out_contract_code" }, query],
    },
  },
  "/contracts/open": { post: { operationId: "open" } },
  "/contracts/{contract_id}/terminate": {
    post: {
      operationId: "terminateContract",
      parameters: [contractId],
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: {
              oneOf: [
                {
                  type: "object",
                  additionalProperties: false,
                  required: ["appid", "termination_note"],
                  properties: {
                    appid: id,
                    termination_note: note,
                    end_time: {
                      type: "string",
                      format: "date-time",
                      "x-seconds-ahead": { minimum: 300, maximum: 600 },
                    },
                    amount: {
                      type: "object",
                      additionalProperties: false,
                      required: ["total"],
                      properties: { total: number, currency: { type: "string", enum: ["HKD", "USD"] } },
                    },
                    sp_appid: false,
                    sub_mchid: false,
                  },
                },
                {
                  type: "object",
                  additionalProperties: false,
                  required: ["sp_appid", "sub_mchid", "termination_note"],
                  properties: { sp_appid: id, sub_mchid: id, termination_note: note, appid: false },
                },
              ],
            },
          },
        },
      },
    },
  },
  "/statements": {
    get: {
      operationId: "listStatements",
      parameters: [
        { name: "date", in: "query", required: true, schema: { type: "string", minLength: 1 } },
        { name: "limit", in: "query", schema: { type: "integer", maximum: 50 } },
      ],
    },
  },
};
