import { renderMermaidSVG } from "beautiful-mermaid";
import type { MarkdownRenderer } from "vitepress";

/** The colours are variables of the style sheet, so that a diagram follows the theme of the page. */
const COLOURS = { bg: "var(--vp-c-bg)", fg: "var(--vp-c-text-1)", muted: "var(--vp-c-text-2)", transparent: true };

/** In pixels. */
const SPACES = { padding: 4, nodeSpacing: 14, layerSpacing: 26 };

/**
 * Draws each block of Mermaid as SVG when the page is built: no script draws in the browser. The words of the diagram are its label
 * for those who do not see it.
 */
export function diagrams(markdown: MarkdownRenderer): void {
  const fence = markdown.renderer.rules.fence;
  markdown.renderer.rules.fence = (tokens, index, ...rest) => {
    const { info, content } = tokens[index] ?? {};
    if (info?.trim() !== "mermaid" || content === undefined) return fence?.(tokens, index, ...rest) ?? "";
    // The style sheet of the site has these rules: an imported font would be a request to another host.
    const svg = renderMermaidSVG(content, { ...COLOURS, ...SPACES }).replace(/<style>[\s\S]*?<\/style>/, "");
    const words = markdown.utils.escapeHtml(content.trim().replace(/\s+/g, " "));
    // It may be wider than the screen: those who use the keyboard can scroll it.
    return `<div class="diagram" role="img" tabindex="0" aria-label="${words}" v-pre>${svg}</div>\n`;
  };
}
