/** The newest versions of 5, which is written in JavaScript, and of 7, which is written in Go. */
export const COMPILERS = { "typescript-5": "5.9.3", "typescript-7": "7.0.2" } as const;

/**
 * These compile with fewer options: the oldest version that docs/package.md names, the oldest with `skipLibCheck` (openapi-fetch
 * needs a newer one), and 6, which has the rules of 7.
 */
export const FEWER = {
  "typescript-5-oldest": "5.4.5",
  "typescript-5-unchecked": "5.0.4",
  "typescript-6": "6.0.3",
} as const;
