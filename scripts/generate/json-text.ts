/** Values that are shorter than this stand on one line. */
const LINE = 100;

/** JSON for people with few blanks: short values stand on one line. */
export function jsonText(value: unknown, indent = ""): string {
  const line = JSON.stringify(value);
  if (typeof value !== "object" || value === null || line.length < LINE) return line;
  const inner = `${indent} `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(
      ([key, member]) => `${inner}${Array.isArray(value) ? "" : `${JSON.stringify(key)}: `}${jsonText(member, inner)}`,
    );
  return `${open}\n${members.join(",\n")}\n${indent}${close}`;
}
