import type { Finding } from "./finding.js";
import { MessageBuffer, type Mistake, type Parts } from "./message.js";
import { digestOf, type Recovered } from "./recover.js";
import { hashedTwice } from "./words-signature.js";

// Work is counted in bytes hashed and not in time, so that the same request always gets the same answer. One message
// costs as much as some 600 bytes before its first one is hashed.
const MOST_WORK = 36_000_000;
const EACH_MESSAGE = 600;

/**
 * The smallest set of mistakes that turns the right message into the one that was signed: none, one, or two of
 * different kinds. `undefined` when nothing fits.
 *
 * @param bases the right message; several when the header leaves open what it is
 */
export function explain(
  recovered: Recovered,
  bases: readonly Parts[],
  mistakes: readonly Mistake[],
): Finding[] | undefined {
  const buffer = new MessageBuffer();
  let work = 0;
  const digest = (parts: Parts): string => {
    const message = buffer.build(parts);
    work += message.length + EACH_MESSAGE;
    return digestOf(recovered.hash, message);
  };
  const plain = bases.map(digest);
  if (plain.some((found) => recovered.accepts(found))) return [];
  for (const found of plain) {
    const twice = recovered.acceptsTwice(found);
    if (twice) return [hashedTwice(twice)];
  }

  const single = mistakes.filter((one) => one.weight === 1);
  const double = mistakes.filter((one) => one.weight === 2);
  // What was hashed twice is two mistakes already, and comes after all that are one.
  let twiceToo: Finding[] | undefined;
  for (const base of bases) {
    for (const one of single) {
      const found = digest({ ...base, ...one.change });
      if (recovered.accepts(found)) return one.blame();
      const twice = twiceToo ? undefined : recovered.acceptsTwice(found);
      if (twice) twiceToo = [hashedTwice(twice), ...one.blame()];
      if (work > MOST_WORK) return twiceToo;
    }
  }
  if (twiceToo) return twiceToo;

  for (const base of bases) {
    for (const one of double) {
      if (recovered.accepts(digest({ ...base, ...one.change }))) return one.blame();
      if (work > MOST_WORK) return undefined;
    }
  }
  const social = single.filter((one) => !one.alone);
  for (const base of bases) {
    for (const [index, second] of social.entries()) {
      const changed = { ...base, ...second.change };
      for (const first of social.slice(0, index)) {
        if (first.kind === second.kind) continue;
        if (recovered.accepts(digest({ ...changed, ...first.change }))) return [...first.blame(), ...second.blame()];
        if (work > MOST_WORK) return undefined;
      }
    }
  }
  return undefined;
}
