import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toolIn } from "../install-locked.js";
import { type Entry, root } from "./entries.js";

/** Where the reports stand. */
export const REPORTS = join(root, "api");
/** Where API Extractor writes the new reports, to compare them. */
const NEW_REPORTS = join(root, ".tmp/api");

/**
 * Makes the report of an entry with API Extractor, and prints how it differs from the recorded one.
 *
 * @param renew - false leaves api/ as it is.
 * @returns false when the report differs and was not renewed.
 */
export function reportEntry(entry: Entry, renew: boolean): boolean {
  mkdirSync(NEW_REPORTS, { recursive: true });
  const config = join(NEW_REPORTS, `${entry.name}.json`);
  writeFileSync(config, JSON.stringify(configOf(entry)));
  const parameters = ["run", "--config", config, "--print-api-report-diff", ...(renew ? ["--local"] : [])];
  const { status, stdout, stderr } = spawnSync(toolIn("tools/gates", "api-extractor"), parameters, {
    encoding: "utf8",
  });
  if (status !== 0) console.error(stdout, stderr);
  return status === 0;
}

function configOf({ name, declarations }: Entry): object {
  return {
    projectFolder: root,
    mainEntryPointFilePath: declarations.import,
    compiler: {
      overrideTsconfig: {
        compilerOptions: { module: "NodeNext", target: "ES2022", types: ["node"], skipLibCheck: true },
        files: [declarations.import],
      },
    },
    apiReport: {
      enabled: true,
      reportFileName: `${name}.api.md`,
      reportFolder: REPORTS,
      reportTempFolder: NEW_REPORTS,
      // A change of a type that is not exported breaks users too, when an exported type uses it.
      includeForgottenExports: true,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    newlineKind: "lf",
    // Only the report matters here: linter and compiler check the source.
    messages: {
      extractorMessageReporting: {
        default: { logLevel: "none" },
        "ae-forgotten-export": { logLevel: "none", addToApiReportFile: false },
      },
      tsdocMessageReporting: { default: { logLevel: "none" } },
      compilerMessageReporting: { default: { logLevel: "error" } },
    },
  };
}
