import { describe, expect, it } from "vitest";
import { ERRORS } from "../../../generated/constants.js";
import { FAULT_KINDS, isSignatureFault } from "./kinds.js";
import { formatFaults, parseFaults } from "./parse.js";

describe("a list of faults", () => {
  it.each([
    ["", []],
    [" , ,", []],
    ["SYSTEMERROR", [{ kind: "SYSTEMERROR", value: null }]],
    [
      " latency=500 ,SYSTEMERROR ",
      [
        { kind: "latency", value: 500 },
        { kind: "SYSTEMERROR", value: null },
      ],
    ],
    ["latency", [{ kind: "latency", value: 3000 }]],
    ["latency=0", [{ kind: "latency", value: 0 }]],
    ["latency=600000", [{ kind: "latency", value: 600_000 }]],
    ["clock-skew", [{ kind: "clock-skew", value: 600 }]],
    ["clock-skew=-301", [{ kind: "clock-skew", value: -301 }]],
  ])("%j is read", (list, faults) => {
    expect(parseFaults(list)).toEqual(faults);
  });

  it.each([
    ["brownout", /There is no fault "brownout"; the faults are latency, .*SERVICE_UNAVAILABLE/],
    ["constructor", /There is no fault "constructor"/],
    ["systemerror", /There is no fault "systemerror"/],
    ["=5", /There is no fault ""/],
    ["latency=", /must be a whole number/],
    ["latency=1.5", /must be a whole number/],
    ["latency=1e3", /must be a whole number/],
    ["latency=5s", /must be a whole number/],
    ["latency=1=2", /must be written as kind or kind=value/],
    ["latency=-1", /must be from 0 to 600000 milliseconds/],
    ["latency=600001", /must be from 0 to 600000/],
    ["clock-skew=-315360001", /must be from -315360000 to 315360000 seconds/],
    ["html-502=1", /The fault html-502 takes no value/],
    ["SYSTEMERROR=1", /takes no value/],
    ["latency, SYSTEMERROR, nothing", /There is no fault "nothing"/],
  ])("%j is refused", (list, message) => {
    expect(() => parseFaults(list)).toThrow(message);
    expect(() => parseFaults(list)).toThrow(RangeError);
  });

  it("is shortened in the message", () => {
    expect(() => parseFaults("x".repeat(10_000))).toThrow(/^.{1,1000}$/);
  });

  it("is the same after it was written and read", () => {
    const list = "latency=500, SYSTEMERROR, clock-skew=-600";
    expect(formatFaults(parseFaults(list))).toBe(list);
    expect(formatFaults([])).toBeNull();
  });
});

it("every documented error has a fault, and faults of the signature apply to notifications", () => {
  const kinds = FAULT_KINDS.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(Object.keys(ERRORS)));
  expect(new Set(kinds).size).toBe(kinds.length);
  for (const { kind, notifications } of FAULT_KINDS) expect(isSignatureFault(kind), kind).toBe(notifications);
});
