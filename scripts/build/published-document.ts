type Node = Record<string, unknown>;

/** What the SDK says in its errors, and what tests and the sandbox read: no part of the description of the API. */
const OURS = ["x-hint", "x-key-hint", "x-solutions", "x-given", "x-probe-prefix"];
/** In bytes of JSON: what is shorter is not worth a name. */
const WORTH_A_NAME = 100;

/**
 * The document as users get it. What several schemas say in the same words of a field, and several answers of a header,
 * stands once, under `components`: each operation has a schema for each of the two modes, whose fields are mostly the same.
 */
export function publishedDocument(document: object): object {
  const published = withoutOurs(document) as { components: Record<"schemas" | "headers" | "responses", Node> };
  const { schemas, headers, responses } = published.components;
  shareRepeated(membersOf(schemas, "properties"), schemas, "#/components/schemas/", pascalCase);
  shareRepeated(membersOf(responses, "headers"), headers, "#/components/headers/", (name) => name);
  return published;
}

function withoutOurs(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutOurs);
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => !OURS.includes(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutOurs(value)]));
}

/** What all values of an object hold under a name. */
function membersOf(object: Node, name: string): Node[] {
  return Object.values(object as Record<string, Record<string, Node>>).flatMap((value) => Object(value)[name] ?? []);
}

/** Moves members that are the same text in several objects into one, and puts references in their places. */
function shareRepeated(objects: readonly Node[], shared: Node, path: string, rename: (name: string) => string): void {
  const all = objects.flatMap((object) => Object.entries(object).map(([name, value]) => ({ object, name, value })));
  const byText = new Map<string, typeof all>();
  for (const member of all) {
    const text = JSON.stringify(member.value);
    byText.set(text, [...(byText.get(text) ?? []), member]);
  }
  for (const [text, members] of byText) {
    const [first] = members;
    if (first === undefined || members.length < 2 || text.length < WORTH_A_NAME) continue;
    const free = freeName(rename(first.name), shared);
    shared[free] = first.value;
    for (const { object, name } of members) object[name] = { $ref: `${path}${free}` };
  }
}

/** `PlanId`, or `PlanId2` where another thing has that name. */
function freeName(name: string, used: Node): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name}${number}`;
    if (!(free in used)) return free;
  }
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
