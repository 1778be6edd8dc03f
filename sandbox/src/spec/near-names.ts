/** Names above this length are not compared: the API has no such long names. */
const LONGEST = 64;

/** Names with more edits are not similar. */
const MOST_EDITS = 2;

/** The known name that an unknown one probably means: it may be in camelCase, abbreviated or misspelt. */
export function nearName(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  const plain = normalized(name);
  const same = known.find((candidate) => normalized(candidate) === plain);
  if (same !== undefined || plain === "") return same;
  const allowed = Math.min(MOST_EDITS, Math.floor(plain.length / 3));
  const [best] = known
    .map((candidate) => ({ candidate, edits: editsBetween(plain, normalized(candidate)) }))
    .filter(({ edits }) => edits <= allowed)
    .sort((a, b) => a.edits - b.edits);
  return best?.candidate ?? known.find((candidate) => isPartOf(snake(name), candidate));
}

/** `plan_id`, `planId`, `PLAN-ID` and `planid` become the same. */
function normalized(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function snake(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, "_$&").toLowerCase();
}

/** Whether one name is the end of the other, as `notify_url` of `success_notify_url`. A single word such as `id` does not count. */
function isPartOf(name: string, candidate: string): boolean {
  const [short, long] = name.length < candidate.length ? [name, candidate] : [candidate, name];
  return short.includes("_") && long.endsWith(`_${short}`);
}

/** The number of letters to insert, delete, replace or swap. */
function editsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_EDITS) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const at = (list: number[], index: number) => list[index] ?? Number.POSITIVE_INFINITY;
      const change = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(Math.min(change, at(row, j) + 1, at(next, j - 1) + 1, isSwapped ? at(before, j - 2) + 1 : change));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? Number.POSITIVE_INFINITY;
}
