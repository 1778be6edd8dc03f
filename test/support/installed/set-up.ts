import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import type { Installed } from "./installed.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

declare module "vitest" {
  interface ProvidedContext {
    installed: Installed;
  }
}

/**
 * Builds the SDK and installs it into an empty project, once for all tests of a suite. Each suite has its own project,
 * because dist/ of the repository may be rebuilt meanwhile. The project is inside the repository, so that dependencies
 * are found.
 */
export default function setUp({ provide }: TestProject): () => void {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  const project = mkdtempSync(join(root, ".tmp/installed-"));
  const removeProject = () => rmSync(project, { recursive: true, force: true });
  try {
    install(join(project, "node_modules/wechatpay-global"));
    writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
    copyFileSync(new URL("loaded.mjs", import.meta.url), join(project, "loaded.mjs"));
    provide("installed", { project });
  } catch (error) {
    removeProject();
    throw error;
  }
  return removeProject;
}

function install(folder: string): void {
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, "package.json"), join(folder, "package.json"));
  execFileSync("npm", ["run", "--silent", "build", "--", join(folder, "dist")], { cwd: root, stdio: "pipe" });
}
