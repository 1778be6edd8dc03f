import type { MarkdownRenderer } from "vitepress";

/**
 * Makes tables fit for those who hear pages or use the keyboard: a head without words is left out, and a table, which may be wider
 * than the screen, can be scrolled by keys.
 */
export function tables(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("tables", ({ tokens }) => {
    let index = 0;
    while (index < tokens.length) {
      const token = tokens[index];
      if (token?.type === "table_open") token.attrSet("tabindex", "0");
      const end =
        token?.type === "thead_open" ? tokens.findIndex(({ type }, at) => at > index && type === "thead_close") : -1;
      const isEmpty = end >= 0 && tokens.slice(index, end).every(({ content }) => content === "");
      if (isEmpty) tokens.splice(index, end - index + 1);
      else index += 1;
    }
  });
}
