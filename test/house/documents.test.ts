import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import pkg from "../../package.json" with { type: "json" };
import sandbox from "../../sandbox/package.json" with { type: "json" };
import { BLOCKS, type Block, placeOf, showsFile } from "../support/documents.js";
import { root } from "./imports.js";

/** What checks a block of a language. */
interface Check {
  /** The test that checks it, when it is another one than this. */
  by?: string;
  /** Whether this test lets the block pass. It may throw. */
  isRight(block: Block): boolean;
}

const anywhere = () => true;
/** Pages whose code for phones is compared with what the SDK hands over. */
const ofTheApp = ({ page }: Block) => /^docs\/(zh\/)?app\.md$/.test(page);
const inStart = ({ page }: Block) => /^docs\/(zh\/)?start\.md$/.test(page);

const CHECKS: Record<string, Check> = {
  ts: { by: "test/readme/compiles.test.ts", isRight: anywhere },
  sh: { by: "test/house/commands.test.ts", isRight: anywhere },
  bash: { by: "test/readme/shown-files.test.ts", isRight: showsFile },
  swift: { by: "test/readme/app.test.ts", isRight: ofTheApp },
  objc: { by: "test/readme/app.test.ts", isRight: ofTheApp },
  kotlin: { by: "test/readme/app.test.ts", isRight: ofTheApp },
  java: { by: "test/readme/app.test.ts", isRight: ofTheApp },
  typescript: { by: "test/readme/app.test.ts", isRight: ofTheApp },
  // What a program prints: the first steps, and the lines of the sandbox.
  text: {
    by: "test/readme/quickstart.test.ts",
    isRight: (block) => inStart(block) || lines(block.code).every(isLogLine),
  },
  json: { isRight: ({ code }) => JSON.parse(code) !== undefined },
  yaml: { isRight: ({ code }) => parse(code) !== null },
  xml: { isRight: ({ code }) => isXml(code) },
  diff: { isRight: ({ code }) => lines(code).every((line) => /^[-+ ] /.test(line)) },
  mermaid: { isRight: ({ code }) => isDiagram(code) },
  md: { isRight: ({ code }) => isChangeNote(code) },
  // A tree of folders.
  "": {
    isRight: ({ code }) =>
      lines(code)
        .flatMap(pathsIn)
        .every((path) => existsSync(join(root, path))),
  },
};

/** As the sandbox prints requests and deliveries. */
const isLogLine = (line: string) =>
  /^\d\d:\d\d:\d\d (<- \d{3} (GET|POST) \/\S+( [A-Z_]+ .+)?|-> \d{3} [A-Z.]+ https?:\/\/\S+)$/.test(line);

const lines = (code: string) => code.split("\n").filter((line) => line !== "");

it("each block of code in a document is checked by a test that exists", () => {
  expect(BLOCKS.length).toBeGreaterThan(70);
  expect(
    BLOCKS.filter(({ language }) => !CHECKS[language]).map((block) => `${placeOf(block)} ${block.language}`),
  ).toEqual([]);
  const tests = Object.values(CHECKS).flatMap(({ by }) => by ?? []);
  expect(tests.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

it("each checked language is used", () => {
  const used = new Set(BLOCKS.map(({ language }) => language));
  expect(Object.keys(CHECKS).filter((language) => !used.has(language))).toEqual([]);
});

it("each fence is closed, and begins a block that is found", () => {
  for (const page of new Set(BLOCKS.map((block) => block.page))) {
    const fences = readFileSync(join(root, page), "utf8").match(/^ *```/gm)?.length ?? 0;
    expect(fences, page).toBe(2 * BLOCKS.filter((block) => block.page === page).length);
  }
});

it.each(
  BLOCKS.filter(({ language }) => CHECKS[language] !== undefined).map((block) => [placeOf(block), block] as const),
)("%s is right", (_, block) => {
  expect(CHECKS[block.language]?.isRight(block)).toBe(true);
});

/** Whether the elements are closed in order: TypeScript reads them as JSX. */
function isXml(code: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`export const xml = <>${code}</>;`, {
    reportDiagnostics: true,
    fileName: "block.tsx",
    compilerOptions: { jsx: ts.JsxEmit.Preserve },
  });
  return diagnostics.length === 0;
}

/** The lines that the diagrams of the guides have. */
const DIAGRAMS: Record<string, RegExp[]> = {
  "stateDiagram-v2": [/^(\[\*\]|\w+) --> (\[\*\]|\w+)(: .+)?$/],
  sequenceDiagram: [/^participant \w+( as .+)?$/, /^\w+--?>>\w+: .+$/, /^Note over \w+: .+$/],
};

function isDiagram(code: string): boolean {
  const [kind = "", ...rest] = lines(code).map((line) => line.trim());
  return rest.every((line) => DIAGRAMS[kind]?.some((form) => form.test(line)));
}

/** A change note: packages with a kind of change, and words. */
function isChangeNote(code: string): boolean {
  const [, front = "", words = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]+)$/.exec(code) ?? [];
  const [document] = parseAllDocuments(front);
  const changes = Object.entries(document?.toJS() ?? {});
  const isKnown = ([name, kind]: [string, unknown]) =>
    [pkg.name, sandbox.name].includes(name) && ["patch", "minor", "major"].includes(String(kind));
  return changes.length > 0 && changes.every(isKnown) && words.trim() !== "";
}

/** The paths at the beginning of a line of a tree, such as `api/ budgets.json   public surface`. */
function pathsIn(line: string): string[] {
  const [paths = ""] = /^\S.*?(?= {2,})/.exec(line) ?? [];
  return paths.split(" ").filter((path) => path !== "");
}

it("these checks find faults", () => {
  const block = (language: string, code: string): Block => ({
    page: "docs/start.md",
    line: 1,
    language,
    code,
    comment: undefined,
  });
  const isRight = (language: string, code: string) => CHECKS[language]?.isRight(block(language, code));
  expect(isRight("xml", "<a><b></a>")).toBe(false);
  expect(isRight("diff", "-  a\nb")).toBe(false);
  expect(isRight("mermaid", "stateDiagram-v2\n  A -> B")).toBe(false);
  expect(isRight("mermaid", "flowchart\n  A --> B")).toBe(false);
  expect(isRight("md", '---\n"other": minor\n---\n\nWords.\n')).toBe(false);
  expect(isRight("", "src/   code\nlost/   nothing\n")).toBe(false);
  expect(isRight("swift", "let a = 1")).toBe(false);
  expect(isRight("bash", "echo")).toBe(false);
  expect(() => isRight("json", "{")).toThrow();
});
