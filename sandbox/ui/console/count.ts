/** A full list may have dropped items, so its count ends in `+`. */
export function countWords(count: number, limit = Number.POSITIVE_INFINITY): string {
  return count < limit ? String(count) : `${limit}+`;
}
