import { nearName } from "../spec/near-names.js";
import { KNOWN_CALLS, type KnownCall } from "./paths.js";

/** The calls that are the nearest to a path: misspelt, with slashes too many, or below a base that other pages have. */
export function nearCalls(path: string): KnownCall[] {
  // With a slash at the end or two in one place, a value may be empty, or there is a slash too many.
  for (const spelled of [path, path.replaceAll(/\/+/g, "/").replace(/\/$/, "")]) {
    const parts = withoutBase(spelled.split("/"));
    const distances = KNOWN_CALLS.map((call) => ({ call, distance: distanceTo(call, parts) }));
    const least = Math.min(...distances.map(({ distance }) => distance));
    if (Number.isFinite(least)) return distances.filter(({ distance }) => distance === least).map(({ call }) => call);
  }
  return [];
}

/** Of a path what follows its base, which is /v3/global/, on older pages /hk/v3/ or /v3/papay/hk/, elsewhere /v3/. */
function withoutBase(parts: readonly string[]): readonly string[] {
  const start = parts.findIndex((part) => !IN_BASES.includes(part.toLowerCase()));
  return start < 0 ? [] : parts.slice(start);
}

const IN_BASES = ["", "v3", "global", "hk", "papay"];

/** What is spelled out counts most: a path that misspells one of the API's is no value of a template. */
const EACH_PARAMETER = 100;

function distanceTo({ path }: KnownCall, parts: readonly string[]): number {
  const known = withoutBase(path.split("/"));
  if (known.length !== parts.length) return Number.POSITIVE_INFINITY;
  return known.reduce((sum, part, place) => {
    const isParameter = part.startsWith("{");
    return sum + (isParameter ? EACH_PARAMETER : distanceOf(part, parts[place] ?? ""));
  }, 0);
}

function distanceOf(known: string, part: string): number {
  const name = part.toLowerCase();
  if (name === known) return 0;
  const [channel = "", rest] = cut(name);
  const [knownChannel = "", knownRest] = cut(known);
  if (rest !== undefined && rest === knownRest) return nearName(channel, [knownChannel]) === undefined ? 3 : 2;
  // The channel may be left out, whichever it was.
  if (name.includes("-") && known.endsWith(`-${name}`)) return 3;
  return nearName(name, [known]) === undefined ? Number.POSITIVE_INFINITY : 2;
}

/** `app` and `pre-entrust-sign`. */
function cut(name: string): [first: string, rest: string | undefined] {
  const at = name.indexOf("-");
  return at < 0 ? [name, undefined] : [name.slice(0, at), name.slice(at + 1)];
}
