import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { thrownIn } from "../../test/support/fake-fetch.js";
import { RecordReader } from "./records.js";

/** The records of a text of three columns, however it is cut into pieces. */
function read(text: string, cut = text.length) {
  const reader = new RecordReader();
  const pieces = [];
  for (let i = 0; i < text.length; i += cut) pieces.push(text.slice(i, i + cut));
  return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
}
const rows = (text: string) =>
  read(text)
    .filter(({ kind }) => kind === "row")
    .map(({ values }) => values);
const refused = (text: string) => thrownIn(() => read(text)).message;

describe("records", () => {
  it("are the heads and the rows, with line feeds of either kind, and an end or none", () => {
    for (const end of ["\n", "\r\n"]) {
      for (const last of ["", end, end + end]) {
        expect(read(`a,b,c${end}\`1,\`2,\`3${end}\`4,\`,\`6${last}`)).toEqual([
          { kind: "heads", values: ["a", "b", "c"] },
          { kind: "row", values: ["1", "2", "3"] },
          { kind: "row", values: ["4", "", "6"] },
        ]);
      }
    }
  });

  it("are the same however the text comes", () => {
    const text = "a,b,c\r\n`1,`x\r\ny,`3\r\n`4,`,`6\r\nsum,of\r\n`7,`8\r\n";
    for (let cut = 1; cut < text.length; cut++) expect(read(text, cut)).toEqual(read(text));
  });

  it("of an empty text are none", () => {
    expect(read("")).toEqual([]);
    expect(read("a,b,c")).toEqual([{ kind: "heads", values: ["a", "b", "c"] }]);
  });

  it.each([
    ["a comma", "x,y"],
    ["a backtick", "x`y"],
    ["a backtick in front", "`x"],
    ["a line feed", "x\ny"],
    ["a line feed of Windows", "x\r\ny"],
    ["two line feeds", "x\n\ny"],
    ["a line feed before a backtick", "x\n`y"],
    ["line feed and comma", "x\n,y"],
    ["nothing but a line feed", "\n"],
    ["quotes", '"x""y"'],
  ])("keep a value with %s", (_, value) => {
    expect(rows(`a,b,c\n\`1,\`${value},\`3\n\`4,\`5,\`6\n`)).toEqual([
      ["1", value, "3"],
      ["4", "5", "6"],
    ]);
  });

  it("keep all values that do not hold the separator", () => {
    const value = fc
      .string({ unit: fc.constantFrom("x", ",", "`", "\n", "汉", " ") })
      .filter((text) => !text.includes(",`"));
    fc.assert(
      // No comma at the end, which makes a separator, and no line feed in the last column, which ends the row.
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 5 }), (given) => {
        const fitting = given.filter((pair) => pair.every((text) => !text.endsWith(",")));
        const text = `a,b,c\n${fitting.map(([one, two]) => `\`${one},\`${two},\`3\n`).join("")}`;
        let found: readonly (readonly string[])[];
        try {
          found = rows(text);
        } catch {
          return; // refused, and not another value than was given
        }
        expect(found).toEqual(fitting.map(([one, two]) => [one, two, "3"]));
      }),
    );
  });

  it("have more values than heads where a value holds the separator", () => {
    expect(rows("a,b,c\n`1,`x,`y,`3\n")).toEqual([["1", "x", "y", "3"]]);
  });

  it("without backticks are taken where commas separate them clearly", () => {
    expect(rows("a,b,c\n1,2,3\n4,,6\n")).toEqual([
      ["1", "2", "3"],
      ["4", "", "6"],
    ]);
    expect(refused("a,b,c\n1,2,3\n4,x,y,6\n")).toContain("more or fewer values");
  });

  it("are refused where a line within a value is a whole row", () => {
    expect(refused("a,b,c\n`1,`x\n`7,`8,`9\n`4,`5,`6\n")).toContain("what follows its row 0 ends early");
  });

  it.each([
    ["a,b,c\n`1,`2\n", "ends early"],
    ["a,b,c\n`1,`2,`3\n`4", "what follows its row 1 ends early"],
    ["a,b,c\n`1,`2,`3\nsum,of\n`7\n", "is neither a row nor the totals"],
    ["a,b,c\n`1,`2,`3\nsum,of\n`7,`8\n`1,`2,`3\n", "comes after the totals"],
    ["a,b,c\n`1,`2,`3\nsum,of\n", "has no backtick"],
    ["a,b,c\n`1,`2,`3\n1,2,3\n", "has no backtick"],
  ])("of %j are refused", (text, words) => {
    expect(refused(text)).toContain(words);
    expect(thrownIn(() => read(text))).toMatchObject({ code: "RESPONSE_INVALID" });
  });
});

it("a record that has no end is refused, and not waited for", () => {
  for (const value of ["x".repeat(16_384), "x\n".repeat(8_192)]) {
    expect(refused(`a,b,c\n\`1,\`${value}`)).toContain("is too long");
  }
});

describe("totals", () => {
  it("are no rows, whether there are rows or not", () => {
    const totals = { kind: "summary", values: ["2", "9.99"], heads: ["count", "sum"] };
    for (const between of ["", "`1,`2,`3\n"]) {
      expect(read(`a,b,c\n${between}count,sum\n\`2,\`9.99\n`).at(-1)).toEqual(totals);
    }
    expect(read("a,b,c\n`1,`2,`3\n`count,`sum,`x,`y\n").at(-1)?.kind).toBe("row");
  });
});
