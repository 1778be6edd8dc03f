/*
 * Compiles use.mts and use.cts, in the folder where it is run, with one compiler under each of many options: node
 * compile.cjs COMPILER OPTIONS. Prints the compiler's output for each. Up to version 6 it uses the API, so that the
 * compiler reads its libraries once; its command line would take seconds for each.
 */
const { execFileSync } = require("node:child_process");
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");

const folder = process.cwd();
const compilers = join(folder, "node_modules");
const [compiler, table] = process.argv.slice(2);
const home = join(compilers, compiler);
const compile = require(join(home, "package.json")).version.startsWith("7.") ? byCommandLine : byApi;
console.log(
  JSON.stringify(JSON.parse(table).map((options) => compile({ ...options, noEmit: true }, filesFor(options)))),
);

/** Under "bundler" no file requires. */
function filesFor({ moduleResolution }) {
  return moduleResolution === "bundler" ? ["use.mts"] : ["use.mts", "use.cts"];
}

function byCommandLine(compilerOptions, files) {
  writeFileSync("tsconfig.json", JSON.stringify({ compilerOptions, files }));
  try {
    execFileSync(process.execPath, [join(home, "bin/tsc"), "--pretty", "false"]);
    return [];
  } catch ({ stdout }) {
    return String(stdout).trim().split("\n");
  }
}

function byApi(compilerOptions, files) {
  const ts = require(home);
  const { options, errors } = ts.convertCompilerOptionsFromJson(compilerOptions, folder);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, format, ...rest) => {
    const read = () => getSourceFile(name, format, ...rest);
    return isOfCompiler(name) ? remembered(`${name} ${format.impliedNodeFormat}`, read) : read();
  };
  const program = ts.createProgram({ rootNames: files, options, host });
  // The files are the same in every mode, and each check takes a second: one mode is enough.
  const isChecked = (name) => !isOfCompiler(name) && (compilerOptions.module === "nodenext" || !isOpenapiFetch(name));
  const checked = program.getSourceFiles().filter(({ fileName }) => isChecked(fileName));
  return [
    ...errors,
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...checked.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ].map((diagnostic) => ts.formatDiagnostic(diagnostic, host).trim());
}

/** The libraries and @types/node, which are not under test. */
function isOfCompiler(path) {
  return path.startsWith(compilers);
}

function isOpenapiFetch(path) {
  return path.includes("/node_modules/openapi-fetch/");
}

function remembered(key, make) {
  remembered.files ??= new Map();
  if (!remembered.files.has(key)) remembered.files.set(key, make());
  return remembered.files.get(key);
}
