import type { FaultKind } from "../../../src/views.js";

/** The groups of faults, in the order of the page. */
export const GROUPS = ["network", "signature", "deduction", "refund", "errors"] as const;
export type Group = (typeof GROUPS)[number];

const NETWORK: readonly string[] = ["latency", "connection-reset", "after-effect", "truncated-body", "html-502"];
const SIGNATURE: readonly string[] = ["unsigned-error", "clock-skew"];

/** The group of a fault. What is in no other group is an error code that the platform answers. */
export function groupOf({ kind, notifications, operations }: FaultKind): Group {
  if (NETWORK.includes(kind)) return "network";
  if (notifications || SIGNATURE.includes(kind)) return "signature";
  if (operations !== undefined) return operations.includes("createRefund") ? "refund" : "deduction";
  return "errors";
}

/** Whether a fault has all words of a search, in its name or its title. Both languages are searched. */
export function matches({ kind, title }: FaultKind, search: string): boolean {
  const text = `${kind}\n${title.en}\n${title.zh}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
