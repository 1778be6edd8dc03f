import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { ERRORS } from "wechatpay-global";
import { decisionsIn } from "../../scripts/docs/decisions.js";
import { groupsOf } from "../../scripts/docs/groups.js";
import { guideSidebar } from "../../scripts/docs/navigation.js";
import { ownCodes } from "../../scripts/docs/own-codes.js";
import { namesIn, writtenPages } from "../../scripts/docs/written-pages.js";

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

it("each page of docs/ is in one group of the sidebar", () => {
  const pages = groupsOf(namesIn("docs")).flatMap((group) => group.pages);
  expect(pages.toSorted()).toEqual(namesIn("docs").filter((name) => name !== "index"));
  expect(new Set(pages).size).toBe(pages.length);
  expect(writtenPages().get("charge.md")).toBe("docs/charge.md");
});

it("a page without a group is named, with what to do", () => {
  expect(() => groupsOf(["start", "new-page"])).toThrow(
    "no group of the sidebar has docs/new-page.md; add the name to a group in scripts/docs/groups.ts",
  );
});

it("a page that is not written yet is left out, and one without Chinese text leads to the English one", () => {
  const titles = new Map([
    ["start.md", "Start"],
    ["charge.md", "Charge"],
    ["zh/start.md", "开始"],
  ]);
  const [guide] = guideSidebar(groupsOf(["charge", "start"]), [], titles, "zh");
  expect(guide).toEqual({
    text: "指南",
    items: [
      { text: "开始", link: "/zh/start" },
      { text: "Charge（英文）", link: "/charge" },
    ],
  });
});

it("each code that the SDK's errors have is read, with what it means and what to do", () => {
  const source = read("src/errors.ts");
  const codes = ownCodes(source, read("docs/errors.md"));
  // All texts in capitals that stand alone are codes.
  const written = [...source.matchAll(/(?:code = |\| )"([A-Z_]+)"/g)].map(([, code = ""]) => code);
  expect(codes.map(({ code }) => code).toSorted()).toEqual(written.toSorted());
  expect(codes.filter(({ meaning }) => !/^[A-Z].*\.$|\?$/.test(meaning))).toEqual([]);
  expect(codes.find(({ code }) => code === "TIMESTAMP_OUT_OF_RANGE")).toMatchObject({
    className: "WechatPayVerificationError",
    todo: "Check this machine's clock.",
  });
  // Hooks alone see it.
  expect(codes.filter(({ todo }) => !todo).map(({ code }) => code)).toEqual(["KEY_STORE_FAILED"]);
  expect(codes.filter(({ code }) => code in ERRORS)).toEqual([]);
});

it("decisions have the anchors that GitHub gives them", () => {
  expect(decisionsIn("## D1: `expired_time`\n\n## D2: A, and B\n")).toEqual(
    new Map([
      ["D1", "d1-expired_time"],
      ["D2", "d2-a-and-b"],
    ]),
  );
});
