import { join } from "node:path";
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type IExtractorInvokeOptions,
} from "@microsoft/api-extractor";
import { type Entry, root } from "./entries.js";

/** Where the reports stand. */
export const REPORTS = join(root, "api");
/** Where API Extractor puts a new report, to compare it. */
const NEW_REPORTS = join(root, ".tmp/api");

/**
 * Writes the report of each entry and tells which ones changed.
 *
 * @param renew - false leaves api/ as it is.
 */
export function reportEntries(entries: Entry[], renew: boolean): Entry[] {
  const configs = entries.map(configOf);
  const [first] = configs;
  if (first === undefined) return [];
  const compilerState = CompilerState.create(first, {
    additionalEntryPoints: entries.map((entry) => entry.declarations.import),
  });
  return entries.filter((_, index) => {
    const config = configs[index];
    return config !== undefined && Extractor.invoke(config, { ...quiet(renew), compilerState }).apiReportChanged;
  });
}

function configOf({ name, declarations }: Entry): ExtractorConfig {
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, "package.json"),
    configObject: {
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
        // A type that is not exported but used by one that is can break users just as well.
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      // The report alone counts here: the linter and the compiler look at the source.
      messages: {
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
      },
    },
  });
}

/** Says nothing but what differs, and errors: which compiler it brings, and where it looks, concerns nobody. */
const quiet = (renew: boolean): IExtractorInvokeOptions => ({
  localBuild: renew,
  printApiReportDiff: true,
  messageCallback: (message) => {
    if (message.messageId.startsWith("console-") && message.messageId !== "console-api-report-diff") {
      message.handled = true;
    }
  },
});
