import { AUTHORIZATION } from "../../../generated/constants.js";

/** The parameters of an Authorization header. */
export interface Authorization {
  mchid: string;
  nonce: string;
  timestamp: string;
  serialNo: string;
  signature: string;
}

const NAMES = Object.keys(AUTHORIZATION.parameters) as (keyof typeof AUTHORIZATION.parameters)[];
const PATTERNS = new Map<string, RegExp>(
  NAMES.map((name) => [name, new RegExp(AUTHORIZATION.parameters[name].pattern)]),
);
const PARAMETER = /^([a-z_]+)="([^"]*)"$/;

/**
 * Reads an Authorization header strictly: the scheme, one blank, each parameter once in any order, separated by
 * commas without blanks. Otherwise the result is `undefined`.
 */
export function parseAuthorization(header: string | undefined): Authorization | undefined {
  const [scheme, list, ...rest] = header?.split(" ") ?? [];
  if (scheme !== AUTHORIZATION.scheme || list === undefined || rest.length > 0) return undefined;
  const found = new Map<string, string>();
  for (const part of list.split(",")) {
    const [, name = "", value = ""] = PARAMETER.exec(part) ?? [];
    if (!PATTERNS.get(name)?.test(value) || found.has(name)) return undefined;
    found.set(name, value);
  }
  const [mchid, nonce, timestamp, serialNo, signature] = NAMES.map((name) => found.get(name));
  if (!mchid || !nonce || !timestamp || !serialNo || !signature) return undefined;
  return { mchid, nonce, timestamp, serialNo, signature };
}
