import { REQUEST_CHECKS } from "../../generated/control-checks.js";
import type { Refusal } from "../platform/refusal.js";
import { checkRequest } from "../spec/check-request.js";
import { readJson } from "../spec/read-json.js";
import type { Problem } from "../views.js";
import { SandboxError } from "./error.js";
import type { InputOf, MethodId } from "./types.js";

/** The input of an operation as it is sent over HTTP. */
export interface Sent {
  /** The values of the path's parameters, percent-encoded. */
  segments: Record<string, string>;
  /** Without its question mark. */
  query: string;
  /** JSON; empty without a body. */
  body: Uint8Array;
}

const CHECKS = new Map(REQUEST_CHECKS.map((check) => [check.id, check]));
/** The document of the control has no modes. */
const CALLER = { mode: "common", mchid: "" } as const;

/**
 * Checks an input by the document.
 *
 * @returns the fields of path, query and body.
 * @throws SandboxError with 400 that names the field and the rule.
 */
export function checkInput<Id extends MethodId>(id: Id, { segments, query, body }: Sent): InputOf<Id> {
  const operation = CHECKS.get(id);
  if (!operation) throw new Error(`the document no longer has ${id}`);
  const json = readJson(body);
  if ("refusal" in json) throw wrongInput(json.refusal);
  const route = { operation, segments };
  const checked = checkRequest({ route, query, headers: {}, body: json.value }, CALLER, Date.now());
  if ("refusal" in checked) throw wrongInput(checked.refusal);
  return checked.request as InputOf<Id>;
}

function wrongInput({ message, detail }: Refusal): SandboxError {
  const { field = "/body", issue = "", location = "body", value } = (detail ?? {}) as Partial<Detail>;
  // WeChat Pay names an unknown field as `#/properties/…`.
  const place = field.startsWith("#/properties/")
    ? `/${location}/${field.slice("#/properties/".length).replaceAll("/properties/", "/")}`
    : field;
  return new SandboxError(400, message, { field: place, issue, location, ...(value !== undefined && { value }) });
}

type Detail = NonNullable<Problem["detail"]>;
