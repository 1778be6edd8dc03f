/** A time as the platform writes it: whole seconds, in China's time zone. */
export function platformTime(milliseconds: number): string {
  return `${new Date(milliseconds + 8 * 3600_000).toISOString().slice(0, 19)}+08:00`;
}

/** A time for the console. */
export function utc(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
