import { ACCEPT_LANGUAGE } from "../../../generated/constants.js";
import type { ExaminedRequest, Finding } from "../doctor/finding.js";
import { FAULT_HEADER, type Fault } from "../faults/parse.js";
import type { Keyring } from "../keys/keyring.js";
import type { Merchant } from "../keys/merchant.js";
import { type Authorized, authorize } from "../platform/authorize.js";
import type { Deductions } from "../platform/money/deductions.js";
import type { Refunds } from "../platform/money/refunds.js";
import type { Nonces } from "../platform/nonces.js";
import { notBoundTo } from "../platform/not-bound-to.js";
import { NO_CONTENT } from "../platform/operations/handler.js";
import { type AnyHandler, handlerOf } from "../platform/operations/index.js";
import type { Platform } from "../platform/platform.js";
import { type Answer, type Refusal, refuse } from "../platform/refusal.js";
import { checkRequest } from "../spec/check-request.js";
import { documentedError } from "../spec/document.js";
import { readJson } from "../spec/read-json.js";
import type { Route } from "../spec/route.js";
import type { Store } from "../state/store.js";
import { systemError } from "./answer.js";
import { NOT_IN_SANDBOX, pathHints, queryNotRead } from "./path-hints.js";
import { existsAtThePlatform, type KnownPath } from "./paths.js";
import { BODY_LIMIT, type ReceivedRequest } from "./received.js";

/** The answer to a body above the limit. */
export const TOO_LONG: Refusal = {
  code: "PARAM_ERROR",
  message: { en: `The body is longer than ${BODY_LIMIT} bytes`, zh: `请求体超过 ${BODY_LIMIT} 字节` },
};

export interface Rules {
  keyring: Keyring;
  nonces: Nonces;
  platform: Platform;
  deductions: Deductions;
  refunds: Refunds;
  store: Store;
}

/** The answer to a request before it is signed, and the reasons for it. */
export interface Decision {
  answer: Answer;
  /** `undefined` when the signature was not checked. */
  authorized?: Authorized;
  refusal?: Refusal;
  /** Findings that the console shows with the answer. */
  hints?: Finding[];
}

export interface Circumstances {
  /** The platform's real time, for signatures and `expired_time`. The fault `clock-skew` changes it. */
  now: number;
  /** This machine's time. */
  realNow: number;
  /** The platform's business time. The fault `clock-skew` changes it. */
  businessNow: number;
  /** The base URL that the caller used. */
  baseUrl: string;
}

/** A request with the operation of its path. */
export interface RoutedRequest {
  request: ReceivedRequest;
  headers: Record<string, string>;
  known: KnownPath;
  route: Route | undefined;
}

/** Applies the platform's rules in order: path, signature, fields, state. */
export function decide(
  { request, headers, known, route }: RoutedRequest,
  faults: Fault[],
  { now, realNow, businessNow, baseUrl }: Circumstances,
  rules: Rules,
): Decision {
  const language = headers["accept-language"];
  const handler = route && handlerOf(route.operation.id);
  if (!handler) return { ...refused(notFound(request), language), hints: pathHints(request.method, request.path) };

  const authorized = authorize(examined(request, headers), { ...rules, now, realNow });
  if (!authorized.merchant) return { ...refused(authorized.refusal, language), authorized };
  const call: VerifiedCall = { route, handler, merchant: authorized.merchant, now, businessNow, baseUrl };
  const { hints = [], ...decision } = carryOut(request, headers, faults, call, rules);
  return { ...decision, authorized, hints: [...hints, ...known.hints, ...authorized.hints] };
}

/** A call whose signature was verified. */
interface VerifiedCall {
  route: Route;
  handler: AnyHandler;
  merchant: Merchant;
  now: number;
  businessNow: number;
  baseUrl: string;
}

