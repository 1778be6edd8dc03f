import type { Spool } from "./wire.js";

/** Makes a spool in memory. */
export function createSpool(): Spool {
  let pieces: Uint8Array[] = [];
  return {
    write: (piece) => void pieces.push(piece),
    async *read() {
      for (let next = pieces.shift(); next !== undefined; next = pieces.shift()) yield next;
    },
    close: () => {
      pieces = [];
    },
  };
}
