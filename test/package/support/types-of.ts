import { execFileSync } from "node:child_process";
import { toolIn } from "../../../scripts/install-locked.js";

/** What arethetypeswrong finds in a packed package. */
export interface TypesOf {
  /** Entries whose types some mode of resolution does not find, or takes for another kind of module. */
  problems: unknown[];
  /** What can be imported, as `exports` names it. */
  entries: string[];
}

/** @throws when the package has no types at all. */
export function typesOf(tarball: string): TypesOf {
  const parameters = [tarball, "--format", "json", "--no-definitely-typed"];
  // It ends with 1 where it finds a problem, which is told by its report.
  const report = execFileSync("sh", ["-c", `"$0" "$@" || true`, toolIn("tools/gates", "attw"), ...parameters]);
  const { analysis } = JSON.parse(report.toString());
  if (!analysis.types) throw new Error(`${tarball} has no types at all`);
  return { problems: analysis.problems, entries: Object.keys(analysis.entrypoints) };
}
