import { nearName } from "../spec/near-names.js";
import { KNOWN_CALLS, type KnownCall } from "./paths.js";

/** The calls whose paths are nearest to a misspelt path, one with extra slashes, or one with another base path. */
export function nearCalls(path: string): KnownCall[] {
  // An extra slash may stand for an empty path parameter, so the path as sent comes first.
  for (const spelled of [path, path.replaceAll(/\/+/g, "/").replace(/\/$/, "")]) {
    const parts = withoutBase(spelled.split("/"));
    const distances = KNOWN_CALLS.map((call) => ({ call, distance: distanceTo(call, parts) }));
    const least = Math.min(...distances.map(({ distance }) => distance));
    if (Number.isFinite(least)) return distances.filter(({ distance }) => distance === least).map(({ call }) => call);
  }
  return [];
}

/** The path without its base: /v3/global/, /hk/v3/ or /v3/papay/hk/ on older pages, or /v3/. */
function withoutBase(parts: readonly string[]): readonly string[] {
  const start = parts.findIndex((part) => !IN_BASES.includes(part.toLowerCase()));
  return start < 0 ? [] : parts.slice(start);
}

const IN_BASES = ["", "v3", "global", "hk", "papay"];

/** More than all misspellings: a misspelt literal path is nearer than a template with a path parameter. */
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
  const [channel = "", rest] = splitAtDash(name);
  const [knownChannel = "", knownRest] = splitAtDash(known);
  if (rest !== undefined && rest === knownRest) return nearName(channel, [knownChannel]) === undefined ? 3 : 2;
  // Without its channel, the name matches each channel.
  if (name.includes("-") && known.endsWith(`-${name}`)) return 3;
  return nearName(name, [known]) === undefined ? Number.POSITIVE_INFINITY : 2;
}

function splitAtDash(name: string): [first: string, rest: string | undefined] {
  const at = name.indexOf("-");
  return at < 0 ? [name, undefined] : [name.slice(0, at), name.slice(at + 1)];
}
