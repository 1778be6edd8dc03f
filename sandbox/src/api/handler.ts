import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { CLOCK_TOLERANCE_SECONDS } from "../../../generated/constants.js";
import type { Bus } from "../bus.js";
import type { BusinessClock } from "../clock/business-clock.js";
import type { Finding } from "../doctor/finding.js";
import { appliesTo, needsVerifiedSignature } from "../faults/kinds.js";
import { FAULT_HEADER, type Fault, formatFaults, parseFaults } from "../faults/parse.js";
import type { Switchboard } from "../faults/switchboard.js";
import { readTestValues, type TestValues } from "../faults/test-values.js";
import type { Log } from "../log.js";
import type { Answer } from "../platform/refusal.js";
import { parseAuthorization } from "../protocol/authorization.js";
import { utc } from "../rfc3339.js";
import { findRoute } from "../spec/route.js";
import type { Text } from "../text.js";
import type { Exchange } from "../views.js";
import { answerFormOf, createRequestId, systemError, toWire, type WireAnswer } from "./answer.js";
import { baseUrlOf } from "./base-url.js";
import {
  badFaultHeader,
  badTestValue,
  type Decision,
  decide,
  examined,
  isAfterEffect,
  type Rules,
  refused,
  TOO_LONG,
} from "./decide.js";
import { Diagnoses } from "./diagnoses.js";
import { type Exchanges, summaryOf } from "./exchanges.js";
import { knownPath } from "./paths.js";
import { headerMap, type ReceivedRequest, receive, type Target } from "./received.js";
import { shortVerdict } from "./short-verdict.js";

export interface ApiOptions extends Rules {
  switchboard: Switchboard;
  exchanges: Exchanges;
  bus: Bus;
  log: Log;
  /** The base URL for requests without a Host header. */
  url: string;
  clock: BusinessClock;
}

export type RequestHandler = (incoming: IncomingMessage, outgoing: ServerResponse, target: Target) => Promise<void>;

/** Answers requests to the API, and records them for the console. */
export function createApiHandler(options: ApiOptions): RequestHandler {
  const diagnoses = new Diagnoses();
  return async (incoming, outgoing, target) => {
    const begun = performance.now();
    // Before the body is read: an aborted request has no socket any more.
    const baseUrl = baseUrlOf(incoming, options.url);
    const received = await receive(incoming, target).catch(() => undefined);
    if (!received) return; // the caller has hung up
    const { request, isWhole } = received;
    const headers = headerMap(request);
    const { decision, faults, now } = decideWithFaults(request, headers, { isWhole, baseUrl }, options);
    const requestId = createRequestId(codeOf(decision.answer));
    const findings = await findingsOf(decision, request, headers, now, diagnoses, options.keyring);
    const circumstances = { requestId, keyring: options.keyring, form: answerFormOf(headers), now };
    const wire = await toWire(decision.answer, faults, circumstances);
    await delay(faultValue(faults, "latency") ?? 0, outgoing);
    const isReset = faults.some(({ kind }) => kind === "connection-reset");
    // Recorded before it is sent: a caller who has the answer finds it in the console.
    record(request, decision, isReset ? undefined : wire, { requestId, begun, faults, findings }, options);
    if (isReset) incoming.socket.resetAndDestroy();
    else if (faults.some(({ kind }) => kind === "truncated-body")) sendHalf(outgoing, wire);
    else outgoing.writeHead(wire.status, { ...wire.headers, ...(!isWhole && { Connection: "close" }) }).end(wire.body);
  };
}

interface FaultedDecision {
  decision: Decision;
  /** The faults that apply to this request. */
  faults: Fault[];
  /** The platform's real time, for signatures. */
  now: number;
}

function decideWithFaults(
  request: ReceivedRequest,
  headers: Record<string, string>,
  { isWhole, baseUrl }: { isWhole: boolean; baseUrl: string },
  options: ApiOptions,
): FaultedDecision {
  const { switchboard, log, clock } = options;
  const realNow = clock.real();
  const language = headers["accept-language"];
  if (!isWhole) return { decision: refused(TOO_LONG, language), faults: [], now: realNow };
  const known = knownPath(request.path);
  const route = findRoute(request.method, known.path);
  let own: Fault[];
  try {
    own = parseFaults(headers[FAULT_HEADER.toLowerCase()] ?? "");
  } catch (error) {
    return { decision: refused(badFaultHeader(error as RangeError), language), faults: [], now: realNow };
  }
  let tested: TestValues;
  try {
    const mchidOf = () => parseAuthorization(headers["authorization"])?.mchid ?? "";
    tested = readTestValues(route?.operation.id ?? "", request.body, mchidOf, options.store.usedTestValues);
  } catch (error) {
    return { decision: refused(badTestValue(error as RangeError), language), faults: [], now: realNow };
  }
  // Only documented operations: a request of the browser or to a wrong path uses up no fault.
  const faults = route
    ? [...own, ...tested.faults, ...switchboard.active.map(({ kind, value }) => ({ kind, value }))].filter(({ kind }) =>
        appliesTo(kind, route.operation.id),
      )
    : [];
  const skew = 1000 * (faultValue(faults, "clock-skew") ?? 0);
  const now = realNow + skew;
  const businessNow = clock.now() + skew;
  let decision: Decision;
  try {
    const isCut = faults.some(({ kind }) => kind === "html-502");
    const isReached = !isCut || isAfterEffect(faults);
    decision = isReached
      ? decide({ request, headers, known, route }, faults, { now, realNow, businessNow, baseUrl }, options)
      : badGateway();
    if (isCut) decision = { ...decision, ...badGateway() };
    if (!isReached || decision.authorized?.merchant) tested.use();
  } catch (error) {
    log.error({ error: String(error) }, "request failed");
    decision = { answer: systemError() };
  }
  if (decision.answer.status < 400 && faults.some(({ kind }) => kind === "unsigned-error")) {
    decision = { ...decision, answer: systemError() };
  }
  const isVerified = decision.authorized?.merchant !== undefined;
  const applied = faults.filter(({ kind }) => isVerified || !needsVerifiedSignature(kind));
  switchboard.countDown(applied.map(({ kind }) => kind));
  return { decision, faults: applied, now };
}

