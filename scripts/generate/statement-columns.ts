import { type Spec, statementColumns } from "./spec.js";

/** The columns of a statement, by their names: their heads for the code, their descriptions for people. */
export function generateStatementColumns(spec: Spec): string {
  const columns = Object.entries(statementColumns(spec));
  const heads = columns.flatMap(([, column]) => column.heads);
  const [again] = heads.filter((head, index) => heads.indexOf(head) !== index || head.includes("|"));
  if (again !== undefined) throw new Error(`the head ${again} names two columns, or has a |`);
  return `/** The heads of each column, one of which stands in the first line of a statement. */
export const STATEMENT_COLUMNS = {
${columns.map(([name, column]) => `  ${name}: ${JSON.stringify(column.heads.join("|"))},\n`).join("")}} as const;

/** The values of a line of a statement, as they stand in it. */
export interface StatementColumns {
${columns.map(([name, column]) => `  /** \`${column.heads[0]}\`: ${column.description} */\n  readonly ${name}?: string;\n`).join("")}}
`;
}
