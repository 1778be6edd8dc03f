import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyFolder } from "../support.test-helper.js";
import { readIfPresent, writePrivately } from "./files.js";

it("a file is replaced atomically, and no draft is left", () => {
  const folder = emptyFolder();
  const path = join(folder, "deep/er", "file");
  writePrivately(path, "one and more");
  writePrivately(path, "two");
  expect(readFileSync(path, "utf8")).toBe("two");
  expect(readdirSync(join(folder, "deep/er"))).toEqual(["file"]);
});

it("a missing file is undefined, an unreadable file throws", () => {
  const folder = emptyFolder();
  expect(readIfPresent(join(folder, "none"))).toBeUndefined();
  mkdirSync(join(folder, "a"));
  expect(() => readIfPresent(join(folder, "a"))).toThrow("EISDIR");
});
