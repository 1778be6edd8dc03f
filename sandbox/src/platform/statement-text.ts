import { openApiDocument } from "../spec/document.js";

/** A line of a statement: its values by the document's column names. A missing value is empty. */
export type StatementRecord = Readonly<Record<string, string>>;

const COLUMNS = Object.entries(openApiDocument.components.schemas.Statement["x-columns"]);

/** The text of a statement: the heads, and a line for each record. The pages define no escaping. */
export function statementText(records: readonly StatementRecord[]): string {
  const heads = COLUMNS.map(([, { heads }]) => heads[0]).join(",");
  const lines = records.map((record) => COLUMNS.map(([name]) => `\`${record[name] ?? ""}`).join(","));
  return [heads, ...lines].map((line) => `${line}\r\n`).join("");
}
