import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { bundle } from "../../scripts/generate/bundle.js";

const directory = mkdtempSync(join(tmpdir(), "bundle-"));
afterAll(() => rmSync(directory, { recursive: true }));

/** Bundles these files, by their names. */
function bundled(files: Record<string, string>): Record<string, unknown> {
  const folder = mkdtempSync(join(directory, "spec-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return bundle(join(folder, "openapi.yaml"));
}

const ROOT = `
paths:
  /a:
    $ref: paths/a.yaml
components:
  parameters:
    Accept: { name: Accept }
`;

describe("the document is bundled from its files", () => {
  it("a path item is written in its place, and its references become components", () => {
    const document = bundled({
      "openapi.yaml": ROOT,
      "paths/a.yaml": `
get:
  parameters: [{ $ref: "../openapi.yaml#/components/parameters/Accept" }]
  schema: { $ref: "../schemas/one.yaml#/Thing" }
  responses: { "400": { $ref: "../responses.yaml#/BadRequest" } }
`,
      "schemas/one.yaml": `
Thing: { properties: { other: { $ref: "two.yaml#/Other" }, again: { $ref: "#/Thing" } } }
`,
      "schemas/two.yaml": "Other: { type: string }\n",
      "responses.yaml": "BadRequest: { description: Wrong }\n",
    });
    expect(document).toEqual({
      paths: {
        "/a": {
          get: {
            parameters: [{ $ref: "#/components/parameters/Accept" }],
            schema: { $ref: "#/components/schemas/Thing" },
            responses: { 400: { $ref: "#/components/responses/BadRequest" } },
          },
        },
      },
      components: {
        parameters: { Accept: { name: "Accept" } },
        schemas: {
          Thing: {
            properties: {
              other: { $ref: "#/components/schemas/Other" },
              again: { $ref: "#/components/schemas/Thing" },
            },
          },
          Other: { type: "string" },
        },
        responses: { BadRequest: { description: "Wrong" } },
      },
    });
  });

  it("a part replaces its reference, and the keys beside the reference override the part's keys", () => {
    const { paths } = bundled({
      "openapi.yaml": ROOT,
      "paths/a.yaml": `
one: { $ref: "../schemas/fields.yaml#/appid" }
two: { $ref: "../schemas/fields.yaml#/appid", description: Another, x-evidence: [page A] }
`,
      "schemas/fields.yaml": `
appid: { type: string, description: Its own, pattern: { $ref: "#/deeper" } }
deeper: { maxLength: 3 }
`,
    });
    const pattern = { maxLength: 3 };
    expect(paths).toEqual({
      "/a": {
        one: { type: "string", description: "Its own", pattern },
        two: { type: "string", description: "Another", pattern, "x-evidence": ["page A"] },
      },
    });
  });

  it("the keys beside a reference to a component stay", () => {
    const { paths } = bundled({
      "openapi.yaml": ROOT,
      "paths/a.yaml": 'one: { $ref: "../schemas/one.yaml#/Thing", x-evidence: [page A] }\n',
      "schemas/one.yaml": "Thing: { type: string }\n",
    });
    expect(paths).toEqual({ "/a": { one: { $ref: "#/components/schemas/Thing", "x-evidence": ["page A"] } } });
  });
});

describe("the bundler refuses", () => {
  it.each([
    [
      "a name that two files have",
      {
        "paths/a.yaml": 'a: { $ref: "../schemas/one.yaml#/Thing" }\nb: { $ref: "../schemas/two.yaml#/Thing" }\n',
        "schemas/one.yaml": "Thing: { type: string }\n",
        "schemas/two.yaml": "Thing: { type: string }\n",
      },
      /Thing stands in .*one\.yaml and in .*two\.yaml/,
    ],
    [
      "a reference that leads nowhere, with the file that has it",
      { "paths/a.yaml": 'a: { $ref: "../schemas/one.yaml#/Nothing" }\n', "schemas/one.yaml": "Thing: {}\n" },
      "a.yaml: ../schemas/one.yaml#/Nothing leads nowhere",
    ],
    ["a file that is not there", { "paths/a.yaml": 'a: { $ref: "../schemas/none.yaml#/Thing" }\n' }, "none.yaml"],
    [
      "a component in a file that is not for components",
      { "paths/a.yaml": 'a: { $ref: "../other.yaml#/Thing" }\n', "other.yaml": "Thing: {}\n" },
      "other.yaml holds no components",
    ],
    [
      "a reference into the document itself that leads nowhere",
      { "paths/a.yaml": 'a: { $ref: "../openapi.yaml#/components/parameters/Nothing" }\n' },
      "a.yaml: ../openapi.yaml#/components/parameters/Nothing leads nowhere",
    ],
    [
      "a part that contains itself",
      {
        "paths/a.yaml": 'a: { $ref: "../schemas/one.yaml#/part" }\n',
        "schemas/one.yaml": 'part: { items: { $ref: "#/part" } }\n',
      },
      "one.yaml#/part",
    ],
  ])("%s", (_, files, message) => {
    expect(() => bundled({ "openapi.yaml": ROOT, ...files })).toThrow(message);
  });
});
