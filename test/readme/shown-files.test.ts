import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { BLOCKS, showsFile } from "../support/documents.js";

const root = join(import.meta.dirname, "../..");
const shown = BLOCKS.filter(showsFile);

it.each(shown.map(({ page, comment, code }) => ({ page, file: String(comment), code })))(
  "$page shows $file, which is tested, and no other text",
  ({ file, code }) => {
    expect(code).toBe(readFileSync(join(root, file), "utf8"));
  },
);

it("the guide to frameworks shows every mounting", () => {
  const folder = join(root, "test/ecosystem/frameworks");
  const shared = ["on-event.ts", "wechatpay.ts", "mountings.ts"];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?<!\.test)\.ts$/.test(name),
  );
  const mountings = shown
    .filter(({ page }) => page === "docs/frameworks.md")
    .map(({ comment = "" }) => relative(folder, join(root, comment)));
  expect(mountings.toSorted()).toEqual(files.filter((name) => !shared.includes(name)).toSorted());
});

it("the guide to the sandbox shows how to sign by hand", () => {
  const files = shown.filter(({ page }) => page === "docs/sandbox.md").map(({ comment }) => comment);
  expect(files).toEqual(["sandbox/test/by-hand.sh"]);
});
