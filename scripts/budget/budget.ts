/** One line of budgets.json. Less is better in all of them. */
export interface Budget {
  unit: string;
  /** Renewed by --update. */
  recorded: number;
  /** How far a value may be from the recorded one, as a share of it. None: only the limit counts. */
  tolerance?: number;
  /** A promise: --update does not move it. */
  limit?: number;
  /** Wanted, and not reached yet. Once it is, it becomes the limit. */
  goal?: number;
  /** A time, which differs from one processor to the next: shown here, and judged by the bench alone. */
  shown?: boolean;
}

export type Verdict =
  | "ok"
  | "over its limit"
  | "worse than recorded"
  | "better than recorded"
  | "at its goal: make that the limit";

/** An unrecorded gain is a fault as well: what is won and not written down could be lost again without anybody noticing. */
export function compareToBudget(
  { recorded, tolerance = Number.POSITIVE_INFINITY, limit, goal = Number.NEGATIVE_INFINITY, shown = false }: Budget,
  now: number,
): Verdict {
  if (shown) return "ok";
  const leeway = recorded * tolerance;
  if (limit !== undefined && now > limit) return "over its limit";
  if (now > recorded + leeway) return "worse than recorded";
  if (now < recorded - leeway) return "better than recorded";
  return now <= goal ? "at its goal: make that the limit" : "ok";
}

/** Rows in columns, numbers to the right. */
export function table(rows: string[][]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number) =>
    column === 0 || column === head.length - 1 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}
