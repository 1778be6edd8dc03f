import ts from "typescript";
import { STRICTEST } from "./strictest.js";

/** Faults of the public types of a package, as paths such as `createClient(options).hooks`. */
export interface Surface {
  /** The parts of type `any`, which the compiler does not check. */
  any: string[];
  /**
   * Optional fields that a caller writes and that do not allow `undefined` under `exactOptionalPropertyTypes`. Not
   * those that a caller also reads: they are as in the document.
   */
  noUndefined: string[];
}

/** Whether a caller writes a value, reads it, or can only name its type. */
type Direction = "written" | "read" | "named";
const OTHER = { written: "read", read: "written", named: "named" } as const;

/** Searches all types that can be reached from the exports of these declarations. */
export function surfaceOf(declarations: string[], folder: string): Surface {
  const program = ts.createProgram(declarations, STRICTEST);
  const checker = program.getTypeChecker();
  const any: string[] = [];
  const noUndefined = new Map<ts.Node, string>();
  const seen = { written: new Set<ts.Type>(), read: new Set<ts.Type>(), named: new Set<ts.Type>() };
  const read = new Set<ts.Node>();
  const isOurs = (symbol: ts.Symbol) =>
    symbol.declarations?.some((declaration) => declaration.getSourceFile().fileName.startsWith(folder)) === true;

  const look = (type: ts.Type, path: string, direction: Direction): void => {
    if (type.flags & ts.TypeFlags.Any) any.push(path);
    if (seen[direction].has(type)) return;
    seen[direction].add(type);
    for (const member of type.isUnion() ? type.types : []) look(member, path, direction);
    if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return;
    // The return value of an iterable is never read; older compilers give it the type `any`.
    const all = argumentsOf(type);
    const seenByUsers = type.symbol?.name === "AsyncIterable" ? all.slice(0, 1) : all;
    for (const argument of seenByUsers) look(argument, `${path}<>`, direction);
    for (const property of checker.getPropertiesOfType(type)) {
      if (isOurs(property)) lookAtProperty(property, `${path}.${property.name}`, direction);
    }
    for (const { type: value } of checker.getIndexInfosOfType(type)) look(value, `${path}[]`, direction);
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      if (signature.declaration?.getSourceFile().fileName.startsWith(folder)) lookAtCall(signature, path, direction);
    }
  };
  /** Of a Promise, an array or another type of a library. Types of other packages are not checked. */
  const argumentsOf = (type: ts.Type): readonly ts.Type[] => {
    const isReference = ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;
    const [declaration] = type.symbol?.declarations ?? [];
    const isOfLanguage = declaration && program.isSourceFileDefaultLibrary(declaration.getSourceFile());
    return isReference && isOfLanguage ? checker.getTypeArguments(type as ts.TypeReference) : [];
  };
  const lookAtProperty = (property: ts.Symbol, path: string, direction: Direction) => {
    const type = checker.getTypeOfSymbol(property);
    const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    for (const declaration of property.declarations ?? []) {
      if (direction === "read") read.add(declaration);
      if (direction === "written" && isOptional && !admitsUndefined(type)) noUndefined.set(declaration, path);
    }
    // Callers write the parameters of the document's paths.
    const isOfRequest = /^paths\b.*\.(?:requestBody|parameters)$/.test(path);
    look(type, path, isOfRequest ? "written" : direction);
  };
  /** For the compiler, an optional value has another type. */
  const admitsUndefined = (type: ts.Type): boolean =>
    (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0 ||
    (type.isUnion() ? type.types : [type]).includes(checker.getUndefinedType());
  const lookAtCall = (signature: ts.Signature, path: string, direction: Direction) => {
    for (const parameter of signature.parameters) {
      look(checker.getTypeOfSymbol(parameter), `${path}(${parameter.name})`, OTHER[direction]);
    }
    look(signature.getReturnType(), `${path}()`, direction);
  };

  for (const declaration of declarations) {
    const file = program.getSourceFile(declaration);
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`${declaration} is no module`);
    // The paths first, because each type is checked once, where it is reached first.
    const exports = checker.getExportsOfModule(module);
    for (const exported of exports.toSorted((one, other) => rank(one) - rank(other))) {
      const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
      const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
      if (symbol.flags & ts.SymbolFlags.Value) look(checker.getTypeOfSymbol(symbol), exported.name, "read");
      if (symbol.flags & ts.SymbolFlags.Type) look(checker.getDeclaredTypeOfSymbol(symbol), exported.name, "named");
    }
  }
  const ofWritten = [...noUndefined].filter(([declaration]) => !read.has(declaration));
  return { any, noUndefined: ofWritten.map(([, path]) => path) };
}

function rank({ name }: ts.Symbol): number {
  return name === "paths" ? 0 : 1;
}
