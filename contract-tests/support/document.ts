import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Media {
  examples?: Record<string, { value: Record<string, unknown> }>;
}

interface Document {
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        requestBody?: { content: Record<string, Media> };
        responses: Record<string, { $ref?: string; content?: Record<string, Media> }>;
      }
    >
  >;
  components: { responses: Record<string, { content?: Record<string, Media> }> };
}

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const SPEC_FILE = `${root}/spec/openapi.yaml`;
export const PACT_FILE = `${root}/contract-tests/pacts/wechatpay-global-wechatpay.json`;

export const document = JSON.parse(readFileSync(`${root}/generated/openapi.json`, "utf8")) as Document & object;

export const SIGNING_PATH = "/v3/global/papay/contracts/app-pre-entrust-sign";
const signing = document.paths[SIGNING_PATH]?.["post"];

/** The bodies of the official page. */
export function requestExample(name: "common" | "institutional" | "commonWithClientIp"): Record<string, unknown> {
  const example = signing?.requestBody?.content["application/json"]?.examples?.[name];
  if (!example) throw new Error(`the document has no request example ${name}`);
  return example.value;
}

/** Every error example of the signing call: its status, its code, its body. */
export function errorExamples(): { status: number; code: string; body: Record<string, unknown> }[] {
  return Object.entries(signing?.responses ?? {})
    .filter(([status]) => status >= "400")
    .flatMap(([status, response]) => {
      const { content } = response.$ref
        ? (document.components.responses[response.$ref.split("/").pop() ?? ""] ?? {})
        : response;
      const examples = content?.["application/json"]?.examples ?? {};
      return Object.entries(examples).map(([code, { value }]) => ({ status: Number(status), code, body: value }));
    });
}
