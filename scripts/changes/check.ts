import { execFileSync } from "node:child_process";
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
    .filter((name) => !changed.includes(CHANGELOGS[name] ?? ""));
}

/** Written by hand for as long as the version in package.json is not released. */
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
