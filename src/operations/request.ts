import { encodeUtf8 } from "#encoding";
import { type Connection, contextOf } from "../connection.js";
import { type InputIssue, mustBe, WechatPayInputError } from "../errors.js";
import { apiErrorOf } from "../http/api-error.js";
import type { RequestOptions } from "../http/call-options.js";
import { readAnswer } from "../http/read-answer.js";
import { sendRequest } from "../http/send-request.js";
import { ownProperties } from "../input/own-properties.js";
import { fillPath, queryOf } from "../request/place-fields.js";
import { isSuccess } from "../runtime/status.js";

/**
 * A request for a path that the OpenAPI document does not describe.
 *
 * @example
 * ```ts
 * const rawRequest: RawRequest = { method: "GET", path: "/v3/global/certificates" };
 * ```
 */
export interface RawRequest {
  /** In capital letters. */
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path, from its first slash, without query. `{name}` is replaced by a value of `params`, so that hooks see no identifier. */
  path: string;
  /** The values for the names in `path`. They are percent-encoded. */
  params?: Readonly<Record<string, string | number>> | undefined;
  /** The fields of the query. They are percent-encoded; a field that is `undefined` is left out. */
  query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  /** Sent as JSON. */
  body?: object | undefined;
}

/**
 * Sends a request for a path that the OpenAPI document does not describe. The request is signed and the answer verified
 * like every other. Neither is checked against a schema, and there are no types.
 *
 * A GET is retried when no answer comes. Any other method may have taken effect, and is retried only after a signed 429.
 *
 * @returns the JSON of a successful answer; `undefined` when it has no body.
 * @throws {@link WechatPayInputError} when method, path, query or body is wrong. Nothing was sent.
 * @throws {@link WechatPayApiError} when WeChat Pay answers with an error.
 * @throws the other errors of the operations.
 *
 * @example
 * ```ts
 * const order = await wechatpay.request({
 *   method: "GET",
 *   path: "/v3/global/papay/transactions/out-trade-no/{out_trade_no}",
 *   params: { out_trade_no: "1217752501201407033233368018" },
 * });
 * ```
 */
export async function request(connection: Connection, request: RawRequest, options?: RequestOptions): Promise<unknown> {
  const context = contextOf(connection);
  const { method, path, params, query, body } = readRaw(request);
  const answer = await sendRequest(
    context,
    {
      method,
      target: fillPath(path, params) + queryOf(query),
      body: body === undefined ? new Uint8Array() : encodeUtf8(body),
      template: path.includes("{") ? path : undefined,
      retry: method === "GET" ? "again" : "ask first",
    },
    options,
  );
  const content = readAnswer(answer);
  if (!isSuccess(answer.status)) throw apiErrorOf(answer, content);
  return content;
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** A path that no URL parser changes, because its text is signed: no segment is empty, `.` or `..`. */
const PATH = /^(?:\/(?!\.{1,2}(?:\/|$))(?:[\w.~-]|%[0-9A-F]{2}|\{\w+\})+)+$/;

function readRaw(given: RawRequest) {
  const { method, path, params = {}, query = {}, body } = ownProperties(Object(given) as RawRequest);
  const issues: InputIssue[] = [];
  const refuse = (field: string, rule: string, expected: string) => issues.push(mustBe(field, rule, expected));
  if (!METHODS.includes(method)) refuse("method", "enum", `one of ${METHODS.join(", ")}`);
  const isPath = typeof path === "string" && PATH.test(path);
  if (!isPath) refuse("path", "pattern", "a path such as /v3/global/refunds, percent-encoded, without host and query");
  const values = valuesOf("params", params, refuse);
  for (const [, name = ""] of isPath ? path.matchAll(/\{(\w+)\}/g) : []) {
    if (values[name] === undefined || /^\.{0,2}$/.test(String(values[name]))) {
      refuse(`params.${name}`, "required", "a text or a number, not only dots, for the path");
    }
  }
  const fields = valuesOf("query", query, refuse);
  let text: string | undefined;
  if (body !== undefined) {
    text = typeof body === "object" && body !== null ? textOf(body) : undefined;
    if (text === undefined) refuse("body", "type", "an object that JSON can hold");
    if (method === "GET") refuse("body", "absent", "absent in a GET; give the fields in query");
  }
  if (issues.length > 0) throw new WechatPayInputError(issues);
  return { method, path, params: values, query: fields, body: text };
}

function valuesOf(
  name: string,
  given: object,
  refuse: (field: string, rule: string, expected: string) => void,
): Record<string, string | number | boolean> {
  const values: Record<string, string | number | boolean> = {};
  for (const [key, value] of Object.entries(ownProperties(Object(given) as Record<string, unknown>))) {
    const isText = typeof value === "string" && !/\p{Surrogate}/u.test(value);
    const isValue = isText || typeof value === "boolean" || Number.isFinite(value);
    if (isValue) values[key] = value as string | number | boolean;
    else if (value !== undefined)
      refuse(`${name}.${key.slice(0, 64)}`, "type", "a text without lone surrogates, a number or a boolean");
  }
  return values;
}

function textOf(body: object): string | undefined {
  try {
    return JSON.stringify(body);
  } catch {
    return undefined;
  }
}
