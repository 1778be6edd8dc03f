import { generateKeyPairSync } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { startSandboxProcess } from "../../../sandbox/test/support/sandbox-process.js";
import { install } from "../../../scripts/budget/install.js";
import { installLocked } from "../../../scripts/install-locked.js";
import { run } from "../../package/support/run.js";
import { freePort } from "../../support/redis-server.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const ecosystem = join(root, "test/ecosystem");

/** A copy of examples/ in a project that has installed the packed SDK, and a sandbox that serves it. */
export interface Examples {
  /** The folder that holds `examples/` and `.wechatpay-sandbox/`, as a clone does; and `other.pem`, a public key of nobody. */
  project: string;
  /** The address of the sandbox. */
  url: string;
  /** The variables of the sandbox's `.env`. */
  env: Record<string, string>;
  /** The path of that file. */
  envFile: string;
  /** Where the sandbox sends notifications, on 127.0.0.1: for one program at a time. */
  port: number;
}

declare module "vitest" {
  interface ProvidedContext {
    examples: Examples;
  }
}

/**
 * The packages of the examples are those of test/ecosystem/ and of the root, which Node finds above the project's folder. The
 * project's own node_modules/ comes first: it holds the packed SDK.
 */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  installLocked(ecosystem);
  await run("npm", ["run", "build"], root);
  mkdirSync(join(ecosystem, ".tmp"), { recursive: true });
  const project = mkdtempSync(join(ecosystem, ".tmp/examples-"));
  const remove = () => rmSync(project, { recursive: true, force: true });
  try {
    install(project);
    const isSource = (path: string) => !/\/(node_modules|\.next)$|\.db$/.test(path.replaceAll("\\", "/"));
    cpSync(join(root, "examples"), join(project, "examples"), { recursive: true, filter: isSource });
    const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    writeFileSync(join(project, "other.pem"), publicKey.export({ type: "spki", format: "pem" }));
    const port = await freePort();
    const sandbox = await startSandboxProcess({
      directory: join(project, ".wechatpay-sandbox"),
      parameters: [
        "--memory",
        ...["--forward-to", `http://127.0.0.1:${port}`],
        ...["--termination-url", "https://shop.example/wechatpay"],
      ],
    });
    provide("examples", { project, url: sandbox.url, env: sandbox.env, envFile: sandbox.envFile, port });
    return async () => {
      await sandbox.stop();
      remove();
    };
  } catch (error) {
    remove();
    throw error;
  }
}
