import type { Stage } from "./stages.js";

/**
 * The stage to start next, while others run.
 *
 * @param left - those that were not started.
 */
export function chooseNext(left: readonly Stage[], running: readonly Stage[]): Stage | undefined {
  if (running.some(({ isAlone }) => isAlone)) return undefined;
  const notEnded = [...left, ...running].map(({ command }) => command);
  return left.find(
    ({ after = [], isAlone = false }) =>
      !after.some((command) => notEnded.includes(command)) && !(isAlone && running.length > 0),
  );
}
