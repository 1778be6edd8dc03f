import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, folderWithKeys } from "../support.test-helper.js";
import { assertOwnFolder, GITIGNORE } from "./folder.js";

describe("a folder", () => {
  it.each([
    [".env", "DATABASE_URL=x\n"],
    [".gitignore", "*\n"],
    ["sandbox.json", "{}"],
    ["merchant/apiclient_key.pem", "somebody's real key"],
  ])("is refused when it holds another program's %s", (name, text) => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "merchant"), { recursive: true });
    writeFileSync(join(folder, name), text);
    expect(() => assertOwnFolder(folder)).toThrow(`${folder} holds other files and was not made by the sandbox.`);
  });

  it("is accepted when it is missing, empty, or the sandbox's", async () => {
    const folder = emptyFolder();
    for (const own of [folder, join(folder, "none"), await folderWithKeys()]) {
      expect(() => assertOwnFolder(own)).not.toThrow();
    }
    writeFileSync(join(folder, ".gitignore"), GITIGNORE);
    writeFileSync(join(folder, "notes.txt"), "mine");
    expect(() => assertOwnFolder(folder)).not.toThrow();
  });
});
