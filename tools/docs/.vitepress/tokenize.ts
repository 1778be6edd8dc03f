/**
 * The words of a text for the search. Chinese has no blanks between words, so each two neighbouring characters are a word: a search
 * for 退款 finds 退款单. Names such as `out_trade_no` are a word as a whole and in parts.
 *
 * VitePress writes this function into the pages as a text: it must use nothing from outside.
 */
export function tokenize(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}_])+/gu)) {
    if (!/\p{Script=Han}/u.test(word)) words.push(word, ...(word.includes("_") ? word.split("_") : []));
    else if (word.length === 1) words.push(word);
    else for (let index = 0; index < word.length - 1; index++) words.push(word.slice(index, index + 2));
  }
  return words.filter((word) => word !== "");
}
