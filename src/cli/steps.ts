import type { Finding, Line } from "./finding.js";
import { failed, skipped } from "./finding.js";

/** One check. */
export interface Step {
  id: string;
  title: string;
  group: string;
  /** Checks that this one is pointless without, by ID. */
  needs?: readonly string[];
  /** Checks whose result this one uses when there is one, by ID. */
  after?: readonly string[];
  run(): Finding | Promise<Finding>;
}

/**
 * Runs all checks, those that do not wait for others at the same time. What fails ends no other check: one that needs it is
 * skipped and says why.
 *
 * @param steps - each after those that it needs.
 * @param watch - told of the checks in their order: of each before its result is waited for, and of each result.
 */
export async function runSteps(
  steps: readonly Step[],
  watch?: { onBegin(step: Step): void; onLine(line: Line): void },
): Promise<Line[]> {
  const running = new Map<string, Promise<Outcome>>();
  for (const step of steps) running.set(step.id, start(step, running));
  const lines: Line[] = [];
  for (const step of steps) {
    watch?.onBegin(step);
    const { line } = await (running.get(step.id) as Promise<Outcome>);
    watch?.onLine(line);
    lines.push(line);
  }
  return lines;
}

/** A line, and the titles of the failed or skipped checks that are the reason when it was not run. */
interface Outcome {
  line: Line;
  reasons: readonly string[];
}

async function start(step: Step, running: ReadonlyMap<string, Promise<Outcome>>): Promise<Outcome> {
  const { id, title, group, needs = [], after = [] } = step;
  const as = (finding: Finding): Line => ({ id, title, group, ...finding });
  const wait = (ids: readonly string[]) => Promise.all(ids.flatMap((one) => running.get(one) ?? []));
  const needed = await wait(needs);
  await wait(after);
  const reasons = new Set(needed.flatMap(reasonsIn));
  if (reasons.size > 0) return { line: as(skipped(`Not checked: ${[...reasons].join(", ")}.`)), reasons: [...reasons] };
  try {
    return { line: as(await step.run()), reasons: [] };
  } catch (error) {
    const { name, message } = error as Error;
    const found = `The check itself failed: ${name}: ${message}`;
    return { line: as(failed(found, "This is a mistake of this program. Please report it.")), reasons: [] };
  }
}

function reasonsIn({ line: { title, status }, reasons }: Outcome): readonly string[] {
  if (reasons.length > 0) return reasons;
  if (status === "failed") return [`"${title}" failed`];
  return status === "skipped" ? [`"${title}" was skipped`] : [];
}
