import { type Fault, inGenerated, inSource } from "./fault.js";

export const GENERATED_FAULTS: Fault[] = [
  inGenerated("the types let the modes mix", "types.ts", "sp_appid?: undefined", "sp_appid?: string"),
  inGenerated("a required field is optional in the types", "types.ts", "plan_id: number", "plan_id?: number"),
  inGenerated(
    "a required field is lost in the types",
    "types.ts",
    "out_contract_code: string",
    "contract_code: string",
  ),
  inGenerated("an error code is renamed", "constants.ts", "CONTRACT_EXISTED", "CONTRACT_EXISTS"),
  inGenerated("the clock tolerance grows", "constants.ts", "TOLERANCE_SECONDS = 300", "TOLERANCE_SECONDS = 3000"),
  inGenerated("a schema allows a longer name", "schemas.ts", "maxLength: 32", "maxLength: 64"),
  inGenerated("the hand-off opens something else", "constants.ts", "wxpayOverseaEntrust", "wxpayEntrust"),
  inGenerated("termination is sent again blindly", "operations.ts", '"ask first"', '"again"'),
  inGenerated("answers are bound by nothing", "operations.ts", 'required: ["contract_id"]', "required: []"),
  inGenerated("an operation goes elsewhere", "operations.ts", "/h5-pre-entrust-sign", "/app-pre-entrust-sign"),
  inGenerated("a query is a POST", "operations.ts", 'method: "GET"', 'method: "POST"'),
  inGenerated("what users get says something else", "openapi.json", '"204"', '"200"'),
  inGenerated("an event is renamed", "notifications.ts", "PAPAY.TERMINATE", "PAPAY.TERMINATED"),
];

export const SOURCE_FAULTS: Fault[] = [
  inSource("an operation is not exported", "operations/index.ts", 'export * from "./get-contract.js";\n', ""),
  inSource(
    "a function calls another operation",
    "operations/create-h5-signing-session.ts",
    "CREATE_H5_",
    "CREATE_JSAPI_",
  ),
  inSource(
    "a field of the path is in the body too",
    "request/place-fields.ts",
    "!(hasNames && path.includes(",
    "(true || path.includes(",
  ),
  inSource(
    "a field of the path is not encoded",
    "request/place-fields.ts",
    "encode(String(values[name]))",
    "String(values[name])",
  ),
  inSource("nobody sees what an answer is about", "operations/call.ts", "  checkBound(", "  void (() => checkBound)("),
  inSource(
    "termination asks nobody",
    "operations/terminate-contract.ts",
    'state === "TERMINATED"',
    "state !== undefined",
  ),
];
