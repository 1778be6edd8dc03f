import { join } from "node:path";
import { namesIn, readIfPresent } from "./files.js";

/** The whole `.gitignore` of the folder: no key in it is ever committed. It also tells whose folder it is. */
export const GITIGNORE = "# Test keys and data of the wechatpay-global sandbox: never to be committed.\n*\n";

/**
 * Makes sure that a folder is the sandbox's, or can become it: with `--dir .` a project would lose its `.env`, and
 * `merchant/apiclient_key.pem` may be somebody's real key.
 *
 * @throws Error when other files lie in it.
 */
export function assertOwnFolder(directory: string): void {
  if (namesIn(directory).length === 0 || readIfPresent(join(directory, ".gitignore")) === GITIGNORE) return;
  throw new Error(
    `${directory} holds other files and was not made by the sandbox. Give it a folder of its own with --dir.`,
  );
}
