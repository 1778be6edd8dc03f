import type { Time } from "../../src/outcomes/time.js";
import type { Network } from "./network.js";

/** Simulated time for the settling code, whose clock jumps while it waits. */
export function simulatedTime(network: Network, deadline: number, jumps: readonly number[] = []): Time {
  const left = [...jumps];
  const world = {
    elapsed: () => network.time,
    now: () => network.now,
    wait: async (milliseconds: number) => {
      network.pass(milliseconds);
      network.skew = (left.shift() ?? network.skew / 1000) * 1000;
    },
    random: () => 0.5,
  };
  return { world, endsAt: network.time + deadline, limits: () => ({}) };
}

/** The time that a merchant records whose clock is at most five minutes wrong. */
export function note(network: Network): number {
  return network.time + Math.max(-299_000, Math.min(299_000, network.skew));
}
