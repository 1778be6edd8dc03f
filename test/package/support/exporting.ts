import ts from "typescript";

/**
 * A module that re-exports everything from these modules without explicit types: each value, the result of each
 * function, and every field of each type. The compiler has to find names for all these types.
 */
export function exportingAll(specifiers: string[], declarations: string[], folder: string): string {
  const program = ts.createProgram(declarations, { module: ts.ModuleKind.NodeNext, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const isOurs = (place: ts.Declaration) => place.getSourceFile().fileName.startsWith(folder);
  const lines = declarations.flatMap((declaration, index) => {
    const file = program.getSourceFile(declaration);
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`${declaration} is not a module`);
    const from = `from${index}`;
    const exported = checker.getExportsOfModule(module).flatMap((symbol) => {
      const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      const { flags, declarations: places = [] } = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
      const id = `${from}_${symbol.name}`;
      const name = `${from}.${symbol.name}`;
      const hasFields = places.every((place) => isOurs(place) && !("typeParameters" in place && place.typeParameters));
      return [
        flags & ts.SymbolFlags.Value && !(flags & ts.SymbolFlags.Enum) && `export const value_${id} = ${name};`,
        flags & ts.SymbolFlags.Function &&
          `export const made_${id} = ${name}(...(null! as Parameters<typeof ${name}>));`,
        flags & ts.SymbolFlags.Function &&
          `export const taken_${id} = (...taken: Parameters<typeof ${name}>) => taken;`,
        flags & ts.SymbolFlags.Class &&
          `export const needed_${id} = (...needed: ConstructorParameters<typeof ${name}>) => needed;`,
        flags & ts.SymbolFlags.Type && hasFields && `export const fields_${id} = spread(null! as ${name});`,
      ].filter((line) => typeof line === "string");
    });
    return [`import * as ${from} from "${specifiers[index]}";`, ...exported];
  });
  return `${lines.join("\n")}\nfunction spread<T>(value: T): { [Name in keyof T]: T[Name] } {\n  return value;\n}\n`;
}
