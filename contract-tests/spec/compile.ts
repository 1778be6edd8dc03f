import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Parsed files by their text: compiler runs share most of them. */
const parsed = new Map<string, { text: string; file: ts.SourceFile }>();

/**
 * The compiler's errors in files of a repository, with its options. The files need not be on disk.
 *
 * @param folder - of the repository, or of a copy.
 * @param files - by their paths in the folder; their imports are read, and checked where `also` returns true.
 * @param more - options that replace those of the repository.
 */
export function compile(
  folder: string,
  files: Record<string, string>,
  also: (path: string) => boolean,
  more: ts.CompilerOptions = {},
): string[] {
  const parsedConfig = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile).config,
    { ...ts.sys, readDirectory: () => [] },
    folder,
  );
  const options = { ...parsedConfig.options, ...more };
  const virtual = new Map(Object.entries(files).map(([path, text]) => [join(folder, path), text]));
  const host = ts.createCompilerHost(options);
  const read = (path: string) => virtual.get(path) ?? (existsSync(path) ? readFileSync(path, "utf8") : undefined);
  host.fileExists = (path) => virtual.has(path) || ts.sys.fileExists(path);
  host.readFile = read;
  host.getSourceFile = (path, target) => {
    const text = read(path);
    if (text === undefined) return undefined;
    const known = parsed.get(path);
    if (known?.text === text) return known.file;
    const file = ts.createSourceFile(path, text, target, true);
    parsed.set(path, { text, file });
    return file;
  };
  const program = ts.createProgram([...virtual.keys()], options, host);
  const checked = program
    .getSourceFiles()
    .filter(({ fileName }) => virtual.has(fileName) || also(fileName.slice(folder.length)));
  return checked.flatMap((file) =>
    [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((diagnostic) =>
      describe(file, diagnostic),
    ),
  );
}

/** The line number, the error, and the text of the line and of the `@ts-expect-error` before it. */
function describe(file: ts.SourceFile, { start = 0, messageText }: ts.Diagnostic): string {
  const { line } = file.getLineAndCharacterOfPosition(start);
  const lines = file.text.split("\n");
  const message = ts.flattenDiagnosticMessageText(messageText, " ");
  const mark = /@ts-expect-error (.*)/.exec(`${lines[line]}`)?.[1] ?? lines[line];
  return `${mark?.trim().slice(0, 300)}: ${message.slice(0, 200)}`;
}
