import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { COMPILERS } from "./support/compilers.js";
import { output } from "./support/run.js";

const { project, typescript } = inject("packed");

const NODENEXT = { module: "nodenext", moduleResolution: "nodenext" };
const MODES = [
  { module: "node16", moduleResolution: "node16" },
  NODENEXT,
  { module: "esnext", moduleResolution: "bundler" },
];

/** Where the types of `fetch` and its kin come from. */
const DOM = { lib: ["ES2022", "DOM"], types: [] };
const NODE = { lib: ["ES2022"], types: ["node"] };
const BOTH = { lib: ["ES2022", "DOM"], types: ["node"] };
const NEITHER = { lib: ["ES2022"], types: [] };

const STRICT = { strict: true, skipLibCheck: false, target: "ES2022" };
const COMPILES = [
  ...MODES.flatMap((mode) => [DOM, NODE].map((platform) => ({ ...STRICT, ...mode, ...platform }))),
  { ...STRICT, ...NODENEXT, ...BOTH },
  { ...STRICT, ...NODENEXT, ...NEITHER, skipLibCheck: true },
];
const LACKS_FETCH = { ...STRICT, ...NODENEXT, ...NEITHER };

/** What each compiler says, for each options. */
const said: Record<string, string[][]> = {};

beforeAll(async () => {
  for (const name of ["use.mts", "use.cts"]) copyFileSync(join(project, "use.ts"), join(typescript, name));
  const options = JSON.stringify([...COMPILES, LACKS_FETCH]);
  await Promise.all(
    Object.keys(COMPILERS).map(async (compiler) => {
      const { stdout } = await output(process.execPath, ["../compile.cjs", compiler, options], typescript);
      said[compiler] = JSON.parse(stdout);
    }),
  );
});

describe.each(Object.keys(COMPILERS))("%s, for a file that imports and one that requires,", (compiler) => {
  it.each(COMPILES.map((options, index) => ({ index, ...options })))(
    "under $moduleResolution, lib $lib, types $types, skipLibCheck $skipLibCheck compiles right bodies and no wrong ones",
    ({ index }) => expect(said[compiler]?.[index]).toEqual([]),
  );

  it("with neither DOM nor @types/node misses the names of the web platform in the declarations, and no other", () => {
    const missing = said[compiler]?.at(-1)?.map((error) => /name '\w+'|'typeof globalThis'/.exec(error)?.[0] ?? error);
    const names = ["AbortSignal", "Headers", "Request", "RequestInit", "Response", "crypto", "fetch"];
    const expected = ["'typeof globalThis'", ...names.map((name) => `name '${name}'`)];
    expect([...new Set(missing)].toSorted()).toEqual(expected);
  });
});
