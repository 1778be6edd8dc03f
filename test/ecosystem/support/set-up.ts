import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installLocked } from "../../../scripts/install-locked.js";
import { pack } from "../../package/support/pack.js";
import { run } from "../../package/support/run.js";

const folder = fileURLToPath(new URL("..", import.meta.url));

/**
 * Installs the frameworks, clients and tools, and puts the packed SDK beside them, where Node itself finds it by its
 * name. Then the compiler reads all that is here with the types of them all.
 */
export default async function setUp(): Promise<void> {
  installLocked(folder);
  const target = join(folder, "node_modules/wechatpay-global");
  const packed = mkdtempSync(join(tmpdir(), "wechatpay-global-ecosystem-"));
  try {
    const { tarball } = await pack(packed);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target);
    await run("tar", ["-xzf", tarball, "-C", target, "--strip-components=1"], folder);
  } finally {
    rmSync(packed, { recursive: true });
  }
}
