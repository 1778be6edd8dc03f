import { describe, expect, it, vi } from "vitest";
import { createBus } from "../bus.js";
import { Switchboard } from "./switchboard.js";

const LATENCY = { kind: "latency", value: 5 };

function switched() {
  const bus = createBus();
  const told = vi.fn();
  bus.on("faults", told);
  return { told, board: new Switchboard(bus, [LATENCY]) };
}

describe("the switchboard", () => {
  it("puts what was switched on at the start on every request", () => {
    const { board, told } = switched();
    for (const _ of [1, 2, 3]) expect(board.take()).toEqual([LATENCY]);
    expect(told).not.toHaveBeenCalled();
  });

  it("counts down what is for the next requests alone, and says so", () => {
    const { board, told } = switched();
    board.set([
      { kind: "SYSTEMERROR", value: null, remaining: 2 },
      { kind: "html-502", value: null, remaining: null },
      { kind: "latency", value: null, remaining: 1 },
    ]);
    const kinds = () => board.take().map(({ kind }) => kind);
    expect(kinds()).toEqual(["SYSTEMERROR", "html-502", "latency"]);
    expect(kinds()).toEqual(["SYSTEMERROR", "html-502"]);
    expect(kinds()).toEqual(["html-502"]);
    expect(kinds()).toEqual(["html-502"]);
    expect(told).toHaveBeenCalledTimes(3);
    expect(told).toHaveBeenLastCalledWith([{ kind: "html-502", value: null, remaining: null }]);
  });

  it("fills in a value", () => {
    const { board } = switched();
    board.set([{ kind: "latency", value: null, remaining: null }]);
    expect(board.active).toEqual([{ kind: "latency", value: 3000, remaining: null }]);
  });

  it.each([
    [{ kind: "nothing", value: null, remaining: null }],
    [{ kind: "latency", value: -1, remaining: null }],
    [{ kind: "latency", value: 1.5, remaining: null }],
    [{ kind: "html-502", value: 1, remaining: null }],
    [{ kind: "latency", value: 1, remaining: 0 }],
    [{ kind: "latency", value: 1, remaining: -1 }],
    [{ kind: "latency", value: 1, remaining: 0.5 }],
  ])("refuses %j and leaves everything as it was", (wrong) => {
    const { board, told } = switched();
    expect(() => board.set([{ kind: "SYSTEMERROR", value: null, remaining: null }, wrong])).toThrow(RangeError);
    expect(board.active).toEqual([{ ...LATENCY, remaining: null }]);
    expect(told).not.toHaveBeenCalled();
  });
});
