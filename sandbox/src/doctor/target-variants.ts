import type { Finding } from "./finding.js";
import { type Mistake, mistake, type Rarity } from "./message.js";

/** Adds what may have been signed in place of what was sent; what was added before, or is what was sent, is left out. */
export type AddVariant = (
  signed: string,
  blame: () => Finding | Finding[],
  options?: { weight?: 1 | 2; rarity?: Rarity },
) => void;

/** Collects the mistakes of one part of the target. */
export function variantsOf(part: "path" | "query", sent: string): { found: Mistake[]; add: AddVariant } {
  const found: Mistake[] = [];
  const tried = new Set([sent]);
  const add: AddVariant = (signed, blame, options) => {
    if (tried.has(signed)) return;
    tried.add(signed);
    found.push(mistake(`target/${part}`, { [part]: signed }, blame, options));
  };
  return { found, add };
}
