import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** Everything that a build of the SDK depends on. The lock file names compiler and bundler. */
const SOURCES = [
  "src",
  "generated",
  "scripts/build",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.build.json",
];
/** In milliseconds. */
const KEPT_FOR = 24 * 3600_000;

/**
 * Copies the kept build of the same sources into a folder, or makes it first. A whole test run asks for a build many times.
 *
 * @param make - makes a build in an empty folder.
 * @param sources - files and folders, from the root, that the build depends on.
 */
export async function fromKept(
  root: string,
  folder: string,
  make: (folder: string) => Promise<void>,
  sources = SOURCES,
): Promise<void> {
  const parent = join(root, ".tmp/builds");
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const path = join(parent, name);
    const { mtimeMs = Date.now() } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > KEPT_FOR) rmSync(path, { recursive: true, force: true });
  }
  const kept = join(parent, fingerprint(root, sources));
  if (!existsSync(kept)) {
    const made = `${kept}.${process.pid}`;
    await make(made);
    try {
      renameSync(made, kept); // in one step, since another process may look for it
    } catch (error) {
      rmSync(made, { recursive: true, force: true });
      if (!existsSync(kept)) throw error; // otherwise another process was faster and made the same
    }
  }
  // An equal folder is left alone: another process may be reading it.
  if (digestOf(folder) === digestOf(kept)) return;
  rmSync(folder, { recursive: true, force: true });
  cpSync(kept, folder, { recursive: true });
}

/** The digest of the names and bytes of all files in a folder; `undefined` when there is no folder. */
function digestOf(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const hash = createHash("sha256");
  for (const path of filesIn(folder, "").sort()) hash.update(`\n${path}\n`).update(readFileSync(join(folder, path)));
  return hash.digest("hex");
}

/** The digest of the names and bytes of all sources, and of the version of Node. */
export function fingerprint(root: string, sources = SOURCES): string {
  const hash = createHash("sha256").update(process.version);
  for (const path of sources.flatMap((source) => filesIn(root, source)).sort()) {
    hash.update(`\n${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex").slice(0, 32);
}

function filesIn(root: string, source: string): string[] {
  if (!statSync(join(root, source)).isDirectory()) return [source];
  return readdirSync(join(root, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}
