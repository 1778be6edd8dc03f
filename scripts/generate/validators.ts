import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { fastFormats } from "ajv-formats/dist/formats.js";
import { build } from "esbuild";
import type { Spec } from "./spec.js";
import { withoutAnnotations } from "./vocabulary.js";

/** The schemas that code has to check values against when it runs. */
const SCHEMAS = [
  "CommonModeRequest",
  "InstitutionalModeRequest",
  "AppSigningSession",
  "PlatformCertificates",
  "Notification",
  "CommonContract",
  "InstitutionalContract",
];

const TYPES = `/** One rule that a value breaks, as Ajv reports it. */
export interface Violation {
  /** A JSON pointer to the value, \`""\` for the whole. */
  instancePath: string;
  /** The JSON Schema keyword that is broken, such as \`required\` or \`maxLength\`. */
  keyword: string;
  /** What the keyword asked for, such as \`{ limit: 32 }\`. */
  params: Record<string, unknown>;
}

/** Says whether \`value\` is valid; when not, \`errors\` lists every broken rule until the next call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: Violation[] | null;
}
`;

/**
 * Stand-alone validators, one a file so that a bundle takes only those it uses: plain functions that
 * need neither Ajv nor `eval` when they run.
 */
export async function generateValidators(spec: Spec): Promise<Record<string, string>> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false, // `type` stands beside `$ref` and `anyOf`, not above them
    messages: false, // src/input words them
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  ajv.addKeyword("components");
  // As regular expressions the formats are inlined; as functions they would drag their module in.
  ajv.addFormat("date-time", regExp(fastFormats["date-time"]));
  ajv.addFormat("uri", regExp(fastFormats.uri));
  ajv.addFormat("int64", true);
  ajv.addSchema({ $id: "spec", components: { schemas: withoutAnnotations(spec.components.schemas) } });

  const files: Record<string, string> = { "validators/validate.ts": TYPES };
  for (const schema of SCHEMAS) {
    ajv.addSchema({ $ref: `spec#/components/schemas/${schema}` }, schema);
    const code = (standaloneCode as unknown as StandaloneCode)(ajv, { validate: schema });
    files[`validators/${kebabCase(schema)}.ts`] = typed(await inlineImports(code), schema);
  }
  return files;
}

type StandaloneCode = (ajv: Ajv2020, refs: Record<string, string>) => string;

function regExp(format: unknown): RegExp {
  const found = format instanceof RegExp ? format : (format as { validate: unknown }).validate;
  if (!(found instanceof RegExp)) throw new Error("ajv-formats no longer defines this format as a RegExp");
  return found;
}

async function inlineImports(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

function typed(code: string, schema: string): string {
  const withoutExports = code.replace(/export \{[^}]*\};\n/g, "").replace(/^\/\/ (<stdin>|node_modules).*\n/gm, "");
  return [
    "// @ts-nocheck: the output of Ajv, typed by its last line",
    'import type { Validate } from "./validate.js";',
    "",
    withoutExports,
    `/** Checks a value against the schema \`${schema}\`. */`,
    `export const validate${schema}: Validate = validate;`,
    "",
  ].join("\n");
}

function kebabCase(name: string): string {
  return name.replace(/(?<!^)[A-Z]/g, "-$&").toLowerCase();
}
