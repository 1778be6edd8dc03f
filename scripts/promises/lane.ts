import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../../contract-tests/support/document.js";
import type { Mutant } from "./mutants.js";

/** A copy of the repository in which one mutant at a time lives. */
export interface Lane {
  folder: string;
  apply(mutant: Mutant): void;
  /** Takes back what {@link apply} changed. */
  restore(): void;
}

export function makeLane(name: string): Lane {
  const folder = join(root, ".tmp/promises", name);
  rmSync(folder, { recursive: true, force: true });
  for (const path of filesOfRepository()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  let undo = () => {};
  return {
    folder,
    apply: ({ file, from, to }) => {
      const path = join(folder, file);
      const source = readFileSync(path, "utf8");
      writeFileSync(
        path,
        source.replace(from, () => to),
      );
      undo = () => writeFileSync(path, source);
    },
    restore: () => undo(),
  };
}

/** What git tracks or would track, but the figures of the bench and pictures. */
function filesOfRepository(): string[] {
  const parameters = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const paths = execFileSync("git", parameters, { cwd: root, encoding: "utf8" }).split("\0");
  return paths.filter((path) => path !== "" && !/^(bench\/results|docs\/images|sandbox\/ui)\//.test(path));
}
