import ts from "typescript";

/**
 * The declarations that these modules export, and those that they need, file by file. Users do not need the others, and
 * their compilers may not know all the types in them. Nothing else is changed: `export *` and comments stay.
 *
 * @param paths - the files that specifiers such as `#crypto` stand for.
 * @returns the remaining texts, by file.
 */
export function neededDeclarations(entries: string[], paths: Record<string, string[]>): Map<string, string> {
  const program = ts.createProgram(entries, { module: ts.ModuleKind.NodeNext, paths, noLib: true, types: [] });
  const checker = program.getTypeChecker();
  const needed = new Set<ts.Node>();

  const needModule = (module: ts.Symbol | undefined): void => {
    if (module !== undefined) for (const exported of checker.getExportsOfModule(module)) need(exported);
    needStars(module);
  };
  /** A module behind `export *` is needed as a whole. */
  const needStars = (module: ts.Symbol | undefined): void => {
    for (const star of module?.exports?.get(ts.InternalSymbolName.ExportStar)?.declarations ?? []) {
      if (!ts.isExportDeclaration(star) || needed.has(star)) continue;
      needed.add(star);
      needModule(moduleOf(star));
    }
  };
  const need = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) {
      if (ts.isSourceFile(declaration)) needModule(symbol);
      else needPart(partOf(declaration));
    }
  };
  const needPart = (part: ts.Node): void => {
    if (needed.has(part) || program.isSourceFileFromExternalLibrary(part.getSourceFile())) return;
    needed.add(part);
    const module = moduleOf(part);
    if (module !== undefined) needImported(part, module);
    else if (ts.isExportSpecifier(part)) need(checker.getExportSpecifierLocalTargetSymbol(part));
    else needMentioned(part);
  };
  const needImported = (part: ts.Node, module: ts.Symbol): void => {
    if (ts.isImportSpecifier(part) || ts.isExportSpecifier(part)) {
      need(checker.tryGetMemberInModuleExports((part.propertyName ?? part.name).text, module));
      needStars(module);
    } else needModule(module);
  };
  const needMentioned = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) need(checker.getSymbolAtLocation(node));
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      needModule(checker.getSymbolAtLocation(node.argument.literal));
    }
    ts.forEachChild(node, needMentioned);
  };
  const moduleOf = (part: ts.Node): ts.Symbol | undefined => {
    const from = ts.findAncestor(part, (node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node));
    return from?.moduleSpecifier && checker.getSymbolAtLocation(from.moduleSpecifier);
  };

  for (const entry of entries) {
    const file = program.getSourceFile(entry);
    needModule(file && checker.getSymbolAtLocation(file));
  }
  const texts = program
    .getSourceFiles()
    .filter((file) => !program.isSourceFileFromExternalLibrary(file))
    .map((file): [string, string] => [file.fileName, textOf(file, needed)]);
  return new Map(texts.filter(([, text]) => text !== ""));
}

/** The part that is kept or dropped as a whole: a specifier of an import or export, or else a statement of the file. */
function partOf(node: ts.Node): ts.Node {
  const isPart = (part: ts.Node) =>
    ts.isImportSpecifier(part) || ts.isExportSpecifier(part) || ts.isSourceFile(part.parent);
  return ts.findAncestor(node, isPart) ?? node;
}

function textOf(file: ts.SourceFile, needed: Set<ts.Node>): string {
  const texts = file.statements.map((statement) => {
    if (needed.has(statement)) return statement.getFullText();
    const specifiers = specifiersOf(statement);
    const kept = specifiers?.filter((specifier) => needed.has(specifier)).map((specifier) => specifier.getFullText());
    if (specifiers === undefined || kept === undefined || kept.length === 0) return "";
    return (
      file.text.slice(statement.pos, specifiers.pos) + kept.join(",") + file.text.slice(specifiers.end, statement.end)
    );
  });
  const text = texts.join("").trim();
  // Without `export {}`, a file of declarations may export all of them.
  return text === "" ? "" : `${text}\nexport {};\n`;
}

function specifiersOf(statement: ts.Statement): ts.NodeArray<ts.ImportSpecifier | ts.ExportSpecifier> | undefined {
  const named = ts.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : ts.isExportDeclaration(statement) && statement.exportClause;
  return named && (ts.isNamedImports(named) || ts.isNamedExports(named)) ? named.elements : undefined;
}
