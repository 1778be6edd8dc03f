import { basename, join } from "node:path";
import pkg from "../../package.json" with { type: "json" };

export const ROOT = join(import.meta.dirname, "../..");

const SEAMS: Record<string, { default: Record<string, string> }> = pkg.imports;

/** The source files of #crypto and the other `imports` of package.json under these conditions. */
export function sourceOf(seam: string, conditions: string[]): string {
  const targets = Object.entries(SEAMS[seam]?.default ?? {});
  const [, target] = targets.find(([name]) => name === "default" || conditions.includes(name)) ?? [];
  if (target === undefined) throw new Error(`package.json has no file for ${seam}`);
  return join(ROOT, "src/runtime", basename(target).replace(/\.js$/, ".ts"));
}

/** Which build of the SDK these conditions choose. */
export function buildOf(conditions: string[]): "node" | "portable" | "mixed" {
  const sources = Object.keys(SEAMS).map((seam) => sourceOf(seam, conditions).endsWith(".node.ts"));
  if (sources.every(Boolean)) return "node";
  return sources.some(Boolean) ? "mixed" : "portable";
}
