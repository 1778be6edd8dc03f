import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** Each Chinese page that is written by hand, with its English one. */
const PAIRS = [
  ["README.md", "README.zh-CN.md"],
  ...(existsSync(join(root, "docs/zh")) ? readdirSync(join(root, "docs/zh")) : [])
    .filter((name) => name.endsWith(".md"))
    .map((name) => [`docs/${name}`, `docs/zh/${name}`]),
] as [english: string, chinese: string][];

/** What is the same in every language: blocks of code, and what stands between backquotes in the rows of tables. */
function sharedParts(page: string) {
  const text = read(page);
  const prose = text.replace(/^```[\s\S]*?^```/gm, "");
  return {
    blocks: text.match(/^```[\s\S]*?^```/gm) ?? [],
    headings: prose.match(/^#+ /gm) ?? [],
    rows: (prose.match(/^\|.*\|$/gm) ?? []).map((row) => row.match(/`[^`]*`/g) ?? []),
    images: [...prose.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path = ""]) => path.replace(/^(\.\.\/)*/, "")),
  };
}

describe.each(PAIRS)("%s and %s", (english, chinese) => {
  it("have the same code, headings, rows and pictures", () => {
    expect(sharedParts(chinese)).toEqual(sharedParts(english));
  });
});

describe("the README", () => {
  it.each(["README.md", "README.zh-CN.md"])("%s has at most 170 lines", (page) => {
    expect(read(page).trimEnd().split("\n").length).toBeLessThanOrEqual(170);
  });

  it("lists the official API in Chinese as in English: the same call in each row", () => {
    const calls = (page: string) =>
      [...read(page).matchAll(/^\| [^|]+ \| (`(?:GET|POST) .+?`) \| (`\w+`) \|$/gm)].map(([, ...cells]) => cells);
    expect(calls("README.md").length).toBeGreaterThan(15);
    expect(calls("README.zh-CN.md")).toEqual(calls("README.md"));
  });

  it.each(["README.md", "README.zh-CN.md"])("%s has true badges", (page) => {
    const { license, engines, dependencies } = JSON.parse(read("package.json")) as {
      license: string;
      engines: { node: string };
      dependencies: Record<string, string>;
    };
    const badges = [...read(page).matchAll(/https:\/\/img\.shields\.io\/badge\/([^)]+)-blue\)/g)].map(([, text = ""]) =>
      decodeURIComponent(text),
    );
    expect(badges).toEqual([
      `license-${license}`,
      `node-${engines.node}`,
      `run--time_dependencies-${Object.keys(dependencies).length}`,
    ]);
  });
});
