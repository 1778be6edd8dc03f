import ts from "typescript";

/** In characters: a shorter type stays where it is. */
const WORTH_A_NAME = 120;

/**
 * Gives a name to each object type that stands more than once in a file of declarations, such as the headers of an answer.
 * For a compiler the types stay the same, and editors still find the TSDoc of their fields.
 */
export function shareTypes(text: string): string {
  const { all, named } = typesIn(text);
  const places = new Map<string, Place[]>();
  for (const place of all) places.set(place.text, [...(places.get(place.text) ?? []), place]);
  const isRepeated = ({ text: type }: Place) =>
    type.length >= WORTH_A_NAME && ((places.get(type)?.length ?? 0) > 1 || named.has(type));
  // Types within another one are looked at again after the outer one has its name.
  const outermost = all.filter(
    (place) =>
      isRepeated(place) && !all.some((other) => other !== place && isRepeated(other) && contains(other, place)),
  );
  if (outermost.length === 0) return text;
  const added = new Map<string, string>();
  for (const { text: type, property } of outermost) {
    if (!named.has(type) && !added.has(type)) added.set(type, freeName(property, text, [...added.values()]));
  }
  let shared = text;
  for (const { start, end, text: type } of outermost.toReversed()) {
    shared = shared.slice(0, start) + (named.get(type) ?? added.get(type)) + shared.slice(end);
  }
  return shareTypes([shared, ...[...added].map(([type, name]) => `type ${name} = ${type};\n`)].join(""));
}

/** Where an object type stands, its text without indentation, and the property that has it. */
interface Place {
  start: number;
  end: number;
  text: string;
  property: string;
}

/** The object types of properties, an outer one before those within it; and the names of types that have one. */
function typesIn(text: string): { all: Place[]; named: Map<string, string> } {
  const file = ts.createSourceFile("types.d.ts", text, ts.ScriptTarget.Latest, true);
  const all: Place[] = [];
  const named = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeLiteralNode(node) && ts.isPropertySignature(node.parent)) {
      const [start, end] = [node.getStart(file), node.getEnd()];
      const property = ts.isIdentifier(node.parent.name) ? node.parent.name.text : "Type";
      all.push({ start, end, text: withoutIndentation(text, start, end), property });
    }
    if (ts.isTypeAliasDeclaration(node) && ts.isTypeLiteralNode(node.type) && node.typeParameters === undefined) {
      const { type, name } = node;
      named.set(withoutIndentation(text, type.getStart(file), type.getEnd()), name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { all, named };
}

/** The text with the indentation of its first line taken away from all lines. */
function withoutIndentation(text: string, start: number, end: number): string {
  const line = text.slice(text.lastIndexOf("\n", start) + 1, start);
  const [indentation = ""] = /^\s*/.exec(line) ?? [];
  return text.slice(start, end).replaceAll(`\n${indentation}`, "\n");
}

function contains(outer: Place, inner: Place): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** `Headers1`, or a higher number when that name is taken. */
function freeName(property: string, text: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = `${property.charAt(0).toUpperCase()}${property.slice(1)}${number}`;
    if (!taken.includes(name) && !new RegExp(`\\b${name}\\b`).test(text)) return name;
  }
}
