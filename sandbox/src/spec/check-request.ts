import prismHttp from "@stoplight/prism-http";
import prismValidator from "@stoplight/prism-http/dist/validator/index.js";
import type { IHttpOperation } from "@stoplight/types";
import type { Refusal } from "../platform/refusal.js";
import { openApiDocument } from "./document.js";

/** A request whose signature holds. */
export interface CheckedRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** `undefined` when there is none. */
  body: unknown;
}

/** What Prism says about one field. */
interface Violation {
  path?: (string | number)[];
  code?: string | number;
  message: string;
}

export interface Operation {
  id: string;
  /** @param mode of the caller, for whom one of the two shapes of a body can be meant only */
  check(request: CheckedRequest, mode: Mode): Refusal | undefined;
}

type Mode = "common" | "institutional";

/** The operations of the document, by method and path. Prism finds what is wrong with a request, and nothing else does. */
export class RequestChecks {
  readonly #operations: IHttpOperation[];
  readonly #byMode: Record<Mode, IHttpOperation[]>;

  private constructor(operations: IHttpOperation[], common: IHttpOperation[], institutional: IHttpOperation[]) {
    this.#operations = operations;
    this.#byMode = { common, institutional };
  }

  static async load(): Promise<RequestChecks> {
    const [all, common, institutional] = await Promise.all([
      prismHttp.getHttpOperationsFromSpec(openApiDocument),
      prismHttp.getHttpOperationsFromSpec(documentOfOneMode("CommonModeRequest")),
      prismHttp.getHttpOperationsFromSpec(documentOfOneMode("InstitutionalModeRequest")),
    ]);
    return new RequestChecks(all, common, institutional);
  }

  /** The operation behind a method and a path, `undefined` when the document has none. */
  find(method: string, path: string): Operation | undefined {
    const matches = (operation: IHttpOperation) =>
      operation.path === path && operation.method.toUpperCase() === method.toUpperCase();
    const operation = this.#operations.find(matches);
    if (!operation) return undefined;
    const check = (request: CheckedRequest, mode: Mode) => {
      if (violationsOf(operation, request).length === 0) return undefined;
      // The document says oneOf, and Prism then lists what is wrong with either mode.
      const single = this.#byMode[mode].find(matches) ?? operation;
      const [first] = violationsOf(single, request).sort(byImportance);
      return first && refusalFor(first, request);
    };
    return { id: operation.iid ?? operation.id, check };
  }
}

function documentOfOneMode(schema: string): object {
  const copy = structuredClone(openApiDocument) as typeof openApiDocument;
  for (const operation of Object.values(copy.paths).flatMap((methods) => Object.values(methods))) {
    const media = operation.requestBody?.content["application/json"];
    if (media) media.schema = { $ref: `#/components/schemas/${schema}` };
  }
  return copy;
}

function violationsOf(resource: IHttpOperation, { method, path, query, headers, body }: CheckedRequest): Violation[] {
  const element = { method: method.toLowerCase() as "post", url: { path, query }, headers, body };
  const result = prismValidator.validateInput({ resource, element });
  return result._tag === "Left" ? (result.left as Violation[]) : [];
}

/** A wrong value says more than a field too much. */
function byImportance(a: Violation, b: Violation): number {
  return Number(a.code === "additionalProperties") - Number(b.code === "additionalProperties");
}

/** Of the caller's own names and values no more is said, or the answer would be as long as the request. In characters. */
const SHOWN = 1024;

function refusalFor({ path = [], code, message: whole }: Violation, { body }: CheckedRequest): Refusal {
  const [location = "body", ...rest] = path.map(String);
  const name = /'(.+)'/s.exec(whole)?.[1];
  const [message, named] = [shorten(whole), name && shorten(name)];
  if (code === "additionalProperties") {
    return {
      code: "INVALID_REQUEST",
      message: {
        en: `The request contains a parameter that the API does not define: ${named}`,
        zh: `请求中包含了未在 API 文档中定义的参数：${named}`,
      },
      detail: { field: `#/properties/${named}`, issue: message, location },
    };
  }
  const fields = code === "required" && named ? [...rest, named] : rest;
  const field = ["", location, ...fields].join("/");
  const value = valueAt(body, location, fields);
  return {
    code: "PARAM_ERROR",
    message: { en: `Parameter error at ${field}: ${message}`, zh: `参数错误，位置 ${field}：${message}` },
    detail: { field, ...(value !== undefined && { value }), issue: message, location },
  };
}

function valueAt(body: unknown, location: string, fields: string[]): unknown {
  if (location !== "body" || fields.length === 0) return undefined;
  const value = fields.reduce<unknown>((outer, name) => (outer as Record<string, unknown> | undefined)?.[name], body);
  // What is nested would make the answer as long, and as deep, as the request.
  if (typeof value === "object" && value !== null) return undefined;
  return typeof value === "string" ? shorten(value) : value;
}

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
