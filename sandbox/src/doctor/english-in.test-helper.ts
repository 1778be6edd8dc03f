const STOP_WORDS =
  /(?<![\w./-])(?:and|as|at|but|by|for|from|has|have|is|it|not|of|or|over|sent|signed|than|that|the|to|twice|was|were|which|with|without)(?![\w./(=-])/gi;
const RUNS = /[A-Za-z][a-z]+(?: [a-z]+)+/g;
// Commands, names of languages before names of functions, and the ends of `-in file`.
const CODE = /^(?:openssl|in|Go|Python) /;

/** The English words in a Chinese text that are no terms of code. */
export function englishIn(chinese: string): string[] {
  const runs = (chinese.match(RUNS) ?? []).filter((run) => !CODE.test(run));
  return [...(chinese.match(STOP_WORDS) ?? []), ...runs];
}
