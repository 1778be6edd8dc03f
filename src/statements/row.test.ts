import { describe, expect, it } from "vitest";
import { thrownIn } from "../../test/support/fake-fetch.js";
import { COLUMNS } from "../../test/support/statements.js";
import { readColumns, readRow } from "./row.js";

const named = (...heads: string[]) => readColumns(heads).names;

describe("columns", () => {
  it("of the official page have the names of the document", () => {
    expect(named(...COLUMNS.map(({ head }) => head))).toEqual(COLUMNS.map(({ name }) => name));
    expect(COLUMNS).toHaveLength(38);
  });

  it("are known by English heads, in whatever case, and with parentheses of either width", () => {
    expect(named("Transaction Time", "WeChat order No.", "Vendor order No", "订单金额（标价币种）")).toEqual([
      "transaction_time",
      "transaction_id",
      "out_trade_no",
      "total",
    ]);
  });

  it("that the document does not know have no name, and neither has the second one of a name", () => {
    expect(named("商户号", "新列", "Vendor ID", "constructor", "__proto__", "")).toEqual([
      "mchid",
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("a row", () => {
  const columns = readColumns(["商户号", "新列", "商品名称", "商户数据包", "费率"]);

  it("has the values by name, and others by their heads", () => {
    expect(readRow(columns, ["1", "2", "3", "4", "5"])).toEqual({
      mchid: "1",
      description: "3",
      attach: "4",
      fee_rate: "5",
      other: { 新列: "2" },
    });
  });

  it("keeps all that is certain where a free text holds the separator", () => {
    expect(readRow(columns, ["1", "2", "a", "b", "c", "d", "5"])).toEqual({
      mchid: "1",
      description: "a,`b,`c,`d",
      fee_rate: "5",
      other: { 新列: "2" },
    });
    const single = readColumns(["商户号", "商户数据包", "费率"]);
    expect(readRow(single, ["1", "a", "b", "5"])).toMatchObject({ mchid: "1", attach: "a,`b", fee_rate: "5" });
  });

  it("is refused where it is not certain what is what", () => {
    for (const heads of [
      ["商户号", "费率"],
      ["商品名称", "费率", "商户数据包"],
    ]) {
      const values = [...heads, "one more"];
      expect(thrownIn(() => readRow(readColumns(heads), values))).toMatchObject({ code: "RESPONSE_INVALID" });
    }
  });

  it("takes no prototype from a head", () => {
    const row = readRow(readColumns(["商户号", "__proto__"]), ["1", "x"]);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
    expect(Object.keys(row.other)).toEqual(["__proto__"]);
  });
});
