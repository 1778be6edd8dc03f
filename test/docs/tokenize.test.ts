import { expect, it } from "vitest";
import { tokenize } from "../../tools/docs/.vitepress/tokenize.js";

it("Chinese is cut into pairs, so that a part of a word is found", () => {
  expect(tokenize("申请退款单。")).toEqual(["申请", "请退", "退款", "款单"]);
  expect(tokenize("款")).toEqual(["款"]);
  expect(tokenize("平台证书serial_no")).toEqual(["平台", "台证", "证书", "serial_no", "serial", "no"]);
});

it("names are found as a whole and by their parts", () => {
  expect(tokenize("the out_trade_no, 888")).toEqual(["the", "out_trade_no", "out", "trade", "no", "888"]);
});

it("it uses nothing from outside: VitePress writes it into the pages as a text", () => {
  const alone = new Function(`return ${tokenize.toString()}`)() as typeof tokenize;
  expect(alone("refund 退款单")).toEqual(tokenize("refund 退款单"));
});
