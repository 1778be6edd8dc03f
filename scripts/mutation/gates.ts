import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";
import { acceptedBy } from "../../contract-tests/prism/accepted.js";
import { mockedProvider } from "../../contract-tests/provider/mocked-provider.js";
import { verifyPact } from "../../contract-tests/provider/verify.js";
import { comparePact } from "../../contract-tests/spec/compare-pact.js";
import { compile } from "../../contract-tests/spec/compile.js";
import { faultsOf } from "../../contract-tests/spec/document-faults.js";
import { examplesOf } from "../../contract-tests/spec/examples.js";
import { missingParts } from "../../contract-tests/spec/missing-parts.js";
import { faultsOfPact } from "../../contract-tests/spec/pact-faults.js";
import { compileSchema } from "../../contract-tests/spec/schemas.js";
import { typeTests } from "../../contract-tests/spec/type-tests.js";
import { root, SPEC_FILE } from "../../contract-tests/support/document.js";
import { operationOf } from "../../contract-tests/support/interactions.js";
import { documentedOperations } from "../../contract-tests/support/operations.js";
import { type Platform, startPlatform } from "../../contract-tests/support/platform.js";
import { startPrism } from "../../contract-tests/support/prism.js";
import { generateCode } from "../generate/code.js";
import { generateConstants } from "../generate/constants.js";
import { generateEvidence } from "../generate/evidence-table.js";
import { expandQueries } from "../generate/expand-queries.js";
import { generate } from "../generate/index.js";
import type { Spec } from "../generate/spec.js";
import { toolIn } from "../install-locked.js";
import { type Copy, makeCopy, readCopy, writePact, writeSpec } from "./copy.js";
import type { Fault } from "./fault.js";
import { touchedOperations } from "./touched.js";

/** One of the checks of `npm test`, over a copy. */
export interface Gate {
  name: string;
  applies: Fault["in"][];
  /** The first thing that is wrong, or nothing. A thrown error counts too. */
  check(copy: Copy): Promise<string | undefined>;
}

/** The cheapest first. After them, the tests of the SDK run on all faults that are left: sdk-tests.ts. */
export const GATES: Gate[] = [
  { name: "generator", applies: ["spec"], check: checkGenerator },
  { name: "operations", applies: ["spec", "src"], check: checkOperations },
  { name: "interactions", applies: ["spec", "pact"], check: checkInteractions },
  { name: "document", applies: ["spec"], check: checkDocument },
  { name: "comparator", applies: ["spec", "pact"], check: checkComparator },
  { name: "generate --check", applies: ["generated"], check: checkDrift },
  { name: "Prism", applies: ["spec", "pact"], check: checkPrism },
];

/** These come after the tests of the SDK. */
export const LATE_GATES: Gate[] = [
  { name: "types", applies: ["spec", "generated", "src"], check: checkTypes },
  { name: "Redocly", applies: ["spec"], check: checkLint },
];

const sound = makeCopy(true);
const soundOperations = documentedOperations(sound.spec);

/** Runs the generator, which refuses unknown keywords and what it cannot express. */
async function checkGenerator({ spec }: Copy): Promise<undefined> {
  generateCode(spec);
  generateConstants(spec, { name: "wechatpay-global", version: "0.1.0" });
  generateEvidence(spec);
}

/** Each operation must have a constant, a function, a file and examples. */
async function checkOperations(copy: Copy): Promise<string | undefined> {
  const operations = documentedOperations(copy.spec);
  const exported = [...readCopy(copy, "src/operations/index.ts").matchAll(/"\.\/(.+)\.js"/g)].map(([, name]) => name);
  const parts = {
    constants: operations.map(({ id }) => id),
    functions: operations.map(({ id }) => id).filter((id) => exported.includes(kebabCase(id))),
    recorded: operations.map(({ id }) => id),
    hasFile: (path: string) => existsSync(join(root, path)),
  };
  return missingParts(operations, parts)[0];
}

async function checkInteractions({ spec, pact }: Copy): Promise<string | undefined> {
  return faultsOfPact(documentedOperations(spec), pact)[0];
}

