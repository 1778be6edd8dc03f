import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { fromKept } from "../../scripts/build/kept.js";

const FILES = ["src/index.ts", "src/http/api.ts", "generated/types.ts", "scripts/build/index.ts", "package.json"];
const OTHERS = ["package-lock.json", "tsconfig.json", "tsconfig.build.json"];

const folder = mkdtempSync(join(tmpdir(), "wechatpay-global-kept-"));
afterAll(() => rmSync(folder, { recursive: true }));

let root: string;
let made: number;
beforeEach(() => {
  root = mkdtempSync(join(folder, "root-"));
  made = 0;
  for (const path of [...FILES, ...OTHERS]) write(path, "as it was");
});

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function build(): Promise<string> {
  const dist = join(root, "dist");
  await fromKept(root, dist, async (target) => {
    mkdirSync(target);
    writeFileSync(join(target, "index.js"), `build ${++made}`);
  });
  return readFileSync(join(dist, "index.js"), "utf8");
}

it("a build is made once for the same sources", async () => {
  expect([await build(), await build()]).toEqual(["build 1", "build 1"]);
  write("src/index.test.ts", "a test is no source");
  write("README.md", "nor is this");
  expect(await build()).toBe("build 1");
});

it.each([...FILES, ...OTHERS])("a change of %s makes another build, and undoing it finds the first", async (path) => {
  await build();
  write(path, "changed");
  expect(await build()).toBe("build 2");
  write(path, "as it was");
  expect(await build()).toBe("build 1");
});

it("an added or renamed file makes another build", async () => {
  await build();
  write("src/new.ts", "");
  expect(await build()).toBe("build 2");
  cpSync(join(root, "src/new.ts"), join(root, "src/newer.ts"));
  rmSync(join(root, "src/new.ts"));
  expect(await build()).toBe("build 3");
});

it("the folder's previous files are removed", async () => {
  write("dist/old.js", "");
  await build();
  expect(() => readFileSync(join(root, "dist/old.js"))).toThrow("ENOENT");
});

it("a folder that has the build already is not changed: another process may be reading it", async () => {
  await build();
  const before = statSync(join(root, "dist/index.js")).ino;
  await build();
  expect(statSync(join(root, "dist/index.js")).ino).toBe(before);
  write("dist/index.js", "changed by hand");
  expect(await build()).toBe("build 1");
});

it("a build is deleted after a day", async () => {
  write(".tmp/builds/old/index.js", "");
  const old = join(root, ".tmp/builds/old");
  utimesSync(old, new Date(), new Date(Date.now() - 25 * 3600_000));
  await build();
  expect(() => readFileSync(join(old, "index.js"))).toThrow("ENOENT");
});

it("a failed build is not kept", async () => {
  const fail = fromKept(root, join(root, "dist"), () => Promise.reject(new Error("does not compile")));
  await expect(fail).rejects.toThrow("does not compile");
  expect(await build()).toBe("build 1");
});
