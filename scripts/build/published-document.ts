type Node = Record<string, unknown>;

/** Keywords for the SDK's errors, the tests and the sandbox. They do not describe the API. */
const OURS = ["x-hint", "x-key-hint", "x-solutions", "x-given", "x-probe-prefix"];
/** In bytes of JSON: a shorter value stays where it is. */
const WORTH_A_NAME = 100;

/**
 * The document as users get it. Fields that several schemas describe in the same words, and headers that several answers
 * do, stand once, under `components`: each operation has a schema for each of the two modes, with mostly the same fields.
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

/** The members with this name of all values of an object. */
function membersOf(object: Node, name: string): Node[] {
  return Object.values(object as Record<string, Record<string, Node>>).flatMap((value) => Object(value)[name] ?? []);
}

/** Moves members that are the same in several objects to `shared`, and leaves references in their places. */
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

/** `PlanId`, or `PlanId2` when that name is taken. */
function freeName(name: string, used: Node): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name}${number}`;
    if (!(free in used)) return free;
  }
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