/** Checks the document with swagger-parser, every example with its schema, and what every operation must have. */
async function checkDocument({ spec }: Copy): Promise<string | undefined> {
  await SwaggerParser.validate(writeSpec(spec));
  for (const { where, schema, value } of examplesOf(spec)) {
    const key = JSON.stringify([schema, value]);
    if (VALID.has(key)) continue;
    if (!compileSchema(spec, schema)(value)) return `the example ${where} is not valid`;
    if (!key.includes('"$ref"')) VALID.add(key);
  }
  return faultsOf(spec)[0];
}

/** Pairs of an example and its schema that were found valid, for schemas without references. */
const VALID = new Set<string>();

async function checkComparator(copy: Copy): Promise<string | undefined> {
  const interactions = touchedInteractions(copy);
  if (interactions.length === 0) return undefined;
  return (await comparePact(expandQueries(copy.spec), { ...copy.pact, interactions }))[0];
}

/** The interactions of operations that the fault changed: for the others the gates would say the same as without it. */
function touchedInteractions(copy: Copy): Copy["pact"]["interactions"] {
  const touched = touchedOperations(sound, copy);
  return copy.pact.interactions.filter((interaction) => touched.includes(operationOf(interaction)));
}

let generated: Promise<Record<string, string>> | undefined;

async function checkDrift({ files }: Copy): Promise<string | undefined> {
  generated ??= generate(SPEC_FILE);
  const right = await generated;
  const wrong = Object.entries(files).filter(([path, text]) => text !== right[path.replace("generated/", "")]);
  return wrong.length > 0 ? `${wrong.map(([path]) => path).join(", ")} is not what the spec says` : undefined;
}

/** Starts a mock of the document: it must refuse what the sound document forbids, and keep the pact. */
async function checkPrism(copy: Copy): Promise<string | undefined> {
  const { spec, pact } = copy;
  const touched = touchedOperations(sound, copy);
  if (touched.length === 0) return undefined;
  const prism = await startPrism(expandQueries(onlyOperations(spec, touched)));
  try {
    for (const operation of soundOperations.filter(({ id }) => touched.includes(id))) {
      const [accepted] = await acceptedBy(prism.url, operation);
      if (accepted !== undefined) return `accepts of ${operation.id}: ${accepted}`;
    }
    const interactions = touchedInteractions(copy);
    if (interactions.length > 0) {
      platform ??= startPlatform(prism.url);
      const { layer } = await platform;
      layer.upstream = prism.url;
      await verifyPact(writePact({ ...pact, interactions }), mockedProvider(await platform)).catch((error: Error) => {
        throw new Error(`does not keep the pact: ${error.message}`);
      });
    }
    return undefined;
  } finally {
    await prism.close();
  }
}

/** The signing layer, whose keys are made once. */
let platform: Promise<Platform> | undefined;

/** Stops the platform that the gates share. */
export async function closeGates(): Promise<void> {
  await (await platform)?.close();
}

/** The document with these operations alone, which a mock reads faster. */
function onlyOperations(spec: Spec, ids: readonly string[]): Spec {
  const paths = Object.entries(spec.paths).map(([path, methods]) => [
    path,
    Object.fromEntries(Object.entries(methods).filter(([, { operationId }]) => ids.includes(operationId))),
  ]);
  return { ...spec, paths: Object.fromEntries(paths.filter(([, methods]) => Object.keys(methods ?? {}).length > 0)) };
}

/** Compiles the type tests, those of the sound document and those written by hand, with the changed files. */
async function checkTypes(copy: Copy): Promise<string | undefined> {
  const byHand = readdirSync(join(root, "test/types")).map((name) => `test/types/${name}`);
  const files = {
    ...Object.fromEntries(byHand.map((path) => [path, readFileSync(join(root, path), "utf8")])),
    ...copy.files,
    "test/types/operations.test-d.ts": typeTests(soundOperations, "../../src/index.js"),
  };
  return compile(root.replace(/\/$/, ""), files, (path) => path.startsWith("/src/operations/"))[0];
}

async function checkLint({ spec }: Copy): Promise<string | undefined> {
  const config = join(root, "redocly.yaml");
  try {
    const parameters = ["lint", writeSpec(spec), "--config", config, "--format", "summary"];
    execFileSync(toolIn("tools/gates", "redocly"), parameters, { encoding: "utf8", stdio: "pipe" });
    return undefined;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return (stdout.trim() || stderr.trim()).split("\n")[0];
  }
}

function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, "-$&").toLowerCase();
}
