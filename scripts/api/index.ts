import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { publicEntries } from "./entries.js";
import { runTimeDifferences } from "./names.js";
import { REPORTS, reportEntry } from "./report.js";

const USAGE = `Usage: npm run api [-- --check]

Writes the public surface of each entry of the package to api/*.api.md, from the declarations in dist/,
and compares the names that exist at run time with the declared ones, by import and by require.

  --check  write nothing; exit 1 when the surface is not what api/ says
`;

const { values } = parseArgs({
  options: { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
});
if (values.help) console.log(USAGE);
else main(!values.check);

function main(renew: boolean): void {
  const entries = publicEntries();
  const differences = runTimeDifferences(entries);

  mkdirSync(REPORTS, { recursive: true });
  const wrong = entries.filter((entry) => !reportEntry(entry, renew)).map((entry) => `${entry.name}.api.md`);
  const superfluous = readdirSync(REPORTS).filter(
    (file) => file.endsWith(".api.md") && !entries.some((entry) => file === `${entry.name}.api.md`),
  );
  if (renew) for (const file of superfluous) rmSync(join(REPORTS, file));
  else wrong.push(...superfluous);

  for (const difference of differences) console.error(difference);
  if (wrong.length > 0) {
    console.error(`The public surface is not what api/ says: ${wrong.join(", ")}
Where that is meant: \`npm run api\`, commit the result, and add a change note (CONTRIBUTING.md).`);
  }
  if (differences.length > 0 || wrong.length > 0) process.exitCode = 1;
  else console.log(renew ? "api/ is renewed" : "api/ is the public surface");
}
