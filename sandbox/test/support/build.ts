import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readlinkSync, rmSync, statSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { until } from "./until.js";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
export const SANDBOX = join(ROOT, "sandbox");

/** The file that the build writes last. */
const LAST = join(SANDBOX, "dist/index.d.ts");
const SOURCES = [
  "sandbox/src",
  "sandbox/generated",
  "sandbox/ui",
  "sandbox/build.ts",
  "sandbox/build-ui.ts",
  "sandbox/build-redoc.ts",
  "sandbox/package.json",
];
const DOCUMENT = ["spec/openapi.yaml", "generated"];
/** A symbolic link whose target is the ID of the process that builds. */
const LOCK = join(ROOT, ".tmp/sandbox-build.lock");

let built: Promise<void> | undefined;

/** Builds the package unless it is newer than its sources. One process builds, the others wait for it. */
export function ensureBuilt(): Promise<void> {
  built ??= build();
  return built;
}

async function build(): Promise<void> {
  if (isFresh()) return;
  mkdirSync(dirname(LOCK), { recursive: true });
  let isOurs = false;
  await until("another process has built the sandbox", () => {
    isOurs = isLocked();
    return isOurs || isFresh();
  });
  if (!isOurs) return;
  try {
    // The previous owner may have built: a second build would delete dist/ while its tests run.
    if (!isNewer()) execFileSync("npm", ["run", "build", "-w", "sandbox"], { cwd: ROOT, stdio: "pipe" });
  } finally {
    rmSync(LOCK, { force: true });
  }
}

/** Takes the lock if it is free. A lock of a killed process does not count. */
function isLocked(): boolean {
  const owner = ownerOfLock();
  if (owner !== undefined && !isAlive(owner)) rmSync(LOCK, { force: true });
  try {
    symlinkSync(String(process.pid), LOCK);
    return true;
  } catch {
    return false;
  }
}

function ownerOfLock(): number | undefined {
  try {
    return Number(readlinkSync(LOCK));
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function isFresh(): boolean {
  return isNewer() && ownerOfLock() === undefined;
}

/** Whether the build is newer than its sources. */
function isNewer(): boolean {
  const newest = Math.max(...[...SOURCES, ...DOCUMENT].map((path) => newestIn(join(ROOT, path))));
  return changedAt(LAST) > newest;
}

function newestIn(path: string): number {
  const isFolder = statSync(path).isDirectory();
  if (!isFolder) return changedAt(path);
  return Math.max(changedAt(path), ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** The time of the last change; 0 without the file. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
