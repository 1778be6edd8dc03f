import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { emptyFolder } from "../support.test-helper.js";
import { FolderLock } from "./folder-lock.js";

const TSX = fileURLToPath(new URL("../../../node_modules/.bin/tsx", import.meta.url));
const LOCK = fileURLToPath(new URL("folder-lock.ts", import.meta.url));

describe("the lock of a folder", () => {
  it("refuses a second sandbox, and says what to do, until its release", () => {
    const folder = emptyFolder();
    const first = FolderLock.take(folder);
    expect(() => FolderLock.take(folder)).toThrow(`Another sandbox uses ${folder}. Stop it, or choose another folder`);
    first.release();
    FolderLock.take(folder).release();
  });

  it("refuses other processes, and ends when its process ends or is killed", () => {
    const folder = join(emptyFolder(), "made");
    const script = `import { FolderLock } from ${JSON.stringify(LOCK)}; FolderLock.take(${JSON.stringify(folder)});`;
    const run = (more: string) =>
      execFileSync(TSX, ["--input-type=module", "-e", script + more], { stdio: ["ignore", "ignore", "pipe"] });
    expect(() => run("process.kill(process.pid, 'SIGKILL')")).toThrow();
    const lock = FolderLock.take(folder);
    expect(() => run("")).toThrow("Another sandbox uses");
    lock.release();
    run("");
  });
});
