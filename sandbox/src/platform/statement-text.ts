import { openApiDocument } from "../spec/document.js";

/** A line of a statement: the values by the names that the document gives to its columns. What is left out is empty. */
export type StatementRecord = Readonly<Record<string, string>>;

const COLUMNS = Object.entries(openApiDocument.components.schemas.Statement["x-columns"]);

/** The text of a statement: heads, and a line for each record. Nothing is escaped: the pages know of no way to do it. */
export function statementText(records: readonly StatementRecord[]): string {
  const heads = COLUMNS.map(([, { heads }]) => heads[0]).join(",");
  const lines = records.map((record) => COLUMNS.map(([name]) => `\`${record[name] ?? ""}`).join(","));
  return [heads, ...lines].map((line) => `${line}\r\n`).join("");
}
