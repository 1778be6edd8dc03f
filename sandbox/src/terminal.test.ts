import { expect, it } from "vitest";
import type { DeliveryFacts, Entry, RequestFacts } from "./log.js";
import { textLine } from "./terminal.js";

const PLAIN = { hasColors: false, consoleUrl: "http://127.0.0.1:4020" };
const COLORED = { ...PLAIN, hasColors: true };
const at = { level: 30, time: "2026-01-02T03:04:05.000Z" };
/** The local time of day. */
const WHEN = new Date(at.time).toTimeString().slice(0, 8);

const request = (changes: Partial<RequestFacts> = {}): Entry => ({
  ...at,
  requestId: "ID-0",
  method: "POST",
  path: "/v3/x",
  status: 200,
  code: null,
  mchid: "1",
  milliseconds: 1,
  fault: null,
  causes: [],
  verdict: null,
  ...changes,
  msg: "request",
});
const delivery = (changes: Partial<DeliveryFacts> = {}): Entry => ({
  ...at,
  notificationId: "EV",
  event_type: "PAPAY.SIGN",
  url: "http://localhost:3000/hook",
  status: 200,
  acknowledged: true,
  problem: null,
  fault: null,
  ...changes,
  msg: "delivery",
});

it.each([
  [request(), "<- 200 POST /v3/x"],
  [
    request({ status: 401, code: "SIGN_ERROR", verdict: "The body was changed.", requestId: "ID-12" }),
    "<- 401 POST /v3/x SIGN_ERROR The body was changed. -> http://127.0.0.1:4020/#/requests/ID-12",
  ],
  [request({ verdict: "A hint." }), "<- 200 POST /v3/x A hint. -> http://127.0.0.1:4020/#/requests/ID-0"],
  [
    request({ status: null, fault: "connection-reset" }),
    "<- --- POST /v3/x [connection-reset] -> http://127.0.0.1:4020/#/requests/ID-0",
  ],
  [delivery(), "-> 200 PAPAY.SIGN http://localhost:3000/hook"],
  [
    delivery({ status: 500, acknowledged: false, problem: "Answered 500.", fault: "wrong-signature" }),
    "-> 500 PAPAY.SIGN http://localhost:3000/hook [wrong-signature] Answered 500. -> http://127.0.0.1:4020/#/notifications",
  ],
  [
    delivery({ url: null, status: null, acknowledged: false, problem: "No target." }),
    "-> held PAPAY.SIGN No target. -> http://127.0.0.1:4020/#/notifications",
  ],
  [{ ...at, level: 50, msg: "delivery failed", error: "Error: x\n" } as Entry, "warning delivery failed Error: x?"],
])("%j is %j", (entry, line) => {
  expect(textLine(entry, PLAIN)).toBe(`${WHEN} ${line}`);
});

it("colours show the status, and change no word", () => {
  const ESC = "\u001B";
  const withoutColors = (line: string) => line.replaceAll(new RegExp(`${ESC}\\[[0-9]+m`, "g"), "");
  for (const [status, color] of [
    [200, 32],
    [404, 33],
    [500, 31],
  ]) {
    const line = textLine(request({ status: status ?? null }), COLORED);
    expect(line).toContain(`${ESC}[${color}m${status}${ESC}[0m`);
    expect(withoutColors(line)).toBe(textLine(request({ status: status ?? null }), PLAIN));
  }
});

it("a path from anyone cannot write to the terminal, and is cut", () => {
  const line = textLine(request({ path: `/v3/\u001B[2J\n\u202E${"x".repeat(300)}` }), PLAIN);
  expect(line).toContain("/v3/?[2J??xxx");
  expect(line.length).toBeLessThan(260);
});
