/** Of a list that is full nobody knows how many there are beyond it. */
export function countWords(count: number, limit = Number.POSITIVE_INFINITY): string {
  return count < limit ? String(count) : `${limit}+`;
}
