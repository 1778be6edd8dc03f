import { execFileSync } from "node:child_process";
import ts from "typescript";
import { type Entry, root } from "./entries.js";

/** The names that declarations export. */
export interface DeclaredNames {
  /** Those that exist at run time. */
  values: string[];
  types: string[];
}

/** The names that each file of declarations exports, by the path of the file. */
export function declaredNames(files: string[]): Map<string, DeclaredNames> {
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const isValue = (symbol: ts.Symbol) => {
    if (symbol.declarations?.some(ts.isTypeOnlyImportOrExportDeclaration)) return false;
    const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return (meant.flags & ts.SymbolFlags.Value) !== 0;
  };
  const namesIn = (file: string): DeclaredNames => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} is not a module`);
    const symbols = checker.getExportsOfModule(module);
    const names = (values: boolean) =>
      symbols.filter((symbol) => isValue(symbol) === values).map((symbol) => symbol.name);
    return { values: names(true), types: names(false) };
  };
  return new Map(files.map((file) => [file, namesIn(file)]));
}

/** Sentences about names that an entry exports at run time but does not declare, or the reverse. */
export function runTimeDifferences(entries: Entry[]): string[] {
  const names = declaredNames(entries.flatMap(({ declarations }) => [declarations.import, declarations.require]));
  return entries.flatMap((entry) =>
    (["import", "require"] as const).flatMap((way) => {
      const declared = names.get(entry.declarations[way])?.values ?? [];
      const found = exportedNames(entry.specifier, way);
      return [
        ...declared
          .filter((name) => !found.includes(name))
          .map((name) => `${entry.specifier} by ${way} lacks ${name}, which its declarations export`),
        ...found
          .filter((name) => !declared.includes(name))
          .map((name) => `${entry.specifier} by ${way} exports ${name}, which its declarations do not`),
      ];
    }),
  );
}

/** Asks a plain Node.js process in the package's folder, where the package's name leads to dist/ and not to src/. */
function exportedNames(specifier: string, way: "import" | "require"): string[] {
  const module = way === "import" ? `await import("${specifier}")` : `require("${specifier}")`;
  const code = `console.log(JSON.stringify(Object.keys(${module})))`;
  const type = way === "import" ? "module" : "commonjs";
  const parameters = ["--no-warnings", `--input-type=${type}`, "--eval", code];
  return JSON.parse(execFileSync(process.execPath, parameters, { cwd: root, encoding: "utf8" }));
}
