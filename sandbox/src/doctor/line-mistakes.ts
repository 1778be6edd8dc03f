import { permutations } from "./json-shuffles.js";
import { type Mistake, mistake, ORDER, type Parts } from "./message.js";
import * as words from "./words-message.js";

/** Mistakes in how the five lines are put together: line feeds, order, lines left out. */
export function lineMistakes(emptyBody: boolean): Mistake[] {
  return [...joints(emptyBody), ...orders()];
}

/** The whole message in UTF-16, as .NET and Windows hold text. */
export function charsetMistakes(right: Parts): Mistake[] {
  if (right.body.length > 65_536) return [];
  const body = right.mark + right.body.toString("latin1") + right.tail;
  const found: Mistake[] = [];
  for (const bigEndian of [false, true]) {
    const wide = (text: string): string => {
      const bytes = Buffer.from(text, "utf16le");
      return (bigEndian ? bytes.swap16() : bytes).toString("latin1");
    };
    const parts: Partial<Parts> = {
      method: wide(right.method),
      path: wide(right.path),
      query: wide(right.query),
      timestamp: wide(right.timestamp),
      nonce: wide(right.nonce),
      mark: "",
      body: Buffer.from(wide(Buffer.from(body, "latin1").toString("utf8")), "latin1"),
      tail: "",
      between: wide("\n"),
      end: wide("\n"),
    };
    found.push(mistake("joints", parts, () => words.messageUtf16(), { rarity: "alone" }));
  }
  return found;
}

function joints(emptyBody: boolean): Mistake[] {
  const lacking = (): ReturnType<typeof words.lastLineFeedMissing> =>
    words.lastLineFeedMissing(emptyBody ? "empty-body" : "body");
  const found: Mistake[] = [
    mistake("joints", { end: "" }, lacking),
    mistake("joints", { end: "\n\n" }, () => words.lineFeedExtra(emptyBody)),
    mistake("joints", { lead: "\n" }, () => words.lineFeedExtra(true)),
  ];
  if (emptyBody) {
    // $(…) in a shell takes away all line feeds at the end.
    const order = ORDER.filter((name) => name !== "body");
    found.push(mistake("joints", { order, end: "" }, () => words.lastLineFeedMissing("all")));
  }
  for (const [ends, name] of [
    ["\r\n", "CRLF (\\r\\n)"],
    ["\r", "CR (\\r)"],
  ] as const) {
    const rarity = ends === "\r" ? "seldom" : "common";
    found.push(
      mistake("joints", { between: ends, end: ends }, () => words.lineEnds(name), { rarity }),
      mistake("joints", { between: ends, end: "\n" }, () => words.lineEnds(name), { rarity: "seldom" }),
      mistake("joints", { between: ends, end: "" }, () => [words.lineEnds(name), lacking()], { weight: 2 }),
    );
  }
  found.push(
    mistake("joints", { between: "\\n", end: "\\n" }, () => words.lineFeedsLiteral()),
    mistake("joints", { between: "\\n", end: "" }, () => [words.lineFeedsLiteral(), lacking()], { weight: 2 }),
    mistake(
      "joints",
      { between: "\\n", end: "\\n\n" },
      () => [words.lineFeedsLiteral(), words.lineFeedExtra(emptyBody)],
      { weight: 2 },
    ),
  );
  for (const separator of ["", " ", "&", ",", "|"]) {
    for (const end of new Set(["", separator, "\n"])) {
      const rarity = separator === "" || (separator === "&" && end === "") ? "common" : "seldom";
      found.push(mistake("joints", { between: separator, end }, () => words.lineFeedsMissing(separator), { rarity }));
    }
  }
  for (const pad of [" ", "  ", "    ", "      ", "        ", "            ", "\t", "\t\t"]) {
    for (const end of ["\n", `\n${pad}`]) {
      found.push(
        mistake("joints", { between: `\n${pad}`, end }, () => words.linesPadded(), { rarity: "alone" }),
        mistake("joints", { lead: pad, between: `\n${pad}`, end }, () => words.linesPadded(), { rarity: "alone" }),
      );
    }
  }
  found.push(mistake("joints", { between: " \n", end: " \n" }, () => words.linesPadded(), { rarity: "alone" }));
  return found;
}

function orders(): Mistake[] {
  const found: Mistake[] = [
    mistake("order", { order: ["method", "target", "nonce", "timestamp", "body"] }, () =>
      words.timestampNonceSwapped(),
    ),
    mistake("order", { order: ["timestamp", "nonce", "body"] }, () => words.responseLayout()),
  ];
  for (const name of ORDER) {
    const order = ORDER.filter((other) => other !== name);
    found.push(
      mistake("order", { order }, () => (name === "method" ? words.methodMissing() : words.lineMissing(name)), {
        rarity: "seldom",
      }),
    );
  }
  // The right order and the swapped one come along: they have been tried before and cannot match now.
  for (const order of permutations(ORDER)) {
    found.push(mistake("order", { order }, () => words.lineOrder(order), { rarity: "alone" }));
  }
  return found;
}
