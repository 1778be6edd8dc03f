import { describe, expect, it, vi } from "vitest";
import { createBus } from "../bus.js";
import { Switchboard } from "./switchboard.js";

const LATENCY = { kind: "latency", value: 5 };

function switched() {
  const bus = createBus();
  const listener = vi.fn();
  bus.on("faults", listener);
  return { listener, board: new Switchboard(bus, [LATENCY]) };
}

describe("the switchboard", () => {
  it("keeps the faults from the start for all requests", () => {
    const { board, listener } = switched();
    for (const _ of [1, 2, 3]) board.countDown(["latency"]);
    expect(board.active).toEqual([{ ...LATENCY, remaining: null }]);
    expect(listener).not.toHaveBeenCalled();
  });

  it("counts down faults for a number of requests, and emits each change", () => {
    const { board, listener } = switched();
    board.set([
      { kind: "SYSTEMERROR", value: null, remaining: 2 },
      { kind: "html-502", value: null, remaining: null },
      { kind: "latency", value: null, remaining: 1 },
    ]);
    const kindsAfter = (...touching: string[]) => {
      board.countDown(touching);
      return board.active.map(({ kind }) => kind);
    };
    expect(kindsAfter()).toEqual(["SYSTEMERROR", "html-502", "latency"]);
    expect(kindsAfter("html-502", "latency")).toEqual(["SYSTEMERROR", "html-502"]);
    expect(kindsAfter("SYSTEMERROR")).toEqual(["SYSTEMERROR", "html-502"]);
    expect(kindsAfter("SYSTEMERROR", "html-502")).toEqual(["html-502"]);
    expect(kindsAfter("SYSTEMERROR", "html-502")).toEqual(["html-502"]);
    expect(listener).toHaveBeenCalledTimes(4);
    expect(listener).toHaveBeenLastCalledWith([{ kind: "html-502", value: null, remaining: null }]);
  });

  it("fills in the default value", () => {
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
  ])("refuses %j, and changes nothing", (wrong) => {
    const { board, listener } = switched();
    expect(() => board.set([{ kind: "SYSTEMERROR", value: null, remaining: null }, wrong])).toThrow(RangeError);
    expect(board.active).toEqual([{ ...LATENCY, remaining: null }]);
    expect(listener).not.toHaveBeenCalled();
  });
});
