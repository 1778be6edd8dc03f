import { posix } from "node:path";
import type { Address } from "../address/readme.js";

const FENCE = /(^```[\s\S]*?^```$)/m;
/** Code within a line, which stays as it is; or a link or an image. */
const LINK =
  /(?<code>`+)(?:(?!\k<code>)[^\n])*\k<code>|(?<image>!?)\[(?<text>(?:[^[\]]|\[[^\]]*\])*)\]\((?<target>[^)\s]+)\)/g;

/** What the links of a page are resolved by. */
export interface Site {
  /** Files of the repository that the site has, with their paths there. */
  routes: ReadonlyMap<string, string>;
  /** Where the repository is on the web, if that is known. */
  repository?: Address | undefined;
  /** Whether the repository has this file or folder. */
  exists(path: string): boolean;
}

/**
 * A page of the repository with links that work on the site. A link to a page of the site leads there; a link to another file
 * leads to the repository on the web, and is plain text where its address is not known.
 *
 * @param source - the path of the page in the repository.
 * @throws Error that names a link which leads nowhere.
 */
export function withLinksOfSite(markdown: string, source: string, site: Site): string {
  const rewrite = (prose: string) =>
    prose.replace(LINK, (...found) => {
      const { image, text, target } = found.at(-1) as Record<"image" | "text" | "target", string | undefined>;
      if (target === undefined || text === undefined) return String(found[0]);
      const to = targetOf(target, source, site);
      return to === undefined ? text : `${image}[${text}](${to})`;
    });
  // Every second part is code.
  return markdown
    .split(FENCE)
    .map((part, index) => (index % 2 === 1 ? part : rewrite(part)))
    .join("");
}

function targetOf(target: string, source: string, { routes, repository, exists }: Site): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|#|\/)/i.test(target)) return target;
  const [file = "", fragment] = target.split("#");
  const path = posix.join(posix.dirname(source), file).replace(/\/$/, "");
  if (path.startsWith("..") || !exists(path)) throw new Error(`${source} links to ${target}, which is not there`);
  const anchor = fragment === undefined ? "" : `#${fragment}`;
  const route = routes.get(path);
  if (route !== undefined) {
    const from = posix.dirname(routes.get(source) ?? source);
    const way = posix.relative(from, route);
    // The front page has other headings than the README.
    return `${way.startsWith(".") ? way : `./${way}`}${/^README/.test(path) ? "" : anchor}`;
  }
  return repository && `${repository.repository}/blob/${repository.ref}/${path}${anchor}`;
}
