import { STATEMENT_COLUMNS, type StatementColumns } from "../../generated/statement-columns.js";
import { WechatPayConnectionError } from "../errors.js";

/**
 * A line of a statement: an order, or a refund. Each value is as it stands in the file, a text; empty where WeChat Pay says
 * nothing. Whether amounts have decimals is not documented: compare them with one that you know before you rely on it.
 *
 * A column that the file does not have is absent. Where the names of goods and the merchant's data cannot be told apart,
 * as one of them holds the separator of values, both stand in `description`, and `attach` is absent.
 */
export interface StatementRow extends StatementColumns {
  /** The values of columns that the OpenAPI document does not know, by their own heads. */
  readonly other: Readonly<Record<string, string>>;
}

type StatementColumn = keyof StatementColumns;

/** The columns of a statement, in its order. */
export interface Columns {
  readonly heads: readonly string[];
  /** `undefined` for one that the document does not know. */
  readonly names: readonly (StatementColumn | undefined)[];
}

export function readColumns(heads: readonly string[]): Columns {
  const known = new Map<string, StatementColumn>();
  for (const [name, texts] of Object.entries(STATEMENT_COLUMNS)) {
    for (const text of texts.split("|")) known.set(comparableHead(text), name as StatementColumn);
  }
  const found = heads.map((head) => known.get(comparableHead(head)));
  // Of two columns with one name only the first gets it.
  return { heads, names: found.map((name, index) => (found.indexOf(name) === index ? name : undefined)) };
}

/** A head by its letters and digits alone: parentheses have two widths, and blanks and capitals vary. */
function comparableHead(head: string): string {
  return head.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** The columns whose text the merchant or the user chose. */
const FREE_TEXTS: readonly (StatementColumn | undefined)[] = ["description", "attach"];

/** @param values - at least as many as there are columns. */
export function readRow({ heads, names }: Columns, values: readonly string[]): StatementRow {
  const extra = values.length - heads.length;
  const first = names.findIndex((name) => FREE_TEXTS.includes(name));
  const last = FREE_TEXTS.includes(names[first + 1]) ? first + 1 : first;
  if (extra > 0 && (first < 0 || names.some((name, index) => index > last && FREE_TEXTS.includes(name)))) {
    const text = "the statement is signed by WeChat Pay, but a row has more values than columns";
    throw new WechatPayConnectionError("RESPONSE_INVALID", text);
  }
  const row: { [name: string]: unknown } = {};
  const other: { [head: string]: string } = Object.create(null);
  for (const [index, name] of names.entries()) {
    let value = values[extra > 0 && index > last ? index + extra : index] ?? "";
    if (extra > 0 && index === first) value = values.slice(first, last + 1 + extra).join(",`");
    else if (extra > 0 && index === last) continue;
    if (name === undefined) other[heads[index] ?? ""] = value;
    else row[name] = value;
  }
  return { ...row, other } as StatementRow;
}
