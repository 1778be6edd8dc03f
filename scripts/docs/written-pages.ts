import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { groupsOf, OTHER_PAGES } from "./groups.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The names of the pages in a folder, without `.md`. */
export function namesIn(folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.slice(0, -".md".length));
}

/** The pages that people wrote, by their route on the site, each with its path in the repository. */
export function writtenPages(): Map<string, string> {
  const names = namesIn("docs");
  groupsOf(names);
  const chinese = namesIn("docs/zh");
  const lost = chinese.filter((name) => !names.includes(name));
  if (lost.length > 0) throw new Error(`docs/zh/ has pages that docs/ lacks: ${lost.join(", ")}`);
  return new Map([
    ...names.map((name): [string, string] => [`${name}.md`, `docs/${name}.md`]),
    ...chinese.map((name): [string, string] => [`zh/${name}.md`, `docs/zh/${name}.md`]),
    ...Object.entries(OTHER_PAGES)
      .filter(([source]) => existsSync(join(root, source)))
      .map(([source, { route }]): [string, string] => [route, source]),
  ]);
}
