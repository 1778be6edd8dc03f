import { execFileSync } from "node:child_process";
import { join } from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";
import { badBodies } from "../../contract-tests/prism/bad-bodies.js";
import { mockedProvider } from "../../contract-tests/provider/mocked-provider.js";
import { verifyPact } from "../../contract-tests/provider/verify.js";
import { comparePact } from "../../contract-tests/spec/compare-pact.js";
import { examplesOf } from "../../contract-tests/spec/examples.js";
import { compileSchema } from "../../contract-tests/spec/schemas.js";
import { root, SIGNING_PATH } from "../../contract-tests/support/document.js";
import { startMockedPlatform } from "../../contract-tests/support/platform.js";
import { startPrism } from "../../contract-tests/support/prism.js";
import { differences, generate, write } from "../generate/index.js";
import { type Copy, writePact, writeSpec } from "./copy.js";
import type { Fault } from "./faults.js";

/** One of the checks of `npm test`, over a copy. */
export interface Gate {
  name: string;
  applies: Fault["in"][];
  /** What it finds wrong, or nothing. A thrown error is a finding too. */
  check(copy: Copy): Promise<string | undefined>;
}

/** In the order of their cost. */
export const GATES: Gate[] = [
  { name: "document", applies: ["spec"], check: checkDocument },
  { name: "comparator", applies: ["spec", "pact"], check: checkComparator },
  { name: "generate --check", applies: ["generated"], check: checkDrift },
  { name: "Prism rejects", applies: ["spec"], check: checkPrism },
  { name: "Pact Verifier", applies: ["spec", "pact"], check: checkProvider },
  { name: "Redocly", applies: ["spec"], check: checkLint },
  { name: "types", applies: ["spec", "generated"], check: checkTypes },
];

/** swagger-parser, and every example against its schema. */
async function checkDocument(copy: Copy): Promise<string | undefined> {
  await SwaggerParser.validate(writeSpec(copy));
  for (const { where, schema, value } of examplesOf(copy.spec)) {
    if (!compileSchema(copy.spec, schema)(value)) return `the example ${where} is not valid`;
  }
  return undefined;
}

async function checkLint(copy: Copy): Promise<string | undefined> {
  return run("redocly", ["lint", writeSpec(copy), "--config", join(root, "redocly.yaml"), "--format", "summary"]);
}

async function checkComparator({ spec, pact }: Copy): Promise<string | undefined> {
  return (await comparePact(spec, pact))[0];
}

async function checkDrift(copy: Copy): Promise<string | undefined> {
  const wrong = differences(await generate(join(root, "spec/openapi.yaml")), join(copy.folder, "generated"));
  return wrong.length > 0 ? `${wrong.join(", ")} is not what the spec says` : undefined;
}

/** A mock of the document must refuse bad bodies and requests without Authorization. */
async function checkPrism(copy: Copy): Promise<string | undefined> {
  const prism = await startPrism(writeSpec(copy));
  try {
    const post = async (body: unknown, headers: Record<string, string>) => {
      const init = {
        method: "POST",
        headers: { "Content-Type": "application/json", "Accept-Language": "en", ...headers },
      };
      const response = await fetch(prism.url + SIGNING_PATH, {
        ...init,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      await response.arrayBuffer();
      return response.status;
    };
    for (const [name, body] of Object.entries(badBodies())) {
      if ((await post(body, { Authorization: "x" })) !== 400) return `${name} is accepted`;
    }
    if ((await post({}, {})) !== 401) return "a request without Authorization is accepted";
    return undefined;
  } finally {
    await prism.close();
  }
}

async function checkProvider(copy: Copy): Promise<string | undefined> {
  const platform = await startMockedPlatform(writeSpec(copy));
  try {
    await verifyPact(writePact(copy), mockedProvider(platform));
    return undefined;
  } finally {
    await platform.close();
  }
}

/** The type tests, over types generated from the document or edited by hand. */
async function checkTypes(copy: Copy): Promise<string | undefined> {
  if (copy.specChanged) write(await generate(writeSpec(copy)), join(copy.folder, "generated"));
  return run("tsc", ["-p", copy.folder]);
}

/** Runs one of the installed tools: nothing when it exits with 0, else the first line that it printed. */
function run(tool: string, parameters: string[]): string | undefined {
  try {
    execFileSync(join(root, "node_modules/.bin", tool), parameters, { encoding: "utf8", stdio: "pipe" });
    return undefined;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return (stdout.trim() || stderr.trim()).split("\n")[0];
  }
}
