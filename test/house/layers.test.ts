import { expect, it } from "vitest";
import { IMPORTS } from "./imports.js";

/**
 * The parts of the repository, and what each may import besides itself: folders, files, and any package.json. A part is
 * a folder, or the tests beside its code; a file belongs to the longest name that fits. An import of the package by its
 * name counts as src/index.ts or another entry file.
 */
const ROOMS: Record<string, string[]> = {
  // Generated: imports only the SDK's types for operations.
  generated: ["src/operations/operation.ts"],
  src: ["generated"],
  "tests of src": ["src", "generated", "contract-tests/support", "test/support"],
  examples: ["src/index.ts", "src/redis.ts", "sandbox/src/index.ts"],

  // The platform's side shares no code with the SDK: with one function on both sides, every test would pass despite a
  // wrong line feed.
  "sandbox/generated": ["generated"],
  "sandbox/src": ["generated", "sandbox/generated"],
  "tests of sandbox/src": [
    "sandbox/generated",
    "sandbox/src",
    "sandbox/ui",
    "generated",
    "scripts/generate",
    ...["needs.ts", "growth.ts"].map((name) => `test/support/${name}`),
  ],
  "sandbox/ui": ["sandbox/src"],
  sandbox: [
    "sandbox/src",
    "generated",
    "src/index.ts",
    "scripts/build",
    "scripts/generate",
    "test/support/needs.ts",
    "test/package/support",
  ],
  "contract-tests/support": ["scripts/generate", "scripts/install-locked.ts"],
  "contract-tests": ["contract-tests/support", "src", "generated", "sandbox/src", "scripts/generate", "test/support"],

  "test/support": ["src", "generated", "contract-tests/support", "scripts/build"],
  "test/house": [
    "scripts/stages",
    "scripts/change-notes",
    ...["needs.ts", "documents.ts"].map((name) => `test/support/${name}`),
  ],
  test: [
    "test/support",
    "src",
    "generated",
    "contract-tests/support",
    "sandbox/test",
    ...["address", "build", "budget", "generate", "support", "install-locked.ts"].map((name) => `scripts/${name}`),
  ],

  "test/docs": [
    "scripts/docs",
    "scripts/generate",
    "scripts/install-locked.ts",
    "tools/docs",
    "src/index.ts",
    "sandbox/test",
    "test/support",
  ],

  "scripts/generate": ["src/schema"],
  "scripts/docs": ["scripts/generate", "scripts/address", "scripts/install-locked.ts"],
  "tools/docs": ["scripts/docs"],
  "scripts/build": [],
  "scripts/vectors": ["src"],
  "scripts/support": ["scripts/build", "contract-tests/support"],
  "scripts/promises": ["scripts/build", "scripts/support", "contract-tests/support"],
  "scripts/mutation": ["scripts/generate", "scripts/support", "scripts/install-locked.ts", "contract-tests"],
  // Demos use the helpers of the tests.
  "scripts/demo": ["src/index.ts", "sandbox/src", "sandbox/test", "contract-tests/support", "test/support"],
  "scripts/hostile.ts": ["test/runtimes"],
  scripts: [],
  bench: ["src", "generated", "contract-tests/support", "test/support", "test/runtimes"],
};

/**
 * The layers of src/, lowest first: each entry is a folder or a file. An entry may import from earlier lines and from
 * itself, types too; entries on one line must not import each other.
 */
const LAYERS: string[][] = [
  ["errors.ts"],
  ["runtime"],
  ["input", "schema"],
  ["keys", "request"],
  ["protocol"],
  ["http"],
  ["certificates", "statements"],
  ["options.ts"],
  ["connection.ts"],
  ["notifications", "operations"],
  ["handoffs", "outcomes"],
  ["client.ts", "testing"],
  ["index.ts", "redis.ts", "testing.ts"],
  ["cli"],
];

const arrows = [...IMPORTS].flatMap(([from, { files }]) => files.map((to): [string, string] => [from, to]));

it("no file imports what its part may not", () => {
  expect(arrows.filter((arrow) => !mayEnter(...arrow)).map(toText)).toEqual([]);
});

it("each part exists, and imports all that the table allows", () => {
  const rooms = new Set([...IMPORTS.keys()].map(roomOf));
  expect(Object.keys(ROOMS).filter((room) => !rooms.has(room))).toEqual([]);
  const unused = Object.entries(ROOMS).flatMap(([room, others]) =>
    others
      .filter((other) => !arrows.some(([from, to]) => roomOf(from) === room && isIn(to, other)))
      .map((other) => `${room} -> ${other}`),
  );
  expect(unused).toEqual([]);
});

it("src/ has no import of a higher layer, and no file without a layer", () => {
  const code = [...IMPORTS.keys()].filter((file) => roomOf(file) === "src");
  expect([...new Set(code.map(partOf))].sort()).toEqual(LAYERS.flat().sort());
  const inside = arrows.filter(([from, to]) => roomOf(from) === "src" && roomOf(to) === "src");
  expect(inside.filter((arrow) => !isDown(...arrow)).map(toText)).toEqual([]);
});

it("there is no import cycle, not even of types", () => {
  expect(circlesIn(new Map([...IMPORTS].map(([file, { files }]) => [file, files])))).toEqual([]);
});

it("these tests find faults", () => {
  expect(mayEnter("sandbox/src/server.ts", "src/index.ts")).toBe(false);
  expect(mayEnter("src/client.ts", "test/support/fake-fetch.ts")).toBe(false);
  expect(mayEnter("src/client.test.ts", "test/support/fake-fetch.ts")).toBe(true);
  expect(isDown("src/http/retry.ts", "src/operations/call.ts")).toBe(false);
  expect(isDown("src/notifications/parse.ts", "src/operations/call.ts")).toBe(false);
  expect(isDown("src/operations/call.ts", "src/http/retry.ts")).toBe(true);
  const circle = { a: ["b"], b: ["c"], c: ["b"] };
  expect(circlesIn(new Map(Object.entries(circle)))).toEqual(["b -> c -> b"]);
});

function mayEnter(from: string, to: string): boolean {
  const room = roomOf(from);
  return (
    room === roomOf(to) || (ROOMS[room] ?? []).some((other) => isIn(to, other)) || /\b(package|budgets)\.json$/.test(to)
  );
}

function roomOf(file: string): string {
  const tests = /\.test(-\w+)?\.tsx?$/.test(file)
    ? Object.keys(ROOMS).filter((name) => name.startsWith("tests of "))
    : [];
  const beside = tests.find((name) => isIn(file, name.replace("tests of ", "")));
  return (
    beside ??
    Object.keys(ROOMS)
      .filter((room) => isIn(file, room))
      .sort()
      .at(-1) ??
    file
  );
}

function isIn(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

function isDown(from: string, to: string): boolean {
  const level = (file: string) => LAYERS.findIndex((parts) => parts.includes(partOf(file)));
  return partOf(from) === partOf(to) || level(to) < level(from);
}

function partOf(file: string): string {
  return file.split("/")[1] ?? file;
}

function toText([from, to]: [string, string]): string {
  return `${from} -> ${to}`;
}

/** Each cycle once, from its first file. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    const begun = path.indexOf(file);
    if (begun >= 0) circles.push([...path.slice(begun), file].join(" -> "));
    if (begun >= 0 || done.has(file)) return;
    for (const other of imports.get(file) ?? []) visit(other, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}
