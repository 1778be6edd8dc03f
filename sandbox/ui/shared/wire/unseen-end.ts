const UNSEEN = " \t\r";

/**
 * Splits a line before the blanks and carriage returns at its end. It scans from the end, because a regular expression
 * would be slow on long runs of blanks.
 */
export function splitUnseenEnd(line: string): [content: string, end: string] {
  let length = line.length;
  while (length > 0 && UNSEEN.includes(line.charAt(length - 1))) length -= 1;
  return [line.slice(0, length), line.slice(length)];
}
