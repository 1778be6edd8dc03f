import { parseJson } from "./message.js";

/** A body that may have been signed, and what made the saved body of it. */
interface Original {
  body: Buffer;
  /** What happened to it, as the rest of "The signature fits …". */
  fits: string;
  /** Who does such a thing, and what to do. */
  remedy: string;
}

const SAVED = "The notification itself is good: whatever saved it changed it. Save the raw bytes.";
const PARSED =
  "A JSON parser read the body, and it was written again. The signature covers the raw bytes: keep them (docs/frameworks.md shows how; in Express, mount the route before express.json()).";

/**
 * Looks for the body that was signed among those that common programs turn into the saved one.
 *
 * @param isSigned - whether the signature fits a body.
 */
export function findOriginal(body: Buffer, isSigned: (body: Buffer) => boolean): Original | undefined {
  return originalsOf(body).find((original) => !original.body.equals(body) && isSigned(original.body));
}

function originalsOf(body: Buffer): Original[] {
  const text = body.toString("utf8");
  const as = (fits: string, remedy: string, original: string): Original => ({
    body: Buffer.from(original),
    fits,
    remedy,
  });
  const parsed = parseJson(body);
  const saved = [
    as("the body without the blanks and line feeds at its end", SAVED, text.trimEnd()),
    as("the body with a line feed at its end", SAVED, `${text}\n`),
    as("the body with LF in the place of CR LF", SAVED, text.replaceAll("\r\n", "\n")),
    as("the body with CR LF in the place of LF", SAVED, text.replaceAll(/\r?\n/g, "\r\n")),
    as("the body without the byte order mark at its beginning", SAVED, text.replace(/^\ufeff/, "")),
    { body: Buffer.from(text, "latin1"), fits: "the body in Latin-1", remedy: SAVED },
  ];
  if (parsed === undefined) return saved;
  return [...saved, ...spellingsOf(parsed).map(([fits, original]) => as(fits, PARSED, original))];
}

/** The same JSON as several programs write it. */
function spellingsOf(parsed: object): [fits: string, text: string][] {
  const compact = JSON.stringify(parsed);
  const spaced = compact.replace(STRINGS_OR_SIGNS, (part) => (part === "," || part === ":" ? `${part} ` : part));
  const layouts: [string, string][] = [
    ["without blanks", compact],
    ["with a blank after each comma and colon", spaced],
    ...[2, 4, "\t"].map((indent): [string, string] => {
      const width = indent === "\t" ? "tabs" : `${indent} blanks`;
      return [`with an indentation of ${width}`, JSON.stringify(parsed, null, indent)];
    }),
  ];
  return layouts.flatMap(([layout, text]): [string, string][] => [
    [`the same JSON ${layout}`, text],
    [`the same JSON ${layout}, with \\/ for each slash`, text.replaceAll("/", "\\/")],
    [`the same JSON ${layout}, with \\u escapes`, escaped(text)],
    [`the same JSON ${layout}, with \\u escapes and \\/`, escaped(text).replaceAll("/", "\\/")],
  ]);
}

const STRINGS_OR_SIGNS = /"(?:[^"\\]|\\.)*"|[,:]/g;

function escaped(text: string): string {
  return text.replaceAll(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
