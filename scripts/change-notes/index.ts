import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { toolIn } from "../install-locked.js";
import { type Note, noteFaults } from "./faults.js";

/*
 * tsx scripts/change-notes/index.ts BASE   fails unless the notes since that commit are about what has changed since then.
 *
 * Changesets' own command line sees that there is a note, and that each package that one names exists.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "tools/release");
const report = join(root, ".tmp/notes.json");
const [base = "main"] = process.argv.slice(2);

mkdirSync(join(root, ".tmp"), { recursive: true });
const changeset = toolIn("tools/release", "changeset");
const parameters = ["status", "--since", base, "--output", relative(folder, report)];
const { status } = spawnSync(changeset, parameters, { cwd: folder, stdio: "inherit" });
if (status !== 0) process.exit(1); // it has said why
const { changesets: notes }: { changesets: Note[] } = JSON.parse(readFileSync(report, "utf8"));

const { getChangedPackagesSinceRef } = createRequire(join(folder, "package.json"))("@changesets/git");
const { changedFilePatterns } = JSON.parse(readFileSync(join(root, ".changeset/config.json"), "utf8"));
const changed: { packageJson: { name: string } }[] = await getChangedPackagesSinceRef({
  cwd: folder,
  ref: base,
  changedFilePatterns,
});
const faults = noteFaults(
  notes,
  changed.map(({ packageJson }) => packageJson.name),
);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
