import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { SEAMS } from "./entries.js";
import { neededDeclarations } from "./needed.js";
import { shareTypes } from "./share-types.js";

/** The compiler's declarations of one source file. */
interface Declaration {
  text: string;
  imports: { specifier: string; position: number; isNamespace: boolean; file: string | undefined }[];
}

const KINDS = [".js", ".cjs"] as const;
type Kind = (typeof KINDS)[number];

/**
 * Writes the declarations of each entry beside its code, and those that they need into `types/`, file by file: where a
 * type derives from `import * as`, editors find the TSDoc in single files, but not in bundled declarations.
 *
 * Another package has one file of declarations for `import` and another for `require`, with types that differ for a
 * compiler. So files that lead to another package are written for both, and the others once, as CommonJS, which both import.
 *
 * @param compiled - where the compiler has put its declarations; those of the entries are in its `src/`.
 */
export function writeDeclarations(entries: readonly string[], compiled: string, dist: string): void {
  const entryFile = (name: string) => join(compiled, `src/${name}.d.ts`);
  const seams = Object.fromEntries(SEAMS.map((name) => [`#${name}`, [seamFile(`#${name}`, compiled)]]));
  const texts = neededDeclarations(entries.map(entryFile), seams);
  const declarations = new Map([...texts].map(([file, text]) => [file, readDeclaration(file, text, compiled)]));
  const ofBothKinds = filesOfBothKinds(declarations);
  const place = (file: string) => join(dist, "types", relative(compiled, file));
  /** The specifier with which a file of one kind imports another file. */
  const specifier = (from: string, file: string, kind: Kind) =>
    relativeSpecifier(from, place(file).replace(DECLARED, ofBothKinds.has(file) ? kind : ".cjs"));

  for (const [file, declaration] of declarations) {
    for (const kind of ofBothKinds.has(file) ? KINDS : [".cjs" as const]) {
      const text = withSpecifiers(declaration, (other) => specifier(place(file), other, kind));
      write(place(file).replace(DECLARED, declaredBy(kind)), shareTypes(withTabs(text)));
    }
  }
  for (const name of entries) {
    for (const kind of KINDS) {
      const path = join(dist, `${name}${declaredBy(kind)}`);
      write(path, `export * from "${specifier(path, entryFile(name), kind)}";\n`);
    }
  }
}

const DECLARED = /\.d\.ts$/;

function declaredBy(kind: Kind): string {
  return kind.replace("js", "ts").replace(".", ".d.");
}

function readDeclaration(file: string, text: string, compiled: string): Declaration {
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
    specifier: fileName,
    position: pos + 1, // after the quotation mark
    isNamespace: /\* as \w+ from $|typeof import\($/.test(text.slice(0, pos)),
    file: fileOf(fileName, file, compiled),
  }));
  return { text, imports };
}

/** The imported file, or `undefined` for another package. */
function fileOf(specifier: string, importer: string, compiled: string): string | undefined {
  if (specifier.startsWith("#")) return seamFile(specifier, compiled);
  return specifier.startsWith(".") ? join(dirname(importer), specifier.replace(/\.js$/, ".d.ts")) : undefined;
}

/** The declarations behind #crypto and the like are those of the portable build, as in tsconfig.build.json. */
function seamFile(specifier: string, compiled: string): string {
  return join(compiled, `src/runtime/${specifier.slice("#".length)}.d.ts`);
}

/**
 * Files that lead to another package, and files that are imported as a namespace: that would have an additional `default`
 * if an ES module imported it from CommonJS.
 */
function filesOfBothKinds(declarations: Map<string, Declaration>): Set<string> {
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [importer, { imports }] of declarations) if (imports.some((other) => other.file === file)) add(importer);
  };
  for (const [file, { imports }] of declarations) if (imports.some((other) => other.file === undefined)) add(file);
  for (const { imports } of declarations.values()) {
    for (const { isNamespace, file } of imports) if (isNamespace && file !== undefined) found.add(file);
  }
  return found;
}

function withSpecifiers({ text, imports }: Declaration, specifierOf: (file: string) => string): string {
  return imports
    .filter((imported) => imported.file !== undefined)
    .toSorted((one, other) => other.position - one.position)
    .reduce(
      (changed, { specifier, position, file = "" }) =>
        changed.slice(0, position) + specifierOf(file) + changed.slice(position + specifier.length),
      text,
    );
}

/** With blanks, indentation is an eighth of all declarations. */
function withTabs(text: string): string {
  return text.replace(/^(?: {4})+/gm, (blanks) => "\t".repeat(blanks.length / 4));
}

function relativeSpecifier(from: string, to: string): string {
  const path = relative(dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
