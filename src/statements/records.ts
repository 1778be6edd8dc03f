import { WechatPayConnectionError } from "../errors.js";

/** What a line of a statement holds. */
export interface Record {
  kind: "heads" | "row" | "summary";
  /** The values, or the heads themselves. Of a row there may be more than heads: see {@link RecordReader}. */
  values: readonly string[];
  /** Of a summary: what it calls its values. */
  heads?: readonly string[];
}

/** In characters: no record comes near it. */
const MAXIMUM_RECORD = 16_384;

/** Between two values. */
const SEPARATOR = ",`";

/**
 * Splits the text of a statement into its records. The first line has the heads. In each of the others a backtick stands
 * before each value, and a comma between two. Nothing is escaped: names of goods and the merchant's own data may hold line
 * feeds, commas and backticks. A line that has fewer values than there are heads so goes on with the next one. One
 * that has more holds a separator in a value.
 *
 * After the rows there may be a second line of heads, without backticks, and one of totals, as in the statements of the
 * domestic product.
 */
export class RecordReader {
  #text = "";
  #heads: readonly string[] | undefined;
  #open = "";
  #rows = 0;
  #hasBackticks: boolean | undefined;
  #totals: readonly string[] | undefined;
  #isOver = false;

  /** @returns the records that end in this piece. */
  push(piece: string): Record[] {
    const lines = (this.#text + piece).split("\n");
    this.#text = lines.pop() ?? "";
    if (this.#text.length + this.#open.length > MAXIMUM_RECORD) throw this.#invalid("is too long");
    return lines.flatMap((line) => this.#line(line));
  }

  /** @returns the last records. */
  end(): Record[] {
    const last = this.#text === "" ? [] : this.#line(this.#text);
    this.#text = "";
    if (this.#open !== "") throw this.#invalid("ends early");
    if (this.#totals !== undefined && !this.#isOver) throw this.#invalid("has no backtick before its values");
    return last;
  }

  #line(line: string): Record[] {
    if (this.#open !== "") return this.#goOn(line);
    const bare = line.endsWith("\r") ? line.slice(0, -1) : line;
    if (bare === "") return [];
    if (this.#heads === undefined) {
      this.#heads = headsOf(bare);
      return [{ kind: "heads", values: this.#heads }];
    }
    if (this.#isOver) throw this.#invalid("stands after the totals");
    if (this.#totals !== undefined) return this.#summary(bare, this.#totals);
    if (bare.startsWith("`")) {
      this.#hasBackticks = true;
      return this.#record(line);
    }
    const values = bare.split(",");
    if (values.length === this.#heads.length && this.#hasBackticks !== true) {
      this.#hasBackticks = false;
      return this.#row(values);
    }
    if (this.#hasBackticks === false) throw this.#invalid("has another number of values than there are heads");
    this.#totals = headsOf(bare);
    return [];
  }

  #record(line: string): Record[] {
    const values = valuesOf(line);
    if (values.length < this.#width) {
      if (line.length > MAXIMUM_RECORD) throw this.#invalid("is too long");
      this.#open = `${line}\n`;
      return [];
    }
    this.#open = "";
    return this.#row(values);
  }

  /** A record that began on a line before. What is a record by itself is none: values could be forged by that. */
  #goOn(line: string): Record[] {
    if (line.startsWith("`") && valuesOf(line).length >= this.#width) throw this.#invalid("ends early");
    return this.#record(this.#open + line);
  }

  #row(values: readonly string[]): Record[] {
    this.#rows += 1;
    return [{ kind: "row", values }];
  }

  #summary(line: string, heads: readonly string[]): Record[] {
    const values = line.startsWith("`") ? valuesOf(line) : line.split(",");
    if (values.length !== heads.length) throw this.#invalid("is no row, and no totals");
    this.#isOver = true;
    return [{ kind: "summary", values, heads }];
  }

  get #width(): number {
    return this.#heads?.length ?? 0;
  }

  #invalid(what: string): WechatPayConnectionError {
    const text = `the statement is signed by WeChat Pay, but what follows its row ${this.#rows} ${what}`;
    return new WechatPayConnectionError("RESPONSE_INVALID", text);
  }
}

function valuesOf(record: string): string[] {
  const end = record.endsWith("\r") ? -1 : undefined;
  return record.slice(1, end).split(SEPARATOR);
}

/** Without the backticks that they may have, too. */
function headsOf(line: string): string[] {
  return line.split(",").map((head) => head.replace(/^[\s`]+|\s+$/g, ""));
}
