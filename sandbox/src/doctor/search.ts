import type { Finding } from "./finding.js";
import { excludes, MessageBuffer, type Mistake, type Parts, type Rarity } from "./message.js";
import { digestOf, type Recovered } from "./recover.js";
import { hashedTwice, type TwiceForm } from "./words-signature.js";

// Work is counted in bytes hashed and not in time, so that the same request always gets the same answer. One message
// costs as much as some 600 bytes before its first one is hashed.
const MOST_WORK = 24_000_000;
const EACH_MESSAGE = 600;
// To try a digest against PSS takes another hash.
const EACH_PSS = 400;

/** What may be wrong with a message. Both are only made when they are needed. */
export interface Mistakes {
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
export function explain(recovered: Recovered, bases: readonly Parts[], mistakes: Mistakes): Finding[] | undefined {
  const trials = new Trials(recovered);
  for (const base of bases) if (trials.fits(base)) return [];
  for (const base of bases) {
    const twice = trials.fitsTwice(base);
    if (twice) return [hashedTwice(twice)];
  }
  const all = mistakes.usual();
  const sorted = RARITIES.map((rarity) => all.filter((one) => one.rarity === rarity && one.weight === 1));
  const [common = [], seldom = [], alone = []] = sorted;
  const double = all.filter((one) => one.weight === 2);
  return (
    singly(trials, bases, [...common, ...seldom]) ??
    hashedTwiceToo(trials, bases, common) ??
    singly(trials, bases, alone) ??
    singly(trials, bases, double) ??
    inPairs(trials, bases, common, common, all) ??
    singly(trials, bases, mistakes.last(), MOST_WORK / 5) ??
    inPairs(trials, bases, textFirst(seldom), common, all)
  );
}

// The work may end before these pairs do, and JSON that was written otherwise is the likeliest of them.
function textFirst(mistakes: readonly Mistake[]): Mistake[] {
  const isText = (mistake: Mistake): boolean => mistake.kind === "body/text";
  return [...mistakes.filter(isText), ...mistakes.filter((one) => !isText(one))];
}

const RARITIES: readonly Rarity[] = ["common", "seldom", "alone"];

/** Tries messages against one signature, as long as there is work left. */
class Trials {
  readonly #recovered: Recovered;
  readonly #buffer = new MessageBuffer();
  readonly #each: number;
  work = 0;

  constructor(recovered: Recovered) {
    this.#recovered = recovered;
    this.#each = recovered.padding === "pss" ? EACH_MESSAGE + EACH_PSS : EACH_MESSAGE;
  }

  fits(parts: Parts): boolean {
    return this.#recovered.accepts(this.#digest(parts));
  }

  fitsTwice(parts: Parts): TwiceForm | undefined {
    this.work += this.#each * 4;
    return this.#recovered.acceptsTwice(this.#digest(parts));
  }

  #digest(parts: Parts): string {
    const message = this.#buffer.build(parts);
    this.work += message.length + this.#each;
    return digestOf(this.#recovered.hash, message);
  }
}

function singly(
  trials: Trials,
  bases: readonly Parts[],
  mistakes: Iterable<Mistake>,
  most = MOST_WORK,
): Finding[] | undefined {
  const end = Math.min(MOST_WORK, trials.work + most);
  for (const one of mistakes) {
    for (const base of bases) {
      if (trials.fits({ ...base, ...one.change })) return one.blame();
    }
    if (trials.work > end) return undefined;
  }
  return undefined;
}

// What was hashed twice is two mistakes already.
function hashedTwiceToo(trials: Trials, bases: readonly Parts[], mistakes: readonly Mistake[]): Finding[] | undefined {
  for (const one of mistakes) {
    for (const base of bases) {
      const twice = trials.fitsTwice({ ...base, ...one.change });
      if (twice) return [hashedTwice(twice), ...one.blame()];
    }
    if (trials.work > MOST_WORK) return undefined;
  }
  return undefined;
}

// Of two changes to the same part, such as the end of the body, that of the mistake which comes first counts.
function inPairs(
  trials: Trials,
  bases: readonly Parts[],
  ones: readonly Mistake[],
  others: readonly Mistake[],
  all: readonly Mistake[],
): Finding[] | undefined {
  const places = new Map(all.map((mistake, place) => [mistake, place]));
  const place = (mistake: Mistake): number => places.get(mistake) ?? 0;
  for (const one of ones) {
    const before = ones === others ? others.filter((other) => place(other) < place(one)) : others;
    for (const other of before.filter((second) => !excludes(one.kind, second.kind))) {
      const [first, second] = place(other) < place(one) ? [other, one] : [one, other];
      for (const base of bases) {
        if (trials.fits({ ...base, ...second.change, ...first.change })) return [...first.blame(), ...second.blame()];
      }
      if (trials.work > MOST_WORK) return undefined;
    }
  }
  return undefined;
}
