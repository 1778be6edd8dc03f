import type { Finding } from "./finding.js";
import type { LineName } from "./words-message.js";

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

/** Whether a mistake may come with any other one, with common ones only, or is only tried by itself. */
export type Rarity = "common" | "seldom" | "alone";

/** One mistake in a message, to be tried against a signature. */
export interface Mistake {
  kind: Kind;
  change: Partial<Parts>;
  /** How many mistakes this is, when it is not one. */
  weight: 1 | 2;
  rarity: Rarity;
  blame: () => Finding[];
}

/** The lines of a message in their right order. */
export const ORDER: readonly LineName[] = ["method", "target", "timestamp", "nonce", "body"];

/** A mistake, most of them being one that may come with any other. */
export function mistake(
  kind: Mistake["kind"],
  change: Partial<Parts>,
  blame: () => Finding | Finding[],
  options: { weight?: 1 | 2; rarity?: Rarity } = {},
): Mistake {
  return {
    kind,
    change,
    weight: options.weight ?? 1,
    rarity: options.rarity ?? "common",
    blame: () => {
      const blamed = blame();
      return Array.isArray(blamed) ? blamed : [blamed];
    },
  };
}

/** Text that was decoded, in the form that `Parts` asks for: its UTF-8, one byte in each character. */
export function wire(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** The other way round, for people to read: as it is when it is not UTF-8. */
export function readable(bytes: string): string {
  const text = Buffer.from(bytes, "latin1").toString("utf8");
  return text.includes("\ufffd") ? bytes : text;
}

/** Puts messages together, thousands of them, in one piece of memory. */
export class MessageBuffer {
  #memory = Buffer.allocUnsafe(4096);

  /** The bytes of a message. They are good until the next call. */
  build(parts: Parts): Buffer {
    const most =
      parts.method.length +
      parts.path.length +
      parts.query.length +
      parts.timestamp.length +
      parts.nonce.length +
      parts.mark.length +
      parts.body.length +
      parts.tail.length +
      parts.between.length * 4 +
      parts.lead.length +
      parts.end.length;
    if (most > this.#memory.length) this.#memory = Buffer.allocUnsafe(most * 2);
    const memory = this.#memory;
    let at = 0;
    let text = parts.lead;
    let first = true;
    for (const name of parts.order) {
      if (!first) text += parts.between;
      first = false;
      if (name === "target") text += parts.path + parts.query;
      else if (name !== "body") text += parts[name];
      if (name !== "body") continue;
      at += memory.write(text + parts.mark, at, "latin1");
      text = parts.tail;
      at += parts.body.copy(memory, at);
    }
    text += parts.end;
    at += memory.write(text, at, "latin1");
    return memory.subarray(0, at);
  }
}
