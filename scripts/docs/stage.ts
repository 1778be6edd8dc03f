import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Address } from "../address/readme.js";
import { chineseOf, inChinese, readCatalog } from "../generate/chinese.js";
import { loadSpec } from "../generate/spec.js";
import { decisionsIn } from "./decisions.js";
import { editionIn } from "./edition.js";
import { groupsOf, OTHER_PAGES } from "./groups.js";
import { withLinksOfSite } from "./links.js";
import { guideSidebar, type Item, linkTo, type Navigation, titleOf } from "./navigation.js";
import { ownCodes } from "./own-codes.js";
import { isInReference, writeReference } from "./reference.js";
import { mendSdkPages } from "./sdk-pages.js";
import { namesIn, writtenPages } from "./written-pages.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");

/**
 * Writes all pages of the site, as Markdown, into a folder, and what the configuration reads: `navigation.json`.
 *
 * @param folder - is emptied first.
 * @param writeSdkPages - writes the reference of the SDK into a folder, and returns its sidebar.
 * @throws Error that names a page or a link which is wrong.
 */
export function stage(folder: string, writeSdkPages: (folder: string) => Item[], repository?: Address): Navigation {
  rmSync(folder, { recursive: true, force: true });
  const pages = writtenPages();
  const titles = new Map<string, string>();
  const write = (route: string, text: string) => {
    titles.set(route, /(^|\/)index\.md$/.test(route) && text.startsWith("---") ? "" : titleOf(text, route));
    mkdirSync(dirname(join(folder, route)), { recursive: true });
    writeFileSync(join(folder, route), text);
  };
  for (const [route, source] of pages) write(route, textOf(pages, route, source, repository));
  // Once for links within pages, and once for the front page, which names them by their address.
  for (const images of ["images", "public/images"]) {
    cpSync(join(root, "docs/images"), join(folder, images), { recursive: true });
  }
  cpSync(join(root, "tools/docs/public"), join(folder, "public"), { recursive: true });

  const { spec } = loadSpec(join(root, "spec/openapi.yaml"));
  const catalog = readCatalog();
  const decisions = decisionsIn(read("spec/DECISIONS.md"));
  const own = (guide: string) => ownCodes(read("src/errors.ts"), read(guide));
  const english = editionIn("en", spec, decisions);
  const en = writeReference(english, own("docs/errors.md"), write);
  const ownInChinese = own("docs/zh/errors.md").map((code) => ({ ...code, meaning: chineseOf(catalog, code.meaning) }));
  const zh = writeReference(editionIn("zh", inChinese(spec, catalog), decisions), ownInChinese, write);
  const sdk = writeSdkPages(join(folder, "reference/sdk"));
  mendSdkPages(join(folder, "reference/sdk"), spec, english.knownFrom);

  const groups = groupsOf(namesIn("docs"));
  const others = Object.values(OTHER_PAGES).filter(({ route }) => pages.has(route));
  const navigation: Navigation = {
    guide: { en: guideSidebar(groups, others, titles, "en"), zh: guideSidebar(groups, others, titles, "zh") },
    sdk: [{ text: "SDK", link: "/reference/sdk/" }, ...sdk],
    api: { en: en.api, zh: zh.api },
    errors: { en: en.errors, zh: zh.errors },
    translated: [...titles.keys()].filter((route) => titles.has(`zh/${route}`)).map(linkTo),
  };
  writeFileSync(join(folder, "navigation.json"), `${JSON.stringify(navigation, null, 2)}\n`);
  return navigation;
}

/**
 * Writes the page of one file again, after a change of its text.
 *
 * @param source - such as `docs/charge.md`. Another file than those of pages changes nothing.
 * @throws Error that names a link which is wrong.
 */
export function stageAgain(folder: string, source: string, repository?: Address): void {
  const pages = writtenPages();
  for (const [route, of] of pages) {
    if (of === source) writeFileSync(join(folder, route), textOf(pages, route, source, repository));
  }
}

/** The text of a page that people wrote, with the links of the site. */
function textOf(pages: ReadonlyMap<string, string>, route: string, source: string, repository?: Address): string {
  const routes = new Map([...pages].map(([one, from]) => [from, one]));
  routes.set("README.md", "index.md").set("README.zh-CN.md", "zh/index.md");
  const exists = (path: string) => existsSync(join(root, path));
  const text = withLinksOfSite(read(source), source, { routes, repository, exists });
  return route.startsWith("zh/") ? withOwnLanguage(text, pages) : text;
}

/** The Chinese front page, whose links lead to Chinese pages where they are. */
function withOwnLanguage(text: string, pages: ReadonlyMap<string, string>): string {
  return text.replace(/^(\s+link: )\/([\w/-]+)$/gm, (all, before: string, path: string) =>
    pages.has(`zh/${path}.md`) || isInReference(path) ? `${before}/zh/${path}` : all,
  );
}