/** The findings that the console shows: the doctor's, when the signature is refused. */
async function findingsOf(
  { authorized, hints }: Decision,
  request: ReceivedRequest,
  headers: Record<string, string>,
  now: number,
  diagnoses: Diagnoses,
  keyring: Rules["keyring"],
): Promise<Finding[]> {
  if (!authorized?.refusal) return hints ?? [];
  if (authorized.findings) return authorized.findings;
  const circumstances = { keys: keyring.known, now, toleranceSeconds: CLOCK_TOLERANCE_SECONDS };
  return diagnoses.diagnose(examined(request, headers), circumstances);
}

/** Waits until the time is over or the caller hangs up. The timer does not keep the process running. */
async function delay(milliseconds: number, outgoing: ServerResponse): Promise<void> {
  if (milliseconds === 0 || outgoing.destroyed) return;
  const hungUp = new AbortController();
  const end = () => hungUp.abort();
  outgoing.once("close", end);
  await wait(milliseconds, undefined, { ref: false, signal: hungUp.signal }).catch(() => {});
  outgoing.off("close", end);
}

function faultValue(faults: Fault[], kind: string): number | undefined {
  return faults.find((fault) => fault.kind === kind)?.value ?? undefined;
}

/** The 502 of a gateway that got no answer from the platform. */
function badGateway(): Decision {
  return { answer: { status: 502, body: null } };
}

function sendHalf(outgoing: ServerResponse, { status, headers, body }: WireAnswer): void {
  outgoing.writeHead(status, headers);
  outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => outgoing.socket?.destroy());
}

function record(
  request: ReceivedRequest,
  decision: Decision,
  wire: WireAnswer | undefined,
  { requestId, begun, faults, findings }: { requestId: string; begun: number; faults: Fault[]; findings: Finding[] },
  { exchanges, bus, log, clock }: ApiOptions,
): void {
  const { authorized } = decision;
  const exchange: Exchange = {
    id: requestId,
    at: utc(clock.real()),
    method: request.method,
    target: request.target,
    status: wire?.status ?? null,
    code: wire ? (codeOf(decision.answer) ?? null) : null,
    mchid: authorized?.mchid ?? null,
    milliseconds: Math.round((performance.now() - begun) * 10) / 10,
    fault: formatFaults(faults),
    verdict: verdictOf(decision, findings, wire, faults),
    causes: findings.map(({ id }) => id),
    request: {
      headers: request.headers,
      body: request.body.toString(),
      bytes: request.body.length,
    },
    response: { headers: Object.entries(wire?.headers ?? {}), body: wire?.shown ?? "" },
    message: authorized?.message ?? null,
    signedBy: authorized?.signedBy ?? null,
    findings,
  };
  exchanges.add(exchange);
  if (bus.listenerCount("exchange") > 0) bus.emit("exchange", summaryOf(exchange));
  const { id, method, status, code, mchid, milliseconds, fault, causes } = exchange;
  const verdict = shortVerdict(decision.refusal, findings, authorized?.merchant !== undefined);
  const { path } = request;
  log.request({ requestId: id, method, path, status, code, mchid, milliseconds, fault, causes, verdict });
}

/** The error code of an answer, if it has one. */
function codeOf({ status, body }: Answer): string | undefined {
  return status >= 400 ? (body as { code?: string } | null)?.code : undefined;
}

function verdictOf(
  { refusal, answer, authorized }: Decision,
  [finding]: Finding[],
  wire: WireAnswer | undefined,
  faults: Fault[],
): Text {
  // The findings of a verified call are hints, not the reason of a refusal.
  const isVerified = authorized?.merchant !== undefined;
  if (finding && !isVerified) return finding.problem;
  if (refusal) return refusal.message;
  const fault = formatFaults(faults);
  if (fault) return { en: `Fault switched on: ${fault}`, zh: `已触发故障：${fault}` };
  if (!wire || answer.status >= 400) return { en: "Refused", zh: "已拒绝" };
  if (!finding) return { en: "Accepted", zh: "已接受" };
  return { en: `Accepted, with a hint: ${finding.problem.en}`, zh: `已接受，但请注意：${finding.problem.zh}` };
}
