import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/*
 * npm run lint:workflows   actionlint, then this: every action in .github/workflows is pinned by commit
 *
 * A tag can be moved to other code afterwards; a commit cannot. Ends with 1 and the lines that are not pinned.
 */
const folder = fileURLToPath(new URL("../.github/workflows", import.meta.url));
const USES = /^\s*(- )?uses:/;
const PINNED = /uses: \S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

const loose = readdirSync(folder).flatMap((name) =>
  readFileSync(join(folder, name), "utf8")
    .split("\n")
    .map((text, index) => ({ text: text.trim(), place: `.github/workflows/${name}:${index + 1}` }))
    .filter(({ text }) => USES.test(text) && !PINNED.test(text)),
);
for (const { text, place } of loose) console.error(`${place}: pin by commit, with the version behind it: ${text}`);
if (loose.length > 0) process.exitCode = 1;
else console.log("every action is pinned by commit");
