import { WechatPayInputError, WechatPayVerificationError } from "../errors.js";
import { globalOf } from "../runtime/global.js";
import type { Spool } from "../runtime/wire.js";
import { RecordReader } from "./records.js";
import { type Columns, readColumns, readRow, type StatementRow } from "./row.js";

/** What `await using` asks for, where the compiler's own declarations know of it. */
type AsyncDisposing = {
  readonly [Name in SymbolConstructor extends { readonly asyncDispose: infer Dispose extends symbol }
    ? Dispose
    : never]: () => Promise<void>;
};

/**
 * A statement, whole and proved to come from WeChat Pay. It is kept until its rows are read, or it is closed; on Node in a
 * temporary file without a name.
 *
 * @example
 * ```ts
 * const statement = await wechatpay.downloadStatement({ date: "20211119" });
 * for await (const { out_trade_no, total, currency } of statement.rows) book(out_trade_no, total, currency);
 * console.log(statement.summary);
 * ```
 */
export interface Statement extends AsyncDisposing {
  /**
   * Orders and refunds, one at a time, in the order of the file. They can be read once. Whichever way the loop ends, the
   * statement is closed.
   */
  readonly rows: AsyncIterable<StatementRow>;
  /** The totals at the end of the file, by their own heads; `undefined` before all rows are read, and where there are none. */
  readonly summary: Readonly<Record<string, string>> | undefined;
  /** Removes what is kept. Needed only when the rows are not read. */
  close(): Promise<void>;
}

/** The checks that a statement must pass. */
export interface StatementRules {
  /** Whether its signature shows that it is a statement. If not, its heads must. */
  isNamed: boolean;
  /** Sees that a row is about what was asked. */
  checkRow(row: StatementRow): void;
  /** Called when there are columns that the document does not know. */
  reportUnknown(): void;
}

/** The statement that is kept in a spool. */
export function openStatement(spool: Spool, rules: StatementRules): Statement {
  let summary: Statement["summary"];
  let isClosed = false;
  const close = async () => {
    if (isClosed) return;
    isClosed = true;
    await spool.close();
  };
  const rows = readRows(spool, rules, (totals) => {
    summary = totals;
  });
  let isRead = false;
  const statement = {
    rows: {
      [Symbol.asyncIterator]: () => {
        if (isRead || isClosed) throw rowsUsedUp();
        isRead = true;
        return closeAfter(rows, close);
      },
    },
    get summary() {
      return summary;
    },
    close,
  };
  const { asyncDispose } = Symbol as { asyncDispose?: symbol };
  return Object.assign(statement, asyncDispose && { [asyncDispose]: close }) as unknown as Statement;
}

async function* closeAfter<T>(rows: AsyncIterable<T>, close: () => Promise<void>): AsyncGenerator<T, void> {
  try {
    yield* rows;
  } finally {
    await close();
  }
}

async function* readRows(
  spool: Spool,
  rules: StatementRules,
  setSummary: (totals: Statement["summary"]) => void,
): AsyncGenerator<StatementRow, void> {
  const reader = new RecordReader();
  let columns: Columns | undefined;
  for await (const text of textOf(spool)) {
    for (const { kind, values, heads = [] } of text === undefined ? reader.end() : reader.push(text)) {
      if (kind === "heads") columns = checkedColumns(values, rules);
      else if (kind === "summary")
        setSummary(
          Object.assign(
            Object.create(null),
            Object.fromEntries(heads.map((head, index) => [head, values[index] ?? ""])),
          ),
        );
      else if (columns !== undefined) {
        const row = readRow(columns, values);
        rules.checkRow(row);
        yield row;
      }
    }
  }
  if (columns === undefined && !rules.isNamed) throw noStatement();
}

/** In pieces, and `undefined` after the last. What is no UTF-8 is replaced: it cannot be asked for again. */
async function* textOf(spool: Spool): AsyncGenerator<string | undefined, void> {
  const decoder = new (globalOf("TextDecoder"))();
  for await (const piece of spool.read()) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
  yield undefined;
}

function checkedColumns(heads: readonly string[], { isNamed, reportUnknown }: StatementRules): Columns {
  const columns = readColumns(heads);
  if (!isNamed && columns.names.every((name) => name === undefined)) throw noStatement();
  if (columns.names.includes(undefined)) reportUnknown();
  return columns;
}

/** An answer that is signed by its body could be any genuine answer: nothing in it names it a statement. */
function noStatement(): WechatPayVerificationError {
  const text = "the answer is signed by WeChat Pay, but is not a statement: it may be the answer to another request";
  return new WechatPayVerificationError("RESPONSE_OF_ANOTHER_REQUEST", text);
}

function rowsUsedUp(): WechatPayInputError {
  const expected = "read once, before the statement is closed";
  const message = `can be ${expected}; download the statement again`;
  return new WechatPayInputError([{ path: "rows", rule: "once", expected, message }]);
}
