/** RFC 3339, an hour ahead: the examples of the official page are of 2021. */
export function inAnHour(): string {
  return new Date(Date.now() + 3600_000).toISOString().replace(/\.\d+Z$/, "Z");
}
