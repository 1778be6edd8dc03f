import { WechatPayConnectionError } from "../errors.js";

/** What a line of a statement holds. */
export interface StatementRecord {
  kind: "heads" | "row" | "summary";
  /** The values, or the heads themselves. Of a row there may be more than heads: see {@link RecordReader}. */
  values: readonly string[];
  /** Of a summary: the heads of its values. */
  heads?: readonly string[];
}

/** In characters. Real records are much shorter. */
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
  #unfinished = "";
  #rows = 0;
  #hasBackticks: boolean | undefined;
  #totalHeads: readonly string[] | undefined;
  #hasTotals = false;

  /** @returns the records that end in this piece. */
  push(piece: string): StatementRecord[] {
    const lines = (this.#text + piece).split("\n");
    this.#text = lines.pop() ?? "";
    if (this.#text.length + this.#unfinished.length > MAXIMUM_RECORD) throw this.#invalid("is too long");
    return lines.flatMap((line) => this.#readLine(line));
  }

  /** @returns the last records. */
  end(): StatementRecord[] {
    const last = this.#text === "" ? [] : this.#readLine(this.#text);
    this.#text = "";
    if (this.#unfinished !== "") throw this.#invalid("ends early");
    if (this.#totalHeads !== undefined && !this.#hasTotals) throw this.#invalid("has no backtick before its values");
    return last;
  }

  #readLine(line: string): StatementRecord[] {
    if (this.#unfinished !== "") return this.#continueRecord(line);
    const bare = line.endsWith("\r") ? line.slice(0, -1) : line;
    if (bare === "") return [];
    if (this.#heads === undefined) {
      this.#heads = readHeads(bare);
      return [{ kind: "heads", values: this.#heads }];
    }
    if (this.#hasTotals) throw this.#invalid("comes after the totals");
    if (this.#totalHeads !== undefined) return this.#readTotals(bare, this.#totalHeads);
    if (bare.startsWith("`")) {
      this.#hasBackticks = true;
      return this.#readRecord(line);
    }
    const values = bare.split(",");
    if (values.length === this.#heads.length && this.#hasBackticks !== true) {
      this.#hasBackticks = false;
      return this.#countRow(values);
    }
    if (this.#hasBackticks === false) throw this.#invalid("has more or fewer values than columns");
    this.#totalHeads = readHeads(bare);
    return [];
  }

  #readRecord(line: string): StatementRecord[] {
    const values = readValues(line);
    if (values.length < this.#width) {
      if (line.length > MAXIMUM_RECORD) throw this.#invalid("is too long");
      this.#unfinished = `${line}\n`;
      return [];
    }
    this.#unfinished = "";
    return this.#countRow(values);
  }

  /** Adds a line to a record that began before it. A line that is a whole record by itself is refused: it could forge a row. */
  #continueRecord(line: string): StatementRecord[] {
    if (line.startsWith("`") && readValues(line).length >= this.#width) throw this.#invalid("ends early");
    return this.#readRecord(this.#unfinished + line);
  }

  #countRow(values: readonly string[]): StatementRecord[] {
    this.#rows += 1;
    return [{ kind: "row", values }];
  }

  #readTotals(line: string, heads: readonly string[]): StatementRecord[] {
    const values = line.startsWith("`") ? readValues(line) : line.split(",");
    if (values.length !== heads.length) throw this.#invalid("is neither a row nor the totals");
    this.#hasTotals = true;
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

function readValues(record: string): string[] {
  const end = record.endsWith("\r") ? -1 : undefined;
  return record.slice(1, end).split(SEPARATOR);
}

/** Without the backticks that they may have, too. */
function readHeads(line: string): string[] {
  return line.split(",").map((head) => head.replace(/^[\s`]+|\s+$/g, ""));
}
