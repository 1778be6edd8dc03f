/*
 * Makes the API reference: Redoc, with a few changes, and the document that it shows.
 */
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Redoc's theme does not reach these, and they cannot be read on a dark page. docs.css has the properties. */
const COLOURS: readonly (readonly [from: string, to: string])[] = [
  // The pattern of a text.
  ["color: #0e7c86;", "color: var(--pattern);"],
  // The lines between fields.
  ["border-bottom: 1px solid #9fb4be;", "border-bottom: 1px solid var(--line);"],
  // The headings of parameters.
  ["border-bottom: 1px solid rgba(38, 50, 56, 0.3);", "border-bottom: 1px solid var(--line);"],
  ["margin: 1em 0 1em 0;\n  color: rgba(38, 50, 56, 0.5);", "margin: 1em 0 1em 0;\n  color: var(--muted);"],
  // The media type of a body.
  ["font-size: 0.929em;\n  color: black;", "font-size: 0.929em;\n  color: var(--text);"],
  // The buttons that choose a variant of a body.
  ["\\n      color: white;\\n      background-color: $", "\\n      color: var(--ground);\\n      background-color: $"],
  ["background-color: white;\\n      `}", "background-color: transparent;\\n      `}"],
  // Tables in descriptions.
  ["table tr {\n    background-color: #fff;", "table tr {\n    background-color: transparent;"],
];

/** In the "powered by" link: it would be loaded from the server of Redoc's makers. */
const IMAGE = "https://cdn.redoc.ly/redoc/logo-mini.svg";
const NO_IMAGE = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

/**
 * Writes Redoc's script and its licence.
 *
 * @param folder - of the installed Redoc
 * @throws Error when this Redoc has a changed text not exactly once
 */
export async function writeRedoc(folder: string, assets: string): Promise<void> {
  const bundles = join(folder, "bundles");
  const name = "redoc.standalone.js";
  let script = await readFile(join(bundles, name), "utf8");
  for (const [from, to] of [[IMAGE, NO_IMAGE] as const, ...COLOURS]) {
    const [before, after, ...more] = script.split(from);
    if (before === undefined || after === undefined || more.length > 0) {
      throw new Error(`${name} no longer holds ${JSON.stringify(from)} once: look again`);
    }
    script = before + to + after;
  }
  await writeFile(join(assets, name), script.replace(/\n?\/\/# sourceMappingURL=\S+\s*$/, "\n"));
  // The script's first line points to it.
  await copyFile(join(bundles, `${name}.LICENSE.txt`), join(assets, `${name}.LICENSE.txt`));
}

/**
 * The document without the fields that a body must not have, which Redoc would show as fields of any type; in Chinese with the
 * hints of fields.
 */
export function documentToShow(document: unknown, language: "en" | "zh"): unknown {
  if (Array.isArray(document)) return document.map((item) => documentToShow(item, language));
  if (typeof document !== "object" || document === null) return document;
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(document)) {
    shown[name] = documentToShow(name === "properties" ? withoutForbidden(value) : value, language);
  }
  const hint = language === "zh" && shown["x-hint"];
  return hint ? { ...shown, description: `${shown["description"] ?? ""}\n\n填写要求：${hint}`.trim() } : shown;
}

/** A property whose schema is `false` must be absent. */
function withoutForbidden(properties: unknown): object {
  return Object.fromEntries(Object.entries(Object(properties)).filter(([, schema]) => schema !== false));
}
