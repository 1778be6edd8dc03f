import { styleText } from "node:util";

const useColor = process.stdout.isTTY === true && !process.env["NO_COLOR"];

function style(format: Parameters<typeof styleText>[0], text: string): string {
  return useColor ? styleText(format, text) : text;
}

export const bold = (text: string) => style("bold", text);
export const dim = (text: string) => style("dim", text);
export const green = (text: string) => style("green", text);
export const yellow = (text: string) => style("yellow", text);
const cyan = (text: string) => style("cyan", text);

export function title(text: string): void {
  console.log(`\n${bold(text)}\n${dim("─".repeat(text.length))}`);
}

export function step(text: string): void {
  console.log(`\n  ${cyan("▸")} ${text}`);
}

/** Runs a line of code and prints it. Blanks are put back, since the compiler removes them. */
export async function called<T>(run: () => T | Promise<T>): Promise<T> {
  const line = String(run)
    .replace(/^\(\) ?=> ?/, "")
    .replace(/^thrownBy\((.*)\)$/, "$1");
  console.log(`\n  ${cyan("▸")} ${bold(line.replace(/([{,:])(?=\S)/g, "$1 ").replace(/(?<=\S)\}/g, " }"))}`);
  return await run();
}

/** Names and values, the values below each other. */
export function table(rows: [name: string, value: string][]): void {
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) console.log(`      ${dim(name.padEnd(width))}  ${value}`);
}

export function json(value: unknown): void {
  console.log(JSON.stringify(value, null, 2).replace(/^/gm, "      "));
}

/** The beginning and the end of a long text. */
export function shorten(text: string): string {
  return text.length > 48 ? `${text.slice(0, 32)}…${text.slice(-8)} ${dim(`(${text.length} characters)`)}` : text;
}
