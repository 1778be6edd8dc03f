// 31 subsets of five keys, and of more only all of them and each by itself.
const MOST_IN_SUBSETS = 5;
const MOST_KEYS = 20;

/** All of some keys first, then each by itself, which is more likely than some of them; of a few keys those too. */
export function subsets(keys: readonly string[]): string[][] {
  if (keys.length === 0 || keys.length > MOST_KEYS) return [];
  const all = [...keys];
  const single = keys.length > 1 ? keys.map((key) => [key]) : [];
  if (keys.length > MOST_IN_SUBSETS) return [all, ...single];
  const rest: string[][] = [];
  for (let bits = 1; bits < 2 ** keys.length - 1; bits += 1) {
    const some = keys.filter((_, index) => bits & (1 << index));
    if (some.length > 1) rest.push(some);
  }
  return [all, ...single, ...rest];
}
