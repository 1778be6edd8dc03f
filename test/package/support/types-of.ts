import { execFileSync } from "node:child_process";
import { toolIn } from "../../../scripts/install-locked.js";

/** The problems that arethetypeswrong finds in a packed package. */
export interface TypesOf {
  /** Entries whose types a mode of resolution does not find, or resolves to another kind of module. */
  problems: unknown[];
  /** The entries of `exports`. */
  entries: string[];
}

/** @throws when the package has no types at all. */
export function typesOf(tarball: string): TypesOf {
  const parameters = [tarball, "--format", "json", "--no-definitely-typed"];
  // It ends with 1 when it finds a problem; its report has the problems.
  const report = execFileSync("sh", ["-c", `"$0" "$@" || true`, toolIn("tools/gates", "attw"), ...parameters]);
  const { analysis } = JSON.parse(report.toString());
  if (!analysis.types) throw new Error(`${tarball} has no types at all`);
  return { problems: analysis.problems, entries: Object.keys(analysis.entrypoints) };
}
