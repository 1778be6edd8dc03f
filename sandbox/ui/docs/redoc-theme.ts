import { theme } from "../shared/theme.js";

const FONT = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif';
const MONO = 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace';

/** Redoc calculates with colours, so they are values here, and not the properties of tokens.css. */
const LIGHT = {
  text: "#17201c",
  muted: "#56605b",
  accent: "#07713d",
  bad: "#ae2419",
  warn: "#835100",
  line: "#dde2df",
  ground: "#ffffff",
  side: "#f7f8f7",
  nested: "#f7f8f7",
  code: "#9c2b22",
  codeGround: "#f2f4f3",
  panel: "#17201c",
};
const DARK: typeof LIGHT = {
  text: "#e4eae6",
  muted: "#9aa69f",
  accent: "#4fd18b",
  bad: "#ff958a",
  warn: "#f0bb56",
  line: "#2b322e",
  ground: "#101312",
  side: "#171b19",
  nested: "#171b19",
  code: "#ffb3aa",
  codeGround: "#1f2522",
  panel: "#0b0e0d",
};

/** Whether the page is dark now. */
export function isDark(): boolean {
  return theme.value === "system" ? matchMedia("(prefers-color-scheme: dark)").matches : theme.value === "dark";
}

/** The colours and fonts of Redoc. */
export function redocTheme() {
  const colour = isDark() ? DARK : LIGHT;
  return {
    colors: {
      primary: { main: colour.accent },
      success: { main: colour.accent },
      warning: { main: colour.warn },
      error: { main: colour.bad },
      gray: { 50: colour.side, 100: colour.nested },
      text: { primary: colour.text, secondary: colour.muted },
      border: { dark: colour.line, light: colour.line },
      // The panel on the right is dark in both.
      responses: { success: { tabTextColor: DARK.accent }, error: { tabTextColor: DARK.bad } },
    },
    schema: {
      linesColor: colour.line,
      nestedBackground: colour.nested,
      typeNameColor: colour.muted,
      requireLabelColor: colour.bad,
      arrow: { color: colour.muted },
    },
    typography: {
      fontSize: "15px",
      fontFamily: FONT,
      headings: { fontFamily: FONT, fontWeight: "600" },
      code: { fontFamily: MONO, fontSize: "13px", color: colour.code, backgroundColor: colour.codeGround, wrap: true },
      links: { color: colour.accent, hover: colour.accent },
    },
    sidebar: {
      backgroundColor: colour.side,
      textColor: colour.text,
      activeTextColor: colour.accent,
      groupItems: { activeBackgroundColor: colour.codeGround },
      level1Items: { activeBackgroundColor: colour.codeGround },
    },
    rightPanel: {
      backgroundColor: colour.panel,
      textColor: "#e4eae6",
      servers: {
        overlay: { backgroundColor: colour.side, textColor: colour.text },
        url: { backgroundColor: colour.nested },
      },
    },
    codeBlock: { backgroundColor: "#050706" },
    fab: { backgroundColor: colour.codeGround, color: colour.accent },
  };
}
