import { encodeUtf8 } from "#encoding";
import { rulesOf } from "../schema/rules.js";
import type { ReadRequest } from "./read-request.js";

/** Where the fields of a request stand: path and query, and the body. */
export interface PlacedRequest {
  /** Path and query. */
  target: string;
  /** Empty for none. */
  body: Uint8Array<ArrayBuffer>;
}

/** Puts each field into its place: those that the path names into it, the others into the query or the body. */
export function placeFields(method: string, path: string, { mode, fields }: ReadRequest): PlacedRequest {
  const rest: Record<string, unknown> = {};
  // In the order of the schema, whatever the caller's.
  const hasNames = path.includes("{");
  for (const name of rulesOf(mode.schema).names) {
    if (Object.hasOwn(fields, name) && !(hasNames && path.includes(`{${name}}`))) rest[name] = fields[name];
  }
  const target = hasNames ? fillPath(path, fields) : path;
  if (method === "POST") return { target, body: encodeUtf8(JSON.stringify(rest)) };
  return { target: target + queryOf(rest), body: new Uint8Array() };
}

/** The path with values in the places of their names. */
export function fillPath(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encode(String(values[name])));
}

/** With its question mark, or nothing. */
export function queryOf(fields: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(fields).map(([name, value]) => `${encode(name)}=${encode(String(value))}`);
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

/** Everything but what RFC 3986 calls unreserved, so that no parser of URLs changes what was signed. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
