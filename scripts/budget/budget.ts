/** One line of budgets.json. Less is better in all of them. */
export interface Budget {
  unit: string;
  /** Renewed by --update. */
  recorded: number;
  /** The allowed difference from the recorded value, as a share of it. Without it, only the limit counts. */
  tolerance?: number;
  /** The highest value that is allowed. --update does not change it. */
  limit?: number;
  /** A lower value that is wanted but not reached yet. Once it is reached, it becomes the limit. */
  goal?: number;
  /** Whether the value is a time: it differs between processors, so it is only shown. The bench judges times. */
  shown?: boolean;
}

export type Verdict =
  | "ok"
  | "over its limit"
  | "worse than recorded"
  | "better than recorded"
  | "at its goal: make that the limit";

/** A gain must be recorded too, or it could be lost again unnoticed. */
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

/** Text in columns: the first and the last column start at the left, the others end at the right. */
export function table(rows: string[][]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number) =>
    column === 0 || column === head.length - 1 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}
