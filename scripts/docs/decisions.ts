import { slugOf } from "./slug.js";

/** The anchor of each decision, by its number. */
export function decisionsIn(text: string): Map<string, string> {
  const headings = [...text.matchAll(/^## ((D\d+):.*)$/gm)];
  return new Map(headings.map(([, heading = "", number = ""]) => [number, slugOf(heading.replaceAll("`", ""))]));
}
