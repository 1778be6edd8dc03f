import { expect, it } from "vitest";
import { Diagnoses } from "./diagnoses.js";

const REQUEST = { method: "GET", target: "/", host: "a", authorization: undefined, body: Buffer.alloc(0) };
const CIRCUMSTANCES = { keys: [], now: 0, toleranceSeconds: 300 };

it("diagnoses run one after the other, and other work runs between two of them", async () => {
  const diagnoses = new Diagnoses();
  let turns = 0;
  const count = () => {
    turns += 1;
    next = setImmediate(count);
  };
  let next = setImmediate(count);
  const turnsAtTheEnd = await Promise.all(
    [1, 2, 3].map(() => diagnoses.diagnose(REQUEST, CIRCUMSTANCES).then(() => turns)),
  );
  clearImmediate(next);
  const [first = 0, second = 0, third = 0] = turnsAtTheEnd;
  expect(second).toBeGreaterThan(first);
  expect(third).toBeGreaterThan(second);
});

it("a request gets no diagnosis while too many wait, and later requests get one again", async () => {
  const diagnoses = new Diagnoses();
  const ids = async () => (await diagnoses.diagnose(REQUEST, CIRCUMSTANCES)).map(({ id }) => id);
  const found = await Promise.all(Array.from({ length: 34 }, ids));
  expect(found.filter(([id]) => id === "not-examined")).toHaveLength(2);
  expect(await ids()).toEqual(["authorization-missing"]);
});
