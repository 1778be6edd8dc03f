import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import type { Bus } from "../bus.js";
import { FAULT_HEADER, type Fault, formatFaults, parseFaults } from "../faults/parse.js";
import type { Switchboard } from "../faults/switchboard.js";
import { refuse } from "../platform/refusal.js";
import { utc } from "../rfc3339.js";
import type { Text } from "../text.js";
import type { Exchange } from "../views.js";
import { askedSerialOf, createRequestId, toWire, type WireAnswer } from "./answer.js";
import { type Decision, decide, type Rules } from "./decide.js";
import { type Exchanges, summaryOf } from "./exchanges.js";
import { BODY_LIMIT, headerMap, type ReceivedRequest, receive } from "./received.js";

export interface ApiOptions extends Rules {
  switchboard: Switchboard;
  exchanges: Exchanges;
  bus: Bus;
  log: Logger;
  now: () => number;
}

/** Answers one request to the API, and shows it to the console. */
export type ApiHandler = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

export function createApiHandler(options: ApiOptions): ApiHandler {
  return async (incoming, outgoing) => {
    const begun = performance.now();
    const requestId = createRequestId();
    const request = await receive(incoming).catch(() => null);
    if (request === null) return; // the caller has hung up
    if (request === undefined) return sendTooLarge(outgoing, incoming, requestId, options);

    const headers = headerMap(request);
    const faults = faultsOf(headers[FAULT_HEADER.toLowerCase()], options.switchboard);
    const active = faults instanceof RangeError ? [] : faults;
    const now = options.now() + 1000 * (faultValue(active, "clock-skew") ?? 0);
    const isUnreached = active.some(({ kind }) => kind === "html-502");
    const decision: Decision = isUnreached ? unreached() : decide(request, faults, now, options);
    const circumstances = { requestId, keyring: options.keyring, askedSerial: askedSerialOf(headers), now };
    const wire = await toWire(decision.answer, active, circumstances);
    // Without a hold on the process, which may end meanwhile.
    await wait(faultValue(active, "latency") ?? 0, undefined, { ref: false });
    const isReset = active.some(({ kind }) => kind === "connection-reset");
    // Shown before it is sent: whoever has the answer finds it in the console.
    record(request, decision, isReset ? undefined : wire, { requestId, begun, faults: active }, options);
    if (isReset) incoming.socket.resetAndDestroy();
    else if (active.some(({ kind }) => kind === "truncated-body")) sendHalf(outgoing, wire);
    else outgoing.writeHead(wire.status, wire.headers).end(wire.body);
  };
}

function faultsOf(header: string | undefined, switchboard: Switchboard): Fault[] | RangeError {
  try {
    return [...parseFaults(header ?? ""), ...switchboard.take()];
  } catch (error) {
    if (error instanceof RangeError) return error;
    throw error;
  }
}

function faultValue(faults: Fault[], kind: string): number | undefined {
  return faults.find((fault) => fault.kind === kind)?.value ?? undefined;
}

/** What a gateway answers before it has reached the platform. */
function unreached(): Decision {
  return { answer: { status: 502, body: null } };
}

function sendHalf(outgoing: ServerResponse, { status, headers, body }: WireAnswer): void {
  outgoing.writeHead(status, headers);
  outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => outgoing.socket?.destroy());
}

async function sendTooLarge(
  outgoing: ServerResponse,
  incoming: IncomingMessage,
  requestId: string,
  { keyring, now, log }: ApiOptions,
): Promise<void> {
  const message = {
    en: `The body is longer than ${BODY_LIMIT} bytes`,
    zh: `请求体超过 ${BODY_LIMIT} 字节`,
  };
  const answer = refuse({ code: "PARAM_ERROR", message }, incoming.headers["accept-language"]);
  const wire = await toWire(answer, [], { requestId, keyring, askedSerial: undefined, now: now() });
  log.warn({ requestId, status: wire.status }, "body too large");
  outgoing.writeHead(wire.status, { ...wire.headers, Connection: "close" }).end(wire.body);
}

function record(
  request: ReceivedRequest,
  decision: Decision,
  wire: WireAnswer | undefined,
  { requestId, begun, faults }: { requestId: string; begun: number; faults: Fault[] },
  { exchanges, bus, log, now }: ApiOptions,
): void {
  const { authorized } = decision;
  const exchange: Exchange = {
    id: requestId,
    at: utc(now()),
    method: request.method,
    target: request.target,
    status: wire?.status ?? null,
    code: wire ? codeOf(wire) : null,
    mchid: authorized?.mchid ?? null,
    milliseconds: Math.round((performance.now() - begun) * 10) / 10,
    fault: formatFaults(faults),
    verdict: verdictOf(decision, wire, faults),
    request: {
      headers: request.headers,
      body: Buffer.from(request.body).toString(),
      bytes: request.body.length,
    },
    response: { headers: Object.entries(wire?.headers ?? {}), body: Buffer.from(wire?.body ?? []).toString() },
    message: authorized?.message ?? null,
    signedBy: authorized?.signedBy ?? null,
    findings: authorized?.findings ?? [],
  };
  exchanges.add(exchange);
  bus.emit("exchange", summaryOf(exchange));
  const { id, method, target, status, code, mchid, milliseconds, fault, findings } = exchange;
  const causes = findings.map((finding) => finding.id);
  const path = target.split("?")[0];
  log.info({ requestId: id, method, path, status, code, mchid, milliseconds, fault, causes }, "request");
}

function codeOf({ status, body, headers }: WireAnswer): string | null {
  if (status < 400 || headers["Content-Type"] === "text/html") return null;
  return (JSON.parse(Buffer.from(body).toString()) as { code: string }).code;
}

function verdictOf({ refusal, authorized, answer }: Decision, wire: WireAnswer | undefined, faults: Fault[]): Text {
  const [finding] = authorized?.findings ?? [];
  if (finding) return finding.problem;
  if (refusal) return refusal.message;
  const fault = formatFaults(faults);
  if (fault) return { en: `Fault switched on: ${fault}`, zh: `已触发故障：${fault}` };
  return wire && answer.status < 400 ? { en: "Accepted", zh: "已接受" } : { en: "Refused", zh: "已拒绝" };
}
