import { excludes, MessageBuffer, type Mistake, type Parts, type Rarity } from "./message.js";
import { digestOf, hashedAgain, type Recovered } from "./recover.js";
import { type Found, phrase } from "./words.js";

// Work is counted in bytes hashed and not in time, so that the same request always gets the same answer. One message
// costs as much as some 600 bytes before its first one is hashed.
const MOST_WORK = 24_000_000;
const EACH_MESSAGE = 600;
// To try a digest against PSS takes another hash.
const EACH_PSS = 400;

/** What may be wrong with a message. Both are only made when they are needed. */
export interface Suspected {
  /** In the order in which one is preferred to another that explains the signature as well. */
  usual: () => readonly Mistake[];
  /** So many that they only get a part of the work, and come after the commonest pairs. */
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
  // What was hashed twice is two mistakes already.
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
  // Of two changes to the same part, such as the end of the body, that of the mistake which comes first counts.
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
  // The work may end before these pairs do, and JSON that was written otherwise is the likeliest of them.
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
