/** The newest compiler in JavaScript with the rules of 5, and the newest in Go with those of 6 and 7. */
export const COMPILERS = { "typescript-5": "5.9.3", "typescript-7": "7.0.2" } as const;

/**
 * The oldest version that the README names, the oldest with `skipLibCheck` (openapi-fetch needs a newer one), and 6, whose rules
 * are those of 7.
 */
export const FEWER = {
  "typescript-5-oldest": "5.4.5",
  "typescript-5-unchecked": "5.0.4",
  "typescript-6": "6.0.3",
} as const;
