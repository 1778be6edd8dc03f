import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PATHS } from "./checks.js";
import type { Vector, VectorFile, Verdict } from "./vectors.js";

const HELP = `npm run vectors -- DIR

Runs every file in DIR that has the format of Wycheproof (https://github.com/C2SP/wycheproof) and tests
RSA PKCS#1 v1.5 signatures or AES-GCM through this library, and counts what it accepts and refuses.
Exit code 1: a verdict is wrong. Exit code 2: there is nothing to run.`;

/** How many vectors had each verdict, and how many verdicts were wrong. */
type Counts = Record<Verdict | "wrong", number>;

const none = (): Counts => ({ accepted: 0, refused: 0, policy: 0, wrong: 0 });

/** Wrong verdicts are: an invalid vector accepted, or a valid one refused. Policy is counted, but not wrong. */
function isWrong({ result }: Vector, verdict: Verdict): boolean {
  return (verdict === "accepted" && result === "invalid") || (verdict === "refused" && result === "valid");
}

async function run(file: string, path: string): Promise<Counts | undefined> {
  const { schema = "", testGroups = [] } = JSON.parse(readFileSync(file, "utf8")) as VectorFile;
  const check = PATHS[path]?.[schema.replace(/(_v\d+)?\.json$/, "")];
  if (check === undefined) return undefined;
  const counts = none();
  for (const group of testGroups) {
    for (const vector of group.tests) {
      const verdict = await check(group, vector);
      counts[verdict]++;
      if (!isWrong(vector, verdict)) continue;
      counts.wrong++;
      console.error(`${file}: tcId ${vector.tcId} is ${vector.result}, was ${verdict}`);
    }
  }
  return counts;
}

async function main(folder: string): Promise<number> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  const rows: Record<string, Counts> = {};
  const total = none();
  for (const name of names.sort()) {
    for (const path of Object.keys(PATHS)) {
      const counts = await run(join(folder, name), path);
      if (counts === undefined) {
        console.log(`skipped ${name}: another kind of vector`);
        break;
      }
      rows[`${name}, ${path}`] = counts;
      for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
    }
  }
  if (Object.keys(rows).length === 0) {
    console.error(`no vectors that this library can run in ${folder}`);
    return 2;
  }
  console.table({ ...rows, total });
  return total.wrong > 0 ? 1 : 0;
}

const [folder] = process.argv.slice(2);
if (folder === "--help") console.log(HELP);
else if (folder === undefined || !existsSync(folder)) {
  console.error(folder === undefined ? HELP : `${folder} does not exist`);
  process.exitCode = 2;
} else process.exitCode = await main(folder);
