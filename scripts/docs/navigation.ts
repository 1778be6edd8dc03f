import type { Language } from "../generate/texts.js";
import { type Group, SHORT, type Text } from "./groups.js";

/** An item of the sidebar, as VitePress takes it. */
export interface Item {
  text: string;
  link?: string;
  items?: Item[];
}

/** What the configuration of the site reads: tools/docs/.vitepress/config.ts. */
export interface Navigation {
  /** The sidebars by language. */
  guide: Record<Language, Item[]>;
  api: Record<Language, Item[]>;
  errors: Record<Language, Item[]>;
  /** The sidebar of the reference of the SDK, which is English. */
  sdk: Item[];
  /** The pages that are in both languages, by their path without `zh/`. */
  translated: string[];
}

/**
 * The sidebar of the guides in a language. A page that has no Chinese text yet leads to the English one, and says so.
 *
 * @param titles - of each page, by route.
 */
export function guideSidebar(
  groups: Group[],
  others: { route: string; title: Text }[],
  titles: ReadonlyMap<string, string>,
  language: Language,
): Item[] {
  const item = (route: string): Item => {
    const own = `zh/${route}`;
    const isOwn = language === "zh" && titles.has(own);
    const short = isOwn ? undefined : SHORT[route.replace(/\.md$/, "")];
    const text = short ?? titles.get(isOwn ? own : route) ?? route;
    return { text: language === "en" || isOwn ? text : `${text}（英文）`, link: linkTo(isOwn ? own : route) };
  };
  return groups.map(({ title, pages }, index) => ({
    text: title[language],
    items: [
      ...pages.map((page) => item(`${page}.md`)),
      ...(index === groups.length - 1
        ? others.map(({ route, title: name }) => ({
            text: language === "zh" ? `${name.zh}（英文）` : name.en,
            link: linkTo(route),
          }))
        : []),
    ],
  }));
}

/** The address of a page on the site. */
export function linkTo(route: string): string {
  return `/${route.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "")}`;
}

/** The text of the first heading. */
export function titleOf(markdown: string, route: string): string {
  const [, heading] = /^# (.+)$/m.exec(markdown) ?? [];
  if (heading === undefined) throw new Error(`${route} has no heading of the first level`);
  return heading.replaceAll("`", "").replaceAll("\\", "").trim();
}
