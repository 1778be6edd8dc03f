import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The types whose property names are read. */
export interface TypeNames {
  /** A source file, by its path in this repository: its exported types whose names match `exported`. */
  exportsOf: string;
  exported: RegExp;
  /** Import declarations, as in a module at the top of this repository. */
  imports: string;
  /** Type expressions over the imports. */
  types: string[];
}

/**
 * The names of the properties of types, and of the members of unions.
 *
 * @throws when one of `types` does not exist.
 */
export function propertyNames({ exportsOf, exported, imports, types }: TypeNames): string[] {
  const source = join(root, exportsOf);
  const file = join(root, "property-names.ts");
  const code = [imports, ...types.map((type, i) => `export type T${i} = ${type};`)].join("\n");
  const program = compile(file, code, source);
  const checker = program.getTypeChecker();
  const exportsIn = (path: string) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(path) as ts.Node);
    return module === undefined ? [] : checker.getExportsOfModule(module);
  };
  const symbols = [...exportsIn(source).filter(({ name }) => exported.test(name)), ...exportsIn(file)];
  const names = symbols.flatMap((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (!(target.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias))) return [];
    const type = checker.getDeclaredTypeOfSymbol(target);
    const parts = type.isUnion() ? type.types : [type];
    return parts.flatMap((part) => checker.getPropertiesOfType(part).map(({ name }) => name));
  });
  return [...new Set(names)].sort();
}

function compile(file: string, code: string, source: string): ts.Program {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.getSourceFile = (name, ...more) =>
    name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022) : getSourceFile.call(host, name, ...more);
  const program = ts.createProgram([file, source], options, host);
  const [fault] = program.getSemanticDiagnostics(program.getSourceFile(file));
  if (fault !== undefined) throw new Error(ts.flattenDiagnosticMessageText(fault.messageText, "\n"));
  return program;
}
