/** A row without what the driver adds to it. */
export function plainRow<Row>(row: unknown): Row {
  const { _metadata, ...columns } = row as Record<string, unknown>;
  return columns as Row;
}
