/** A table, whose cells are Markdown on one line. */
export function table(heads: string[], rows: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)];
}

/** A value as a block of JSON. */
export function json(value: unknown): string[] {
  return typeof value === "string"
    ? ["```text", value.trim(), "```"]
    : ["```json", JSON.stringify(value, null, 2), "```"];
}

/** Markdown within an element that the site's style sheet knows. */
export function block(name: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`<div class="${name}">`, "", ...lines, "", "</div>", ""];
}
