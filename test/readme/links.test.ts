import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const GUIDES = pagesIn("docs");
const PAGES = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...GUIDES,
  ...pagesIn("docs/zh"),
  "sandbox/README.md",
  "spec/DECISIONS.md",
  ...execFileSync("git", ["ls-files", "examples/*README.md"], { cwd: root, encoding: "utf8" }).trim().split("\n"),
];

it.each(PAGES)("every link of %s into the repository leads to a file and a heading", (page) => {
  expect(linksOf(page).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
});

it("the README links all guides and no others", () => {
  const linked = linksOf("README.md").map((link) => link.replace(/#.*/, ""));
  // The front page of the site repeats the README.
  for (const page of GUIDES.filter((name) => name !== "docs/index.md")) expect(linked).toContain(page);
});

it.each(["README.zh-CN.md", ...pagesIn("docs/zh")])("%s links the Chinese page where there is one", (page) => {
  const english = linksOf(page).filter((link) => GUIDES.includes(targetOf(page, link)));
  expect(english.filter((link) => existsSync(join(root, "docs/zh", basename(targetOf(page, link)))))).toEqual([]);
});

function pagesIn(folder: string): string[] {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return names.filter((name) => name.endsWith(".md")).map((name) => `${folder}/${name}`);
}

/** Links that need no network. */
function linksOf(page: string): string[] {
  const links = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  return links.filter((link) => !/^[a-z]+:/.test(link));
}

/** The file that a link of a page leads to, by its path in the repository. */
function targetOf(page: string, link: string): string {
  const path = link.replace(/#.*/, "");
  return path === "" ? page : relative(root, join(root, dirname(page), path));
}

function leadsSomewhere(page: string, link: string): boolean {
  const target = targetOf(page, link);
  const [, heading] = link.split("#");
  if (!existsSync(join(root, target))) return false;
  return heading === undefined || headingsOf(target).has(heading);
}

/** As GitHub writes anchors: letters of any script, digits, hyphens and underscores, a hyphen for each blank. */
function headingsOf(page: string): Set<string> {
  const headings = [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) => text);
  return new Set(
    headings.map((text) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

/** Without blocks of code, where a comment may look like a heading. */
function prose(page: string): string {
  return readFileSync(join(root, page), "utf8").replace(/^```[\s\S]*?^```/gm, "");
}
