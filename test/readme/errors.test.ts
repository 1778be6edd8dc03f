import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as sdk from "wechatpay-global";

const page = readFileSync(join(import.meta.dirname, "../../docs/errors.md"), "utf8");

it("the page about errors lists every documented code as the document does", () => {
  for (const [code, { status, meaning, solution }] of Object.entries(sdk.ERRORS)) {
    expect(page).toContain(`| ${status} | \`${code}\` | ${meaning} | ${solution} |`);
  }
});

it("and says what to do after each class", () => {
  const classes = Object.keys(sdk).filter((name) => /^Wechat\w+Error$/.test(name) && name !== "WechatPayError");
  expect(classes.length).toBeGreaterThan(8);
  for (const name of classes) expect(page).toContain(`| \`${name}\` | `);
});
