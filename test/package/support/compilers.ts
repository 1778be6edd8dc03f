/** The newest of each major version of TypeScript. */
export const COMPILERS = { "typescript-5": "5.9.3", "typescript-6": "6.0.3", "typescript-7": "7.0.2" } as const;

/** The oldest version that the README names, and the oldest with `skipLibCheck`: openapi-fetch needs a newer one. */
export const OLDEST = { "typescript-5-oldest": "5.4.5", "typescript-5-unchecked": "5.0.4" } as const;
