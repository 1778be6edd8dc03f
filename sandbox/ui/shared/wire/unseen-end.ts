const UNSEEN = " \t\r";

/** Splits a line before the blanks and carriage returns at its end. From behind: a long run of them may stand anywhere. */
export function splitUnseenEnd(line: string): [content: string, end: string] {
  let length = line.length;
  while (length > 0 && UNSEEN.includes(line.charAt(length - 1))) length -= 1;
  return [line.slice(0, length), line.slice(length)];
}
