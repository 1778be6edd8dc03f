import { describe, expect, it } from "vitest";
import pkg from "../../package.json" with { type: "json" };
import { chooseNext } from "../../scripts/stages/choose.js";
import { STAGES, STAGES_OF_CI, type Stage } from "../../scripts/stages/stages.js";

const ALL = [...STAGES_OF_CI, ...STAGES];
const commands = ALL.map(({ command }) => command);

it("each stage is a script of package.json, and waits for none but others", () => {
  const scripts = Object.keys(pkg.scripts);
  expect(commands.filter((command) => !scripts.includes(command.split(" ")[0] ?? ""))).toEqual([]);
  expect(ALL.flatMap(({ after = [] }) => after).filter((command) => !commands.includes(command))).toEqual([]);
  expect(new Set(commands).size).toBe(commands.length);
});

describe("the next stage", () => {
  const [first, second, third]: [Stage, Stage, Stage] = [{ command: "1" }, { command: "2" }, { command: "3" }];

  it("is the first that is left", () => expect(chooseNext([first, second], [])).toBe(first));

  it("is none that waits for one which runs or is left", () => {
    const waiting = { command: "4", after: ["1"] };
    expect(chooseNext([waiting, second], [first])).toBe(second);
    expect(chooseNext([waiting, first], [])).toBe(first);
    expect(chooseNext([waiting], [second])).toBe(waiting);
  });

  it("is none that measures while another runs, and none beside it", () => {
    const measuring = { ...third, isAlone: true as const };
    expect(chooseNext([measuring], [first])).toBeUndefined();
    expect(chooseNext([first], [measuring])).toBeUndefined();
    expect(chooseNext([measuring], [])).toBe(measuring);
  });
});

it.each([
  ["npm test", STAGES],
  ["CI", ALL],
])("all stages of %s come to run, two at a time", (_, stages) => {
  const left = [...stages];
  const running: Stage[] = [];
  const order: string[] = [];
  while (left.length > 0) {
    const next = running.length < 2 ? chooseNext(left, running) : undefined;
    if (next === undefined && running.shift() === undefined) break;
    if (next === undefined) continue;
    left.splice(left.indexOf(next), 1);
    running.push(next);
    order.push(next.command);
  }
  expect(order.toSorted()).toEqual(stages.map(({ command }) => command).toSorted());
});
