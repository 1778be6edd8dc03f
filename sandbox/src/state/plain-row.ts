/** A row without the driver's `_metadata`. */
export function plainRow<Row>(row: unknown): Row {
  const { _metadata, ...columns } = row as Record<string, unknown>;
  return columns as Row;
}
