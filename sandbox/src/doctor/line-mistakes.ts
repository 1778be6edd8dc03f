import { type LineName, type Mistake, mistake, ORDER, type Parts, type Rarity } from "./message.js";
import { type Found, phrase } from "./words.js";

/** Mistakes in the way the five lines are joined: line feeds, order, missing lines. */
export function lineMistakes(emptyBody: boolean): Mistake[] {
  return [...joints(emptyBody), ...orders()];
}

/** All orders of some items, the given one first. */
export function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

function joints(emptyBody: boolean): Mistake[] {
  const found: Mistake[] = [];
  const add = (change: Partial<Parts>, what: Mistake["found"], rarity?: Rarity): void => {
    found.push(mistake("joints", change, what, rarity));
  };
  const lacking: Found = { id: "last-line-feed-missing", what: phrase(emptyBody ? "end-empty" : "end-body") };
  const extra: Found = { id: "line-feed-extra", where: emptyBody ? "" : phrase("extra-or-body") };
  add({ end: "" }, lacking);
  add({ end: "\n\n" }, extra);
  add({ lead: "\n" }, { id: "line-feed-extra", where: "" });
  // $(…) in a shell removes all line feeds at the end.
  const withoutBody = ORDER.filter((name) => name !== "body");
  if (emptyBody) add({ order: withoutBody, end: "" }, { id: "last-line-feed-missing", what: phrase("end-both") });
  for (const [ends, name, rarity] of [
    ["\r\n", "CRLF (\\r\\n)", "common"],
    ["\r", "CR (\\r)", "seldom"],
  ] as const) {
    const other: Found = { id: "line-ends", name };
    add({ between: ends, end: ends }, other, rarity);
    add({ between: ends, end: "\n" }, other, "seldom");
    add({ between: ends, end: "" }, [other, lacking], "double");
  }
  const literal: Found = { id: "line-feeds-literal" };
  add({ between: "\\n", end: "\\n" }, literal);
  add({ between: "\\n", end: "" }, [literal, lacking], "double");
  add({ between: "\\n", end: "\\n\n" }, [literal, extra], "double");
  for (const separator of ["", " ", "&", ",", "|"]) {
    const how = separator === "" ? phrase("joined-bare") : phrase("joined-with", { separator });
    for (const end of new Set(["", separator, "\n"])) {
      const isCommon = separator === "" || (separator === "&" && end === "");
      add({ between: separator, end }, { id: "line-feeds-missing", how }, isCommon ? "common" : "seldom");
    }
  }
  const padded: Found = { id: "lines-padded" };
  for (const pad of [...[1, 2, 4, 6, 8, 12].map((width) => " ".repeat(width)), "\t", "\t\t"]) {
    for (const end of ["\n", `\n${pad}`]) {
      for (const lead of ["", pad]) add({ lead, between: `\n${pad}`, end }, padded, "alone");
    }
  }
  add({ between: " \n", end: " \n" }, padded, "alone");
  return found;
}

function orders(): Mistake[] {
  const put = (order: readonly LineName[], found: Found, rarity?: Rarity) => mistake("order", { order }, found, rarity);
  const name = (line: LineName) => phrase(`line-${line}`);
  return [
    put(["method", "target", "nonce", "timestamp", "body"], { id: "timestamp-nonce-swapped" }),
    put(["timestamp", "nonce", "body"], { id: "response-layout" }),
    ...ORDER.map((line) =>
      put(
        ORDER.filter((other) => other !== line),
        line === "method" ? { id: "method-missing" } : { id: "line-missing", line: name(line) },
        "seldom",
      ),
    ),
    // These include the right order and the swapped one, which were tried before and cannot match now.
    ...permutations(ORDER).map((order) => put(order, { id: "line-order", lines: order.map(name) }, "alone")),
  ];
}

