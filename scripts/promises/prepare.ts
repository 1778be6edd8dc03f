import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../../contract-tests/support/document.js";
import { bundleTests } from "../support/bundle-tests.js";
import { installCode } from "./install-code.js";
import type { Mutant } from "./mutants.js";
import type { Trial } from "./trial.js";

/** A trial, ready to run. */
export interface Prepared {
  trial: Trial;
  file: string;
  /** The copy of the repository that contains it, unless it is bundled; and the project in which the SDK is installed. */
  copy: { folder: string; installed: string | undefined } | undefined;
}

export const TEMPORARY = join(root, ".tmp/promises");

export async function prepare(trial: Trial): Promise<Prepared> {
  return needsCopy(trial) ? prepareCopy(trial) : prepareBundle(trial);
}

/** True for tests that read the repository, or start processes with the built SDK. Bundling the others takes a tenth of the time. */
function needsCopy({ project }: Trial): boolean {
  return project === "spec" || project === "processes";
}

async function prepareBundle(trial: Trial): Promise<Prepared> {
  const { id, mutant, project, test, titles } = trial;
  const outfile = join(TEMPORARY, "bundles", `${id}.mjs`);
  await bundleTests({
    contents: `import "./${test}";`,
    outfile,
    build: project === "portable" ? "portable" : "node",
    files: mutant === undefined ? {} : { [mutant.file]: mutated(mutant) },
  });
  const file = join(TEMPORARY, "bundles", `${id}.test.mjs`);
  writeFileSync(file, `${onlyTests(titles)}import "./${id}.mjs";\n`);
  return { trial, file, copy: undefined };
}

async function prepareCopy(trial: Trial): Promise<Prepared> {
  const { id, mutant, project, test, titles } = trial;
  const folder = join(TEMPORARY, id);
  for (const path of filesOfRepository()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  // The copy imports these packages; its contract tests have their own.
  for (const path of ["node_modules", "contract-tests/node_modules"]) symlinkSync(join(root, path), join(folder, path));
  if (mutant !== undefined) writeFileSync(join(folder, mutant.file), mutated(mutant));
  const file = join(folder, test);
  writeFileSync(file, `${onlyTests(titles)}${readFileSync(file, "utf8")}`);
  const installed = project === "processes" ? await installCode(folder) : undefined;
  return { trial, file, copy: { folder, installed } };
}

function mutated({ file, from, to }: Mutant): string {
  return readFileSync(join(root, file), "utf8").replace(from, () => to);
}

/** Skips every other test of the file, and what comes after a test that failed: one is enough, and each may hang. */
function onlyTests(titles: readonly string[]): string {
  return `import { afterEach as afterEachOfTrial, beforeEach as beforeEachOfTrial } from "vitest";
let hasFailed = false;
afterEachOfTrial(({ task }) => { hasFailed ||= task.result?.state === "fail"; });
beforeEachOfTrial(({ task, skip }) => {
  if (hasFailed) skip();
  const names = [];
  for (let part = task; part !== undefined; part = part.suite) names.unshift(part.name);
  const name = names.join(" ");
  if (!${JSON.stringify(titles)}.some((title) => name.includes(title))) skip();
});
`;
}

export function removeTemporary(): void {
  rmSync(TEMPORARY, { recursive: true, force: true });
}

/** All files that git tracks or would track, without the results of the bench and the pictures. */
function filesOfRepository(): string[] {
  const parameters = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const paths = execFileSync("git", parameters, { cwd: root, encoding: "utf8" }).split("\0");
  return paths.filter((path) => path !== "" && !/^(bench\/results|docs\/images)\//.test(path));
}
