import type { Stage } from "./stages.js";

/**
 * The stages to run, in the order in which they stand.
 *
 * @param only - ids; those that they need come with them. None: all of `npm test`.
 * @param isCi - with those of CI.
 * @throws when there is no such stage.
 */
export function stagesOf(all: readonly Stage[], only: readonly string[], isCi: boolean): Stage[] {
  if (only.length === 0) return all.filter(({ ofCi = false }) => isCi || !ofCi);
  const wanted = new Set<string>();
  const want = (id: string): void => {
    const stage = all.find((one) => one.id === id);
    if (stage === undefined) throw new Error(`no stage ${id}; there are ${all.map((one) => one.id).join(", ")}`);
    wanted.add(id);
    stage.needs?.forEach(want);
  };
  only.forEach(want);
  return all.filter(({ id }) => wanted.has(id));
}

/**
 * The stage to start next, while others run.
 *
 * @param left - those that were not started.
 */
export function chooseNext(left: readonly Stage[], running: readonly Stage[]): Stage | undefined {
  if (running.some(({ isAlone }) => isAlone)) return undefined;
  const notEnded = [...left, ...running].map(({ id }) => id);
  return left.find(
    ({ needs = [], after = [], isAlone = false }) =>
      ![...needs, ...after].some((id) => notEnded.includes(id)) && !(isAlone && running.length > 0),
  );
}
