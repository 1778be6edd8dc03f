import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * The packages of a project in pnpm's layout: each in its own folder under `node_modules/.pnpm`, beside links to its
 * dependencies; the project has links to its direct dependencies.
 */
export function layOutLikePnpm(packages: string[], from: string, project: string): void {
  const modules = join(project, "node_modules");
  const isThere = new Set<string>();
  const add = (name: string): string => {
    const { version, dependencies = {} } = JSON.parse(readFileSync(join(from, name, "package.json"), "utf8"));
    const beside = join(modules, ".pnpm", `${name.replace("/", "+")}@${version}`, "node_modules");
    const folder = join(beside, name);
    if (isThere.has(name)) return folder;
    isThere.add(name);
    cpSync(join(from, name), folder, { recursive: true });
    for (const dependency of Object.keys(dependencies)) link(add(dependency), join(beside, dependency));
    return folder;
  };
  for (const name of packages) link(add(name), join(modules, name));
}

function link(folder: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(relative(dirname(path), folder), path);
}
