/** The newest of each major version of TypeScript. */
export const COMPILERS = { "typescript-5": "5.9.3", "typescript-6": "6.0.3", "typescript-7": "7.0.2" } as const;
