import { beforeEach, expect, it, vi } from "vitest";
import { createLog } from "./log.js";

const { writes, write } = vi.hoisted(() => ({ writes: [] as string[], write: vi.fn() }));
vi.mock("node:fs", async (load) => ({ ...(await load<typeof import("node:fs")>()), writeSync: write }));

/** Writes at most so many bytes at a time. */
const taking = (most: number) => (file: number, bytes: Buffer) => {
  expect(file).toBe(2);
  writes.push(bytes.toString("utf8", 0, most));
  return Math.min(most, bytes.length);
};
const failing = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

beforeEach(() => {
  writes.length = 0;
  write.mockReset().mockImplementation(taking(1e6));
});

it("a line is JSON: level, time, the facts, the message", () => {
  createLog("info").warn({ code: "é", causes: ["a"], none: undefined }, "failed");
  expect(writes).toHaveLength(1);
  expect(writes[0]).toMatch(/^\{"level":40,"time":"[^"]+Z","code":"é","causes":\["a"\],"msg":"failed"\}\n$/);
});

it.each([
  ["debug", [30, 40, 50]],
  ["info", [30, 40, 50]],
  ["warn", [40, 50]],
  ["error", [50]],
  ["silent", []],
] as const)("%s writes %j", (least, levels) => {
  const log = createLog(least);
  log.info({}, "i");
  log.warn({}, "w");
  log.error("e");
  expect(writes.map((line) => JSON.parse(line).level)).toEqual(levels);
});

it("a line is written whole, in parts, and after a full pipe has room again", () => {
  write.mockImplementationOnce(taking(5)).mockImplementationOnce(failing("EAGAIN")).mockImplementationOnce(taking(3));
  createLog("info").info({}, "started");
  expect(JSON.parse(writes.join(""))).toMatchObject({ level: 30, msg: "started" });
  expect(write).toHaveBeenCalledTimes(4);
});

it("a line is dropped when the pipe is closed", () => {
  write.mockImplementation(failing("EPIPE"));
  createLog("info").info({}, "started");
  expect(write).toHaveBeenCalledTimes(1);
});

it("a program can take the entries in place of standard error", () => {
  const entries: unknown[] = [];
  createLog("info", (entry) => entries.push(entry)).warn({ code: 1 }, "failed");
  expect(entries).toMatchObject([{ level: 40, code: 1, msg: "failed" }]);
  expect(write).not.toHaveBeenCalled();
});