function carryOut(
  request: ReceivedRequest,
  headers: Record<string, string>,
  faults: Fault[],
  { route, handler, merchant, now, businessNow, baseUrl }: VerifiedCall,
  { keyring, platform, deductions, refunds, store }: Rules,
): Decision {
  const error = faults.map(({ kind }) => documentedError(kind)).find((found) => found !== undefined);
  const isCarriedOut = isAfterEffect(faults);
  if (error && !isCarriedOut) return { answer: error };

  const language = headers["accept-language"];
  const json = readJson(request.body);
  if ("refusal" in json) return refused(json.refusal, language);
  const header = wrongHeader(headers, json.value);
  if (header) return refused(header, language);
  const { query } = request;
  const sent = { route, query, headers: withKnownLanguage(headers), body: json.value };
  const checked = checkRequest(sent, merchant, now);
  if ("refusal" in checked) return { ...refused(checked.refusal, language), hints: checked.findings };

  const hints = query !== "" && route.operation.modes[merchant.mode].query === null ? [queryNotRead()] : [];
  const { request: fields } = checked;
  const unbound = notBoundTo(merchant, fields, route.operation);
  if (unbound) return { ...refused(unbound, language), hints };
  const parts = { platform, deductions, refunds, store, keyring };
  const outcome = handler({ merchant, request: fields, ...parts, now: businessNow, baseUrl, language, faults });
  if (outcome !== NO_CONTENT && outcome.refusal) return { ...refused(outcome.refusal, language), hints };
  if (isCarriedOut) return { answer: error ?? systemError(), hints };
  if (outcome !== NO_CONTENT && "text" in outcome) {
    return { answer: { status: 200, body: undefined, text: outcome.text }, hints };
  }
  return {
    answer: outcome === NO_CONTENT ? { status: 204, body: undefined } : { status: 200, body: outcome.body },
    hints,
  };
}

/** Whether the request is carried out before its fault. */
export function isAfterEffect(faults: Fault[]): boolean {
  return faults.some(({ kind }) => kind === "after-effect");
}

/**
 * Ignores a language that the document does not have, as HTTP allows: the fetch of some runtimes adds `*`, and browsers
 * send lists.
 */
function withKnownLanguage(headers: Record<string, string>): Record<string, string> {
  const { "accept-language": language, ...rest } = headers;
  return language === undefined || ACCEPT_LANGUAGE.values.some((known) => known === language) ? headers : rest;
}

/** The request for the doctor. */
export function examined(request: ReceivedRequest, headers: Record<string, string>): ExaminedRequest {
  return { ...request, host: headers["host"] ?? "", authorization: headers["authorization"] };
}

export function refused(refusal: Refusal, language: string | undefined): Decision {
  return { answer: refuse(refusal, language), refusal };
}

export function badFaultHeader({ message }: RangeError): Refusal {
  return {
    code: "PARAM_ERROR",
    message: { en: `The header ${FAULT_HEADER} is wrong: ${message}`, zh: `请求头 ${FAULT_HEADER} 有误：${message}` },
    detail: { field: FAULT_HEADER, issue: message, location: "header" },
  };
}

/** The test value in a field does not exist, or its value is wrong. */
export function badTestValue({ message }: RangeError): Refusal {
  return {
    code: "PARAM_ERROR",
    message: { en: `The test value [sandbox:…] is wrong: ${message}`, zh: `测试值 [sandbox:…] 有误：${message}` },
    detail: { field: "/body", issue: message, location: "body" },
  };
}

function notFound({ method, path }: ReceivedRequest): Refusal {
  const shown = `${method.slice(0, 16)} ${path.slice(0, 200)}`;
  const isElsewhere = existsAtThePlatform(method, path);
  return {
    code: "NOT_FOUND",
    message: isElsewhere
      ? { en: `${shown} ${NOT_IN_SANDBOX.en}`, zh: `${shown} ${NOT_IN_SANDBOX.zh}` }
      : { en: `There is no ${shown}`, zh: `不存在 ${shown}` },
  };
}

/** Checks the headers that every call needs; no single operation documents them. */
function wrongHeader(headers: Record<string, string>, body: unknown): Refusal | undefined {
  if (!headers["accept"] || !headers["user-agent"]) {
    return headerRefusal(headers["accept"] ? "User-Agent" : "Accept", "Accept or User-Agent is missing", {
      en: "The HTTP header Accept or User-Agent is missing",
      zh: "Http头缺少Accept或User-Agent",
    });
  }
  if (body !== undefined && !headers["content-type"]) {
    return headerRefusal("Content-Type", "Content-Type is missing", {
      en: "The HTTP header Content-Type is missing: application/json",
      zh: "Http头缺少Content-Type：application/json",
    });
  }
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (body !== undefined && type !== "application/json") {
    return headerRefusal("Content-Type", "Content-Type is not application/json", {
      en: "The HTTP header Content-Type must be application/json",
      zh: "Http头Content-Type必须为application/json",
    });
  }
  return undefined;
}

function headerRefusal(field: string, issue: string, message: Refusal["message"]): Refusal {
  return { code: "PARAM_ERROR", message, detail: { field, issue, location: "header" } };
}
