import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readCatalog } from "./chinese.js";
import { generateChineseHints } from "./chinese-hints.js";
import { generateCode } from "./code.js";
import { generateConstants } from "./constants.js";
import { CONTROL_SPEC, generateControl } from "./control.js";
import { generateCurrencies } from "./currencies.js";
import { generateEvidence } from "./evidence-table.js";
import { fieldTypes } from "./field-types.js";
import { forUsers } from "./for-users.js";
import { jsonText } from "./json-text.js";
import { generateRequestChecks } from "./request-checks.js";
import { loadSpec } from "./spec.js";
import { generateStatementColumns } from "./statement-columns.js";
import { generateTypes } from "./types.js";

const USAGE = `Usage: npm run generate [-- --check] [--spec FILE] [--out FOLDER]

Makes everything in generated/, and docs/evidence.md, from spec/openapi.yaml and what it refers to; and sandbox/generated/ from
${CONTROL_SPEC} and, for the Chinese of hints, spec/zh/.

  --check  write nothing; exit 1 when generated/ is not what the spec says
  --spec   another document (default spec/openapi.yaml)
  --out    another folder (default generated)
`;

/** Made from the document of the sandbox's control, and from the catalog of Chinese texts. */
const SANDBOX = fileURLToPath(new URL("../../sandbox/generated", import.meta.url));

/** The document for people. */
const DOCUMENT = fileURLToPath(new URL("../../docs/evidence.md", import.meta.url));

const HEADER = `// Generated from spec/openapi.yaml by scripts/generate. Do not edit: change the spec, then run
// \`npm run generate\`.
`;

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Everything that belongs into generated/, by path. */
export async function generate(specPath: string): Promise<Record<string, string>> {
  const { spec, sha256 } = loadSpec(specPath);
  const pkg = readJson(join(root, "package.json"));
  const code = {
    "types.ts": `${await generateTypes(spec)}${fieldTypes(spec)}`,
    "constants.ts": generateConstants(spec, pkg as { name: string; version: string }),
    "currencies.ts": generateCurrencies(),
    "statement-columns.ts": generateStatementColumns(spec),
    ...generateCode(spec),
    ...(await generateRequestChecks(spec)),
  };
  return {
    ...Object.fromEntries(Object.entries(code).map(([name, text]) => [name, HEADER + text])),
    "openapi.json": `${jsonText(forUsers(spec))}\n`,
    "STAMP.json": `${JSON.stringify(stamp(sha256), null, 2)}\n`,
  };
}

function stamp(specSha256: string) {
  const version = (name: string) => readJson(join(root, "node_modules", name, "package.json"))["version"];
  return {
    note: "Generated from spec/openapi.yaml by scripts/generate. Do not edit.",
    specSha256,
    generators: Object.fromEntries(
      ["ajv", "ajv-formats", "dinero.js", "esbuild", "openapi-typescript", "typescript"].map((name) => [
        name,
        version(name),
      ]),
    ),
  };
}

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** The text of docs/evidence.md. @throws when something has no evidence. */
export function generateDocument(specPath: string): string {
  return generateEvidence(loadSpec(specPath).spec);
}

/** Everything that belongs into sandbox/generated/, by path. */
export async function generateForSandbox(specPath: string): Promise<Record<string, string>> {
  return {
    ...(await generateControl(join(root, CONTROL_SPEC))),
    "chinese-hints.ts": generateChineseHints(loadSpec(specPath).spec, readCatalog()),
  };
}

/** The names of files that are missing, superfluous or different. */
export function differences(files: Record<string, string>, folder: string): string[] {
  const present = existsSync(folder) ? listFiles(folder) : [];
  const wrong = Object.keys(files).filter(
    (name) => !present.includes(name) || readFileSync(join(folder, name), "utf8") !== files[name],
  );
  return [...wrong, ...present.filter((name) => !(name in files))];
}

/** Replaces the folder's content. */
export function write(files: Record<string, string>, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      spec: { type: "string", default: join(root, "spec/openapi.yaml") },
      out: { type: "string", default: join(root, "generated") },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const files = await generate(values.spec);
  const document = generateDocument(values.spec);
  const sandbox = await generateForSandbox(values.spec);
  if (!values.check) {
    write(files, values.out);
    write(sandbox, SANDBOX);
    writeFileSync(DOCUMENT, document);
    const count = Object.keys({ ...files, ...sandbox }).length;
    return console.log(`generated ${count} files in ${values.out} and sandbox/generated, and docs/evidence.md`);
  }
  const wrong = [
    ...differences(files, values.out).map((name) => `generated/${name}`),
    ...differences(sandbox, SANDBOX).map((name) => `sandbox/generated/${name}`),
  ];
  if (!existsSync(DOCUMENT) || readFileSync(DOCUMENT, "utf8") !== document) wrong.push("docs/evidence.md");
  if (wrong.length === 0)
    return console.log("generated/, sandbox/generated/ and docs/evidence.md are what the specs say");
  console.error(`Not what the spec says: ${wrong.join(", ")}\nRun \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
