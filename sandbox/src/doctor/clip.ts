const LONGEST = 80;

// Controls, signs without a shape (such as those that turn the direction of text), separators of lines, and halves of
// surrogate pairs.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A caller's value for a sentence: at most some 80 characters, with whatever would not be seen written as an escape. */
export function clip(value: string): string {
  const short = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return short.replace(UNPRINTABLE, escaped);
}

function escaped(character: string): string {
  if (character === "\n") return "\\n";
  if (character === "\r") return "\\r";
  if (character === "\t") return "\\t";
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}
