import { dirname } from "node:path";
import ts from "typescript";

/** An expression of a user's file, with its types. */
export interface Seen {
  expression: ts.Expression;
  checker: ts.TypeChecker;
}

/** Shared, so that the libraries are read once. */
const REGISTRY = ts.createDocumentRegistry(ts.sys.useCaseSensitiveFileNames);

/** An editor with one file open, which need not exist. It asks TypeScript's language service, as editors do. */
export function openEditor(file: string, options: ts.CompilerOptions) {
  let text = "";
  let version = 0;
  const read = (path: string) => (path === file ? text : ts.sys.readFile(path));
  const host: ts.LanguageServiceHost = {
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    readFile: read,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    getScriptFileNames: () => [file],
    getScriptVersion: (path) => (path === file ? String(version) : "0"),
    getScriptSnapshot: (path) => {
      const content = read(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => dirname(file),
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  };
  const service = ts.createLanguageService(host, REGISTRY);
  return {
    write(written: string): void {
      text = written;
      version++;
    },
    /** The statements that are expressions. */
    expressions(): Seen[] {
      const program = service.getProgram();
      const statements = program?.getSourceFile(file)?.statements.filter(ts.isExpressionStatement) ?? [];
      const checker = program?.getTypeChecker();
      return statements.flatMap(({ expression }) => (checker === undefined ? [] : [{ expression, checker }]));
    },
    /** The TSDoc that it shows for a name. */
    documentation(position: number): string {
      const { documentation, tags = [] } = service.getQuickInfoAtPosition(file, position) ?? {};
      const description = tags.find(({ name }) => name === "description")?.text;
      return ts.displayPartsToString(documentation) || ts.displayPartsToString(description);
    },
  };
}
