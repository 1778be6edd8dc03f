import { join } from "node:path";
import { ENV_FILE_HEAD } from "./env-file.js";
import { readIfPresent } from "./files.js";

/** The whole `.gitignore` of the folder: no key in it is ever committed. */
export const GITIGNORE = "*\n";

const BEGINNINGS = { ".gitignore": GITIGNORE, ".env": ENV_FILE_HEAD };

/**
 * Makes sure that a folder is the sandbox's, or can become it: with `--dir .` a project would lose its `.env`.
 *
 * @throws Error that names the file which would be overwritten.
 */
export function assertOwnFolder(directory: string): void {
  for (const [name, beginning] of Object.entries(BEGINNINGS)) {
    const path = join(directory, name);
    if (readIfPresent(path)?.startsWith(beginning) === false) {
      throw new Error(
        `${path} is not the sandbox's and would be lost. Give the sandbox a folder of its own with --dir.`,
      );
    }
  }
}
