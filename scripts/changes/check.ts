import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import getChangesets from "@changesets/read";
import { NOTICED, root } from "./packages.js";

/** The packages that a user can see changed since the commit, of which neither a note nor the changelog tells. */
export async function untoldPackages(since: string): Promise<string[]> {
  const changed = changedFiles(since);
  const notes = await getChangesets(root, since);
  return Object.entries(NOTICED)
    .filter(([, { files, except }]) => changed.some((file) => files.test(file) && !except.test(file)))
    .map(([name]) => name)
    .filter((name) => !notes.some((note) => note.releases.some((release) => release.name === name)))
    .filter((name) => !isWrittenByHand(CHANGELOGS[name] ?? "", changed));
}

/** Before its first release a changelog is changed by hand, and says so. */
function isWrittenByHand(changelog: string, changed: string[]): boolean {
  return changed.includes(changelog) && readFileSync(join(root, changelog), "utf8").includes("Not released yet");
}

const CHANGELOGS: Record<string, string> = {
  "wechatpay-global": "CHANGELOG.md",
  "wechatpay-global-sandbox": "sandbox/CHANGELOG.md",
};

/** Since the branch left that commit, so that what others did there meanwhile does not count. */
function changedFiles(since: string): string[] {
  const files = execFileSync("git", ["diff", "--name-only", "--no-renames", `${since}...HEAD`], {
    cwd: root,
    encoding: "utf8",
  });
  return files.split("\n").filter((file) => file !== "");
}
