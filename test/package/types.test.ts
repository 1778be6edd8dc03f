import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { ENTRIES } from "../../scripts/build/entries.js";
import { COMPILERS, type FEWER } from "./support/compilers.js";
import { output } from "./support/run.js";
import { surfaceOf } from "./support/surface.js";

const { project, typescript } = inject("packed");

const NODENEXT = { module: "nodenext", moduleResolution: "nodenext" };
const MODES = [
  { module: "node16", moduleResolution: "node16" },
  NODENEXT,
  { module: "esnext", moduleResolution: "bundler" },
];

/** The source of the types of `fetch` and the other web APIs. */
const DOM = { lib: ["ES2022", "DOM"], types: [] };
const NODE = { lib: ["ES2022"], types: ["node"] };
const BOTH = { lib: ["ES2022", "DOM"], types: ["node"] };
const NEITHER = { lib: ["ES2022"], types: [] };

const STRICT = { strict: true, skipLibCheck: false, target: "ES2022" };
const COMPILES = [
  ...MODES.flatMap((mode) => [DOM, NODE].map((platform) => ({ ...STRICT, ...mode, ...platform }))),
  { ...STRICT, ...NODENEXT, ...BOTH },
  { ...STRICT, ...NODENEXT, ...NODE, exactOptionalPropertyTypes: true },
  { ...STRICT, ...NODENEXT, ...NEITHER, skipLibCheck: true },
];
const LACKS_FETCH = { ...STRICT, ...NODENEXT, ...NEITHER };
const FEW = [
  { ...STRICT, ...NODENEXT, ...DOM, exactOptionalPropertyTypes: true },
  { ...STRICT, module: "esnext", moduleResolution: "bundler", ...NODE },
];
const BY_FEWER: Record<keyof typeof FEWER, object[]> = {
  "typescript-5-oldest": FEW,
  "typescript-5-unchecked": FEW.map((options) => ({ ...options, skipLibCheck: true })),
  "typescript-6": FEW,
};

/** The output of each compiler, for each set of options. */
const errorsOf: Record<string, string[][]> = {};

beforeAll(async () => {
  for (const name of ["use.mts", "use.cts"]) copyFileSync(join(project, "use.ts"), join(typescript, name));
  const compile = async (compiler: string, options: object[]) => {
    const parameters = ["../compile.cjs", compiler, JSON.stringify(options)];
    errorsOf[compiler] = JSON.parse((await output(process.execPath, parameters, typescript)).stdout);
  };
  await Promise.all([
    ...Object.keys(COMPILERS).map((compiler) => compile(compiler, [...COMPILES, LACKS_FETCH])),
    ...Object.entries(BY_FEWER).map(([compiler, options]) => compile(compiler, options)),
  ]);
});

describe.each(Object.keys(COMPILERS))("%s, for a file that imports and one that requires,", (compiler) => {
  it.each(COMPILES.map((options, index) => ({ index, ...options })))(
    "under $moduleResolution, lib $lib, types $types, skipLibCheck $skipLibCheck, exact $exactOptionalPropertyTypes compiles valid bodies and no invalid ones",
    ({ index }) => expect(errorsOf[compiler]?.[index]).toEqual([]),
  );

  it("with neither DOM nor @types/node lacks the web platform's names in the declarations, and no others", () => {
    const missing = errorsOf[compiler]
      ?.at(-1)
      ?.map((error) => /name '\w+'|'typeof globalThis'/.exec(error)?.[0] ?? error);
    const names = ["AbortSignal", "Headers", "Request", "RequestInit", "Response", "crypto", "fetch"];
    const expected = ["'typeof globalThis'", ...names.map((name) => `name '${name}'`)];
    expect([...new Set(missing)].toSorted()).toEqual(expected);
  });
});

it.each(Object.keys(BY_FEWER))("%s compiles valid bodies and no invalid ones", (compiler) => {
  expect(errorsOf[compiler]).toEqual(FEW.map(() => []));
});

describe("no public type", () => {
  const dist = join(project, "node_modules/wechatpay-global/dist/");
  const surface = surfaceOf(
    ENTRIES.map((name) => join(dist, `${name}.d.ts`)),
    dist,
  );

  it("is any, which accepts everything", () => expect(surface.any).toEqual([]));

  it("refuses undefined for an optional field that callers write, under exactOptionalPropertyTypes", () => {
    expect(surface.noUndefined).toEqual([]);
  });
});
