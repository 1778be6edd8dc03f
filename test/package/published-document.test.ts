import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { publishedDocument } from "../../scripts/build/published-document.js";

type Node = Record<string, unknown>;

const generated: Node = JSON.parse(readFileSync("generated/openapi.json", "utf8"));

/** The content of a document, with references resolved. */
function dereferenced(document: Node, node: unknown = document): unknown {
  if (Array.isArray(node)) return node.map((item) => dereferenced(document, item));
  if (typeof node !== "object" || node === null) return node;
  const { $ref, ...rest } = node as Node;
  if (typeof $ref !== "string")
    return Object.fromEntries(Object.entries(rest).map(([k, v]) => [k, dereferenced(document, v)]));
  const target = $ref
    .slice(2)
    .split("/")
    .reduce<unknown>((found, name) => Object(found)[name], document);
  if (target === undefined) throw new Error(`${$ref} leads nowhere`);
  return { ...(dereferenced(document, target) as Node), ...(dereferenced(document, rest) as Node) };
}

/** Without our extensions. */
function ofApi(node: unknown): unknown {
  const text = JSON.stringify(node, (key, value) =>
    /^x-(hint|key-hint|solutions|given|probe-prefix)$/.test(key) ? undefined : value,
  );
  return JSON.parse(text);
}

it("the published document has the paths, webhooks and schemas of the generated one", () => {
  const published = publishedDocument(generated) as Node;
  const actual = dereferenced(published) as { components: Record<string, Node> };
  const expected = ofApi(dereferenced(generated)) as typeof actual;
  for (const name of ["schemas", "headers"]) {
    const added = Object.keys(actual.components[name] ?? {}).filter(
      (key) => !(key in (expected.components[name] ?? {})),
    );
    expect(added.length).toBeGreaterThan(0);
    for (const key of added) delete actual.components[name]?.[key];
  }
  expect(actual).toEqual(expected);
});

it("the generated document is not changed", () => {
  const before = JSON.stringify(generated);
  publishedDocument(generated);
  expect(JSON.stringify(generated)).toBe(before);
});

it("different components have different names", () => {
  const field = (words: string) => ({ type: "string", description: words.padEnd(100, "-") });
  const one = { properties: { plan_id: field("one") } };
  const other = { properties: { plan_id: field("other") } };
  const schemas = { PlanId: {}, A: one, B: one, C: other, D: other };
  const document = publishedDocument({ components: { schemas, headers: {}, responses: {} } });
  expect(document).toMatchObject({
    components: {
      schemas: {
        PlanId: {},
        A: { properties: { plan_id: { $ref: "#/components/schemas/PlanId2" } } },
        D: { properties: { plan_id: { $ref: "#/components/schemas/PlanId3" } } },
        PlanId2: field("one"),
        PlanId3: field("other"),
      },
    },
  });
});
