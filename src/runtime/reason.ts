/**
 * The code of a foreign error, such as `ECONNRESET`, its own or that of a cause. Nothing else of such an error
 * is passed on: it may hold the request.
 */
export function reasonOf(error: unknown): string | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    const code = (cause as { code?: unknown }).code;
    if (typeof code === "string" && /^[A-Z0-9_]{1,64}$/.test(code)) return code;
  }
  return undefined;
}

/** The name that somebody gave a foreign error, such as `AccessDeniedException`. */
export function nameOf(error: unknown): string | undefined {
  const name = error instanceof Error && error.name !== "Error" ? error.name : "";
  return /^[A-Za-z][A-Za-z0-9_]{0,63}$/.test(name) ? name : undefined;
}
