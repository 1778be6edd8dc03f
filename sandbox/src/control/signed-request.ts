import { randomBytes, sign } from "node:crypto";
import { AUTHORIZATION, CLOCK_TOLERANCE_SECONDS } from "../../../generated/constants.js";
import type { Merchant } from "../keys/merchant.js";
import { requestMessage } from "../protocol/message.js";
import { utc } from "../rfc3339.js";
import { exampleBody } from "../spec/document.js";
import { OPERATIONS } from "../spec/operations.js";
import type { PlatformView, SignedRequestView } from "../views.js";
import { wrongField } from "./error.js";
import type { FieldsOf } from "./types.js";

/** What is to be signed. */
export interface Wanted {
  mode: Merchant["mode"];
  method: string;
  target: string;
  body: string;
}

/**
 * Reads what is to be signed. Without a `target` it is a call of createAppSigningSession with a new contract number.
 *
 * @throws SandboxError when the fields do not belong together.
 */
export function readWanted({ mode = "common", method, target, body = "" }: FieldsOf<"requests.sign">): Wanted {
  if (target === undefined) {
    if (method !== undefined || body !== "") throw wrongField("body", "target", "it is missing: the path and query");
    return { mode, ...signingSession(mode) };
  }
  const verb = method ?? (body === "" ? "GET" : "POST");
  if (verb === "GET" && body !== "") throw wrongField("body", "body", "it must be absent with the method GET");
  return { mode, method: verb, target, body };
}

/** The document's example without what would be past or is optional, under a number that was not used before. */
function signingSession(mode: Merchant["mode"]): Omit<Wanted, "mode"> {
  const { method, path: target } = OPERATIONS.createAppSigningSession;
  const example = exampleBody("createAppSigningSession", mode);
  const { expired_time, return_appid, return_url, user_client_ip, ...fields } = example;
  const out_contract_code = `CURL${randomBytes(8).toString("hex")}`;
  return { method, target, body: JSON.stringify({ ...fields, out_contract_code }) };
}

/**
 * Signs a request with the merchant's test key. It is accepted once, for 5 minutes.
 *
 * @param now - real time, in milliseconds
 */
export function signRequest(
  { mode, method, target, body }: Wanted,
  merchants: readonly Merchant[],
  { base_url, ca_file }: Pick<PlatformView, "base_url" | "ca_file">,
  now: number,
): SignedRequestView {
  const merchant = merchants.find((known) => known.mode === mode);
  if (!merchant) throw new Error(`there is no merchant in ${mode} mode`);
  const timestamp = String(Math.floor(now / 1000));
  const nonce = randomBytes(16).toString("hex");
  const message = requestMessage({ method, target, body: Buffer.from(body) }, { timestamp, nonce });
  const parameters = {
    mchid: merchant.mchid,
    nonce_str: nonce,
    timestamp,
    serial_no: merchant.key.serialNo,
    signature: sign("sha256", message, merchant.key.privateKey).toString("base64"),
  };
  const list = Object.entries(parameters).map(([name, value]) => `${name}="${value}"`);
  const headers: [name: string, value: string][] = [
    ["Authorization", `${AUTHORIZATION.scheme} ${list.join(",")}`],
    ["Accept", "application/json"],
    ...(body === "" ? [] : [["Content-Type", "application/json"] as [string, string]]),
  ];
  const request = { method, url: base_url + target, headers, body };
  const expires = (Number(timestamp) + CLOCK_TOLERANCE_SECONDS) * 1000;
  return { ...request, expires_at: utc(expires), curl: curlCommand(request, ca_file) };
}

/** A command for a POSIX shell. curl sends path and body as they are. */
function curlCommand(
  { method, url, headers, body }: Omit<SignedRequestView, "curl" | "expires_at">,
  caFile: string | null,
): string {
  return [
    `curl --include --globoff --path-as-is --request ${method} ${quoted(url)}`,
    ...(caFile === null ? [] : [`--cacert ${quoted(caFile)}`]),
    ...headers.map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
    ...(body === "" ? [] : [`--data-raw ${quoted(body)}`]),
  ].join(" \\\n  ");
}

/** One word of a POSIX shell, whatever the text has. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
