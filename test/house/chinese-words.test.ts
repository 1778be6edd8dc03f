import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Another word for a thing, and the one that WeChat Pay's Chinese pages and all texts here have. */
const WORDS: [other: RegExp, word: string][] = [
  [/普通商户/, "直连模式, 直连商户"],
  // 账单不存在 is the message of NO_STATEMENT_EXIST.
  [/(?<!对)账单(?!不存在")/, "对账单"],
  [/沙盒/, "沙箱"],
  [/签名校验/, "验签"],
  [/合约/, "协议"],
];

const FILES = [
  "README.zh-CN.md",
  ...["docs/zh", "spec/zh", "sandbox/src", "sandbox/ui", "scripts/docs"].flatMap(filesIn),
];

function filesIn(folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => /(?<!\.test)\.(md|yaml|tsx?)$/.test(name)).map((name) => `${folder}/${name}`);
}

it("one thing has one Chinese word, in the guide, the reference and the sandbox", () => {
  expect(FILES.length).toBeGreaterThan(100);
  const found = FILES.flatMap((file) => {
    const lines = readFileSync(join(root, file), "utf8").split("\n");
    return lines.flatMap((line, index) =>
      WORDS.filter(([other]) => other.test(line)).map(([, word]) => `${file}:${index + 1}: ${word}: ${line.trim()}`),
    );
  });
  expect(found).toEqual([]);
});
