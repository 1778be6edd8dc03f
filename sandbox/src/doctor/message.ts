import type { Found } from "./words.js";

/** The lines of a message in their right order. */
export const ORDER = ["method", "target", "timestamp", "nonce", "body"] as const;

export type LineName = (typeof ORDER)[number];

/**
 * The parts of a signed message. The strings have one byte in each character (latin1), as they came over the wire, so
 * that nothing of a target is lost when it is not UTF-8.
 */
export interface Parts {
  method: string;
  path: string;
  /** With its question mark; empty when there is none. */
  query: string;
  timestamp: string;
  nonce: string;
  /** A byte order mark before the body, or nothing. */
  mark: string;
  body: Buffer;
  /** A line break after the body, or nothing. */
  tail: string;
  order: readonly LineName[];
  /** Before the first line. */
  lead: string;
  between: string;
  /** After the last line. */
  end: string;
}

/** The part of the message, or the side of a part, in which a mistake is. */
export type Kind =
  | "method"
  | "target"
  | "target/path"
  | "target/query"
  | "timestamp"
  | "nonce"
  | "body"
  | "body/mark"
  | "body/text"
  | "body/tail"
  | "order"
  | "joints";

/** Whether one of two mistakes would undo the other. Such mistakes are never tried together. */
export function excludes(one: Kind, two: Kind): boolean {
  return one === two || one.startsWith(`${two}/`) || two.startsWith(`${one}/`);
}

/**
 * With which others a mistake is tried: `common` with all of these, `seldom` with common ones, `alone` with none. `double`
 * stands for two mistakes already.
 */
export type Rarity = "common" | "seldom" | "alone" | "double";

/** One mistake in a message, to be tried against a signature. */
export interface Mistake {
  kind: Kind;
  change: Partial<Parts>;
  found: Found | readonly Found[];
  rarity: Rarity;
}

export function mistake(
  kind: Kind,
  change: Partial<Parts>,
  found: Mistake["found"],
  rarity: Rarity = "common",
): Mistake {
  return { kind, change, found, rarity };
}

/** Collects mistakes, without those that change nothing, or the same as an earlier one. */
export function collector(keyOf: (change: Partial<Parts>) => string) {
  const all: Mistake[] = [];
  const known = new Set([keyOf({})]);
  const add = (kind: Kind, change: Partial<Parts>, found: Mistake["found"], rarity?: Rarity): void => {
    const key = keyOf(change);
    if (!known.has(key)) all.push(mistake(kind, change, found, rarity));
    known.add(key);
  };
  return { all, add };
}

/** The UTF-8 of a text, with one byte in each character, as `Parts` needs it. */
export function wire(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

const NO_BODY = Buffer.alloc(0);

/** Builds thousands of messages in one piece of memory. */
export class MessageBuffer {
  #memory = Buffer.allocUnsafe(4096);

  /** The bytes of a message. The next call overwrites them. */
  build(parts: Parts): Buffer {
    let before = "";
    let body: Buffer = NO_BODY;
    let text = parts.lead;
    for (const [place, name] of parts.order.entries()) {
      if (place > 0) text += parts.between;
      if (name === "target") text += parts.path + parts.query;
      else if (name !== "body") text += parts[name];
      else [before, body, text] = [text + parts.mark, parts.body, parts.tail];
    }
    text += parts.end;
    const length = before.length + body.length + text.length;
    if (length > this.#memory.length) this.#memory = Buffer.allocUnsafe(length * 2);
    this.#memory.write(before, "latin1");
    body.copy(this.#memory, before.length);
    this.#memory.write(text, before.length + body.length, "latin1");
    return this.#memory.subarray(0, length);
  }
}
