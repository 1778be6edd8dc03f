import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "../../../scripts/budget/install.js";
import { installLocked } from "../../../scripts/install-locked.js";
import { run } from "../../package/support/run.js";

const folder = fileURLToPath(new URL("..", import.meta.url));
const root = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * Installs the frameworks, clients and tools, and puts the packed SDK and its dependencies beside them, where Node
 * finds it by its name.
 */
export default async function setUp(): Promise<void> {
  installLocked(folder);
  await run("npm", ["run", "build"], root);
  const project = mkdtempSync(join(tmpdir(), "wechatpay-global-ecosystem-"));
  try {
    install(project);
    rmSync(join(folder, "node_modules/wechatpay-global"), { recursive: true, force: true });
    cpSync(join(project, "node_modules"), join(folder, "node_modules"), { recursive: true });
  } finally {
    rmSync(project, { recursive: true });
  }
}
