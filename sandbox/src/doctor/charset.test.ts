import { describe, expect, it } from "vitest";
import { gbk, gbkDecoded, narrowed } from "./charset.js";

describe("GBK", () => {
  it("is what Chinese Windows writes", () => {
    expect(gbk("a张三")?.toString("hex")).toBe("61d5c5c8fd");
    expect(gbk("镕")?.toString("hex")).toBe("e946");
  });

  it("comes back the same", () => {
    const text = "中文，测试：丂狛齄㐀";
    const bytes = gbk(text) ?? Buffer.alloc(0);
    expect(gbkDecoded(bytes)).toBe(text.replace("㐀", "?"));
  });

  it("has ? for what it lacks", () => {
    expect(gbk("\u{1F600}")?.toString("latin1")).toBe("?");
  });
});

it("narrows to one byte for each character", () => {
  expect(narrowed("aé张\u{1F600}", 0xff).toString("hex")).toBe("61e93f3f");
  expect(narrowed("aé", 0x7f).toString("hex")).toBe("613f");
});
