import { describe, expect, it } from "vitest";
import { chooseNext, stagesOf } from "../../scripts/stages/choose.js";
import { STAGES, type Stage } from "../../scripts/stages/stages.js";

const ids = STAGES.map(({ id }) => id);
const stage = (id: string, more: Partial<Stage> = {}): Stage => ({ id, command: id, ...more });

it("each stage has a unique name, and waits only for other stages", () => {
  expect(new Set(ids).size).toBe(ids.length);
  const waited = STAGES.flatMap(({ needs = [], after = [] }) => [...needs, ...after]);
  expect(waited.filter((id) => !ids.includes(id))).toEqual([]);
});

describe("the selected stages", () => {
  const all = [
    stage("1", { ofCi: true }),
    stage("2"),
    stage("3", { needs: ["2"] }),
    stage("4", { needs: ["3"], after: ["1"] }),
  ];
  const run = (only: string[], isCi = false) => stagesOf(all, only, isCi).map(({ id }) => id);

  it("are all, and those for CI only under CI", () => {
    expect(run([])).toEqual(["2", "3", "4"]);
    expect(run([], true)).toEqual(["1", "2", "3", "4"]);
  });

  it("are the requested ones, with those they need", () => {
    expect(run(["4"])).toEqual(["2", "3", "4"]);
    expect(run(["1"])).toEqual(["1"]);
    expect(() => run(["5"])).toThrow("no stage 5; there are 1, 2, 3, 4");
  });
});

describe("the next stage", () => {
  const [first, second, third] = [stage("1"), stage("2"), stage("3")];

  it("is the first that has not run", () => expect(chooseNext([first, second], [])).toBe(first));

  it("is none that waits for an unfinished one", () => {
    const waiting = stage("4", { after: ["1"] });
    expect(chooseNext([waiting, second], [first])).toBe(second);
    expect(chooseNext([waiting, first], [])).toBe(first);
    expect(chooseNext([waiting], [second])).toBe(waiting);
    expect(chooseNext([stage("4", { needs: ["1"] }), second], [first])).toBe(second);
  });

  it("is no measuring stage while another runs, and none beside a measuring one", () => {
    const measuring = { ...third, isAlone: true as const };
    expect(chooseNext([measuring], [first])).toBeUndefined();
    expect(chooseNext([first], [measuring])).toBeUndefined();
    expect(chooseNext([measuring], [])).toBe(measuring);
  });
});

it.each([
  ["npm test", stagesOf(STAGES, [], false)],
  ["CI", STAGES],
])("all stages of %s run, two at a time", (_, stages) => {
  const left = [...stages];
  const running: Stage[] = [];
  const order: string[] = [];
  while (left.length > 0) {
    const next = running.length < 2 ? chooseNext(left, running) : undefined;
    if (next === undefined && running.shift() === undefined) break;
    if (next === undefined) continue;
    left.splice(left.indexOf(next), 1);
    running.push(next);
    order.push(next.id);
  }
  expect(order.toSorted()).toEqual(stages.map(({ id }) => id).toSorted());
});
