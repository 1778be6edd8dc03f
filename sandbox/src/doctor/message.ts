import type { Found } from "./words.js";

/** The lines of a message in their right order. */
export const ORDER = ["method", "target", "timestamp", "nonce", "body"] as const;

export type LineName = (typeof ORDER)[number];

/**
 * What a signed message is made of. The strings hold one byte in each character (latin1), as they came over the wire:
 * so nothing is lost in targets that are not UTF-8.
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

/** What a mistake is about: a part of the message, or one side of a part. */
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

/** Of two such mistakes, one would undo the other: they are never tried together. */
export function excludes(one: Kind, two: Kind): boolean {
  return one === two || one.startsWith(`${two}/`) || two.startsWith(`${one}/`);
}

/** Whether a mistake may come with any other one, with common ones only, is only tried by itself, or is two already. */
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

/** Collects mistakes; one that changes a part into what was sent, or as another one does, is left out. */
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

/** Text that was decoded, in the form that `Parts` asks for: its UTF-8, one byte in each character. */
export function wire(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

const NO_BODY = Buffer.alloc(0);

/** Puts messages together, thousands of them, in one piece of memory. */
export class MessageBuffer {
  #memory = Buffer.allocUnsafe(4096);

  /** The bytes of a message. They are good until the next call. */
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
