import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROUNDS = 15;

export interface ImportCost {
  /**
   * CPU time above the import of an empty module. An import hardly waits, so this is about the time on the clock of an
   * idle machine; other processes do not change it.
   */
  milliseconds: number;
  /** The same in multiples of an import of node:https, measured in the same rounds: it depends less on the machine. */
  timesHttps: number;
  modules: number;
  bytes: number;
}

/** What it costs a fresh process to import the package that is installed in the folder. */
export function importCost(folder: string): ImportCost {
  writeFileSync(join(folder, "empty.mjs"), "");
  writeFileSync(
    join(folder, "time.mjs"),
    `const specifier = process.argv[2];
    const start = process.cpuUsage();
    await import(specifier);
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1000);`,
  );
  const time = (specifier: string) => Number(run(folder, specifier));
  const empty: number[] = [];
  const https: number[] = [];
  const own: number[] = [];
  // In turn, so that a busy moment of the machine affects all three.
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(time("./empty.mjs"));
    https.push(time("node:https"));
    own.push(time("wechatpay-global"));
  }
  const milliseconds = median(own) - median(empty);
  return { milliseconds, timesHttps: milliseconds / (median(https) - median(empty)), ...loaded(folder) };
}

/** The files that V8 loaded, which are the same on each machine. */
function loaded(folder: string): { modules: number; bytes: number } {
  const coverage = mkdtempSync(join(folder, "coverage-"));
  run(folder, "wechatpay-global", { NODE_V8_COVERAGE: coverage });
  const [report = ""] = readdirSync(coverage);
  const { result }: { result: { url: string }[] } = JSON.parse(readFileSync(join(coverage, report), "utf8"));
  const files = result
    .filter(({ url }) => url.startsWith("file:") && !url.endsWith("/time.mjs"))
    .map(({ url }) => fileURLToPath(url));
  return { modules: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

function run(folder: string, specifier: string, env: NodeJS.ProcessEnv = {}): string {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  return execFileSync(process.execPath, ["time.mjs", specifier], {
    cwd: folder,
    env: { ...inherited, ...env },
    encoding: "utf8",
  });
}

/** The middle value of an odd number of values. */
function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}
