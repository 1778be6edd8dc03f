import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { Parser } from "htmlparser2";

/*
 * node check-links.mjs FOLDER BASE   every link in the built site leads to a page and to an anchor in it, and no page asks another
 *                                    host for anything. VitePress checks pages, but no anchors.
 */
const [folder = "dist", base = "/"] = process.argv.slice(2);

/** Attributes that make a browser ask for something; a link of `<a>` only leads somewhere. */
const LOADS = { img: "src", script: "src", source: "src", link: "href", iframe: "src", video: "src", audio: "src" };

const files = new Set(
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `/${path.replaceAll("\\", "/")}`),
);
const pages = new Map([...files].filter((path) => path.endsWith(".html")).map((path) => [path, read(path)]));
const faults = new Set();
let links = 0;
for (const [page, { targets, loads }] of pages) {
  for (const address of loads) {
    if (/^(?:[a-z]+:)?\/\//i.test(address)) faults.add(`${page} asks another host: ${address}`);
  }
  for (const target of [...targets, ...loads]) {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) continue;
    links += 1;
    const fault = faultOf(page, target);
    if (fault !== undefined) faults.add(`${page} links to ${target}, ${fault}`);
  }
}
for (const fault of faults) console.error(fault);
console.log(`${links} links in ${pages.size} pages, ${faults.size} of them wrong`);
if (pages.size === 0 || links === 0) throw new Error(`there is no site in ${folder}`);
if (faults.size > 0) process.exitCode = 1;

/** The anchors of a page, where it leads and what it loads. */
function read(path) {
  const anchors = new Set();
  const targets = new Set();
  const loads = new Set();
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) anchors.add(attributes.id);
      if (name === "a" && attributes.name) anchors.add(attributes.name);
      if (name === "a" && attributes.href) targets.add(attributes.href);
      const loaded = attributes[LOADS[name]];
      if (loaded && !loaded.startsWith("data:")) loads.add(loaded);
    },
  });
  parser.end(readFileSync(join(folder, path), "utf8"));
  return { anchors, targets, loads };
}

function faultOf(page, target) {
  const [path = "", fragment] = target.split("#");
  const address = decodeURIComponent(path.replace(/\?.*/, ""));
  if (path.startsWith("/") && !path.startsWith(base)) return `which is outside of ${base}`;
  const absolute = path.startsWith("/") ? `/${address.slice(base.length)}` : posix.join(posix.dirname(page), address);
  const file =
    path === "" ? page : [`${absolute}index.html`, absolute, `${absolute}.html`].find((one) => files.has(one));
  if (file === undefined || (path !== "" && /^\/$/.test(file))) return "where there is nothing";
  if (fragment === undefined || fragment === "") return undefined;
  const { anchors } = pages.get(file) ?? {};
  return anchors?.has(decodeURIComponent(fragment)) ? undefined : "where there is no such anchor";
}