/** The whole message in UTF-16, as .NET and Windows store text. */
export function utf16Mistakes({ method, path, query, timestamp, nonce, mark, body, tail }: Parts): Mistake[] {
  if (body.length > 65_536) return [];
  const text = Buffer.from(mark + body.toString("latin1") + tail, "latin1").toString("utf8");
  return [false, true].map((isBigEndian) => {
    const bytes = (part: string): Buffer => {
      const little = Buffer.from(part, "utf16le");
      return isBigEndian ? little.swap16() : little;
    };
    const wide = (part: string): string => bytes(part).toString("latin1");
    const change: Partial<Parts> = {
      ...{ method: wide(method), path: wide(path), query: wide(query), timestamp: wide(timestamp), nonce: wide(nonce) },
      ...{ mark: "", body: bytes(text), tail: "", between: wide("\n"), end: wide("\n") },
    };
    return mistake("joints", change, { id: "message-utf16" }, "alone");
  });
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];

/** Mistakes in the first line of the message. */
export function methodMistakes(sent: string): Mistake[] {
  if (sent.length > 20) return [];
  const cases = [sent.toLowerCase(), sent.toUpperCase(), sent.slice(0, 1).toUpperCase() + sent.slice(1).toLowerCase()];
  const as = (id: "method-case" | "method-other", signed: string, rarity?: Rarity): Mistake =>
    mistake("method", { method: signed }, { id, signed, sent }, rarity);
  return [
    ...cases.filter((signed) => signed !== sent).map((signed) => as("method-case", signed)),
    ...METHODS.filter((signed) => signed !== sent.toUpperCase()).map((signed) =>
      as("method-other", signed, signed === "GET" || signed === "POST" ? "common" : "seldom"),
    ),
    mistake("method", { method: "" }, { id: "method-missing" }),
  ];
}

// In seconds: how far apart two readings of the clock may be.
const SECONDS_APART = 5;

/** Mistakes in the third line: another timestamp than in the header. `everyMillisecond` tries all milliseconds of that second. */
export function timestampMistakes(sent: string, seconds: number | undefined, everyMillisecond: boolean): Mistake[] {
  if (seconds === undefined) return [];
  const found: Mistake[] = [];
  for (let apart = 1; apart <= SECONDS_APART; apart += 1) {
    for (const signed of [String(seconds - apart), String(seconds + apart)]) {
      found.push(mistake("timestamp", { timestamp: signed }, { id: "timestamp-differs", signed, sent }));
    }
  }
  for (let part = 0; part < (everyMillisecond ? 1000 : 1); part += 1) {
    const signed = String(seconds * 1000 + part);
    const late: Found = { id: "timestamp-signed-in-milliseconds", signed };
    // Only the full second is tried with other mistakes: programs make it by appending "000".
    found.push(mistake("timestamp", { timestamp: signed }, late, part === 0 ? "common" : "alone"));
  }
  return found;
}

// A nonce may be the number of a clock or a counter, read once for the header and once for the message.
const NUMBERS_APART = 20;

/** Mistakes in the fourth line: the header's nonce in another form. Another random nonce cannot be guessed. */
export function nonceMistakes(sent: string, timestamp: string): Mistake[] {
  if (sent.length > 200) return [];
  // 32 hexadecimal digits are mostly a UUID without its dashes, perhaps only in the header.
  const dashed = sent.replace(
    /^([0-9A-F]{8})([0-9A-F]{4})([0-9A-F]{4})([0-9A-F]{4})([0-9A-F]{12})$/i,
    "$1-$2-$3-$4-$5",
  );
  const forms = [
    sent.toLowerCase(),
    sent.toUpperCase(),
    sent.replaceAll("-", ""),
    sent.slice(0, 32),
    dashed,
    "",
    timestamp,
  ];
  const apart = Array.from({ length: NUMBERS_APART * 2 + 1 }, (_, index) => BigInt(index - NUMBERS_APART));
  const numbers = /^[1-9][0-9]{0,18}$/.test(sent) ? apart.map((by) => String(BigInt(sent) + by)) : [];
  const differs = (rarity: Rarity) => (signed: string) =>
    mistake("nonce", { nonce: signed }, { id: "nonce-differs", signed, sent }, rarity);
  const others = (signed: readonly string[]): string[] => [...new Set(signed)].filter((form) => form !== sent);
  return [...others(forms).map(differs("common")), ...others(numbers).map(differs("seldom"))];
}
