import { excludes, MessageBuffer, type Mistake, type Parts, type Rarity } from "./message.js";
import { digestOf, hashedAgain, type Recovered } from "./recover.js";
import { type Found, phrase } from "./words.js";

// Work is counted in hashed bytes and not in time, so that the same request always gets the same answer. Each message costs
// as much as 600 bytes in addition.
const MOST_WORK = 24_000_000;
const EACH_MESSAGE = 600;
// Trying a digest with PSS takes another hash.
const EACH_PSS = 400;

/** Mistakes that a message may have. Both lists are made only when they are needed. */
export interface Suspected {
  /** When two of these explain the signature, the first is reported. */
  usual: () => readonly Mistake[];
  /** There are so many of these that they get only a part of the work, after the commonest pairs. */
  last: () => Iterable<Mistake>;
}

/**
 * The smallest set of mistakes that turns the right message into the one that was signed: none, one, or two that do
 * not exclude each other. `undefined` when nothing fits.
 *
 * @param bases the right message; several when the header leaves open what it is
 */
export function explain(
  recovered: Recovered,
  bases: readonly Parts[],
  { usual, last }: Suspected,
): Found[] | undefined {
  const buffer = new MessageBuffer();
  const each = recovered.padding === "pss" ? EACH_MESSAGE + EACH_PSS : EACH_MESSAGE;
  let work = 0;

  const digest = (parts: Parts): string => {
    const message = buffer.build(parts);
    work += message.length + each;
    return digestOf(recovered.hash, message);
  };
  const fits = (change: Partial<Parts>): boolean =>
    bases.some((base) => recovered.accepts(digest({ ...base, ...change })));
  const hashedTwice = (change: Partial<Parts>): Found[] | undefined => {
    for (const base of bases) {
      work += each * 4;
      const form = hashedAgain(recovered, digest({ ...base, ...change }));
      if (form) return [{ id: "hashed-twice", what: phrase(`twice-${form}`) }];
    }
    return undefined;
  };
  const singly = (mistakes: Iterable<Mistake>, most = MOST_WORK): Found[] | undefined => {
    const end = Math.min(MOST_WORK, work + most);
    for (const { change, found } of mistakes) {
      if (fits(change)) return [found].flat();
      if (work > end) return undefined;
    }
    return undefined;
  };
  // A hash of a hash counts as two mistakes.
  const hashedTwiceToo = (mistakes: readonly Mistake[]): Found[] | undefined => {
    for (const { change, found } of mistakes) {
      const twice = hashedTwice(change);
      if (twice) return [twice, found].flat(2);
      if (work > MOST_WORK) return undefined;
    }
    return undefined;
  };

  if (fits({})) return [];
  const twice = hashedTwice({});
  if (twice) return twice;
  const all = usual();
  const places = new Map(all.map((one, place) => [one, place]));
  const before = (one: Mistake, two: Mistake): boolean => (places.get(one) ?? 0) < (places.get(two) ?? 0);
  // When both change the same part, such as the end of the body, the change of the first mistake counts.
  const inPairs = (ones: readonly Mistake[], others: readonly Mistake[]): Found[] | undefined => {
    for (const one of ones) {
      for (const other of others) {
        if (excludes(one.kind, other.kind) || (ones === others && !before(other, one))) continue;
        const [first, second] = before(other, one) ? [other, one] : [one, other];
        if (fits({ ...second.change, ...first.change })) return [first.found, second.found].flat();
        if (work > MOST_WORK) return undefined;
      }
    }
    return undefined;
  };
  const of = (rarity: Rarity): Mistake[] => all.filter((one) => one.rarity === rarity);
  const [common, seldom] = [of("common"), of("seldom")];
  // The work may run out before all of these pairs are tried. The likeliest come first: JSON that was written otherwise.
  const textFirst = [...seldom].sort((a, b) => Number(b.kind === "body/text") - Number(a.kind === "body/text"));
  return (
    singly([...common, ...seldom]) ??
    hashedTwiceToo(common) ??
    singly(of("alone")) ??
    singly(of("double")) ??
    inPairs(common, common) ??
    singly(last(), MOST_WORK / 5) ??
    inPairs(textFirst, common)
  );
}
