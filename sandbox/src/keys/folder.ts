import { join } from "node:path";
import { namesIn, readIfPresent } from "./files.js";

/** The whole `.gitignore` of the folder, so that no key is committed. It also marks the folder as the sandbox's. */
export const GITIGNORE = "# Test keys and data of the wechatpay-global sandbox: never to be committed.\n*\n";

/**
 * Asserts that a folder is empty or the sandbox's: with `--dir .` a project would lose its `.env`, and
 * `merchant/apiclient_key.pem` may be a real key.
 *
 * @throws Error when the folder holds other files.
 */
export function assertOwnFolder(directory: string): void {
  if (namesIn(directory).length === 0 || readIfPresent(join(directory, ".gitignore")) === GITIGNORE) return;
  throw new Error(
    `${directory} holds other files and was not made by the sandbox. Choose an empty or new folder with --dir.`,
  );
}
