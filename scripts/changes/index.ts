import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import applyReleasePlan from "@changesets/apply-release-plan";
import assembleReleasePlan from "@changesets/assemble-release-plan";
import { read as readConfig } from "@changesets/config";
import getChangesets from "@changesets/read";
import { untoldPackages } from "./check.js";
import { PACKAGES, root } from "./packages.js";

const USAGE = `Usage: npm run changes [-- --since COMMIT | --apply]

Says which versions the change notes in .changeset/ make.

  --since  exit 1 when a user of a package can see a change since that commit of which no note tells
  --apply  raise the versions, move the notes to CHANGELOG.md, renew package-lock.json and generated/
`;

const { values } = parseArgs({
  options: {
    since: { type: "string" },
    apply: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(USAGE);
else if (values.since !== undefined) await check(values.since);
else await plan(values.apply);

async function check(since: string): Promise<void> {
  const untold = await untoldPackages(since);
  if (untold.length === 0) return console.log("every change that users can notice has its note");
  console.error(`No change note tells users what changed in ${untold.join(" and ")}.
Add one to .changeset/ (its README.md shows how); one with \`none\` says that users notice nothing.`);
  process.exitCode = 1;
}

async function plan(apply: boolean): Promise<void> {
  const config = await readConfig(root, PACKAGES);
  const releasePlan = assembleReleasePlan(await getChangesets(root), PACKAGES, config, undefined);
  const releases = releasePlan.releases.filter(({ type }) => type !== "none");
  if (releases.length === 0) console.log("no change note asks for a release");
  for (const { name, type, oldVersion, newVersion } of releases) {
    console.log(`${name} ${oldVersion} -> ${newVersion} (${type})`);
  }
  if (!apply || releasePlan.changesets.length === 0) return;

  await applyReleasePlan(releasePlan, PACKAGES, config, undefined, root);
  // The version stands in the lock file, and in generated/ for User-Agent.
  run("npm", "install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund");
  run("npm", "run", "--silent", "generate");
}

function run(command: string, ...parameters: string[]): void {
  execFileSync(command, parameters, { cwd: root, stdio: "inherit" });
}
