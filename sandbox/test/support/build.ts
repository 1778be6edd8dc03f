import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readlinkSync, rmSync, statSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { until } from "./until.js";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
export const SANDBOX = join(ROOT, "sandbox");

/** What the build writes last. */
const LAST = join(SANDBOX, "dist/index.d.ts");
const SOURCES = ["sandbox/src", "sandbox/ui", "sandbox/build.ts", "sandbox/build-ui.ts", "sandbox/package.json"];
const DOCUMENT = ["spec/openapi.yaml", "generated"];
/** A link that leads to nothing: what it says is the number of the process that builds. */
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
    // Its owner before may have built: to build again would take dist/ away from under that one's tests.
    if (!isNewer()) execFileSync("npm", ["run", "build", "-w", "sandbox"], { cwd: ROOT, stdio: "pipe" });
  } finally {
    rmSync(LOCK, { force: true });
  }
}

/** Takes the lock, if no one has it. One that was left behind by a killed process does not count. */
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

/** Than its sources. */
function isNewer(): boolean {
  const newest = Math.max(...[...SOURCES, ...DOCUMENT].map((path) => newestIn(join(ROOT, path))));
  return changedAt(LAST) > newest;
}

function newestIn(path: string): number {
  const isFolder = statSync(path).isDirectory();
  if (!isFolder) return changedAt(path);
  return Math.max(changedAt(path), ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** 0 when there is none. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
