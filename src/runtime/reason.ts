/**
 * The code of a foreign error or of its cause, such as `ECONNRESET`. Nothing else of such an error is passed on, because it
 * may hold the request.
 */
export function reasonOf(error: unknown): string | undefined {
  for (let cause = error, depth = 0; isObject(cause) && depth < 5; cause = cause["cause"], depth++) {
    const { code } = cause;
    if (typeof code === "string" && /^[A-Z][A-Za-z0-9_]{0,63}$/.test(code)) return code;
  }
  return undefined;
}

/** The name of a foreign error, such as `AccessDeniedException`; `undefined` for the plain name `Error`. */
export function nameOf(error: unknown): string | undefined {
  const { name } = isObject(error) ? error : {};
  const isName = typeof name === "string" && name !== "Error" && /^[A-Za-z][A-Za-z0-9_]{0,63}$/.test(name);
  return isName ? name : undefined;
}

/** The code or else the name of a foreign error, for messages. */
export function labelOf(error: unknown): string | undefined {
  return reasonOf(error) ?? nameOf(error);
}

/** Not `instanceof Error`: test runners and sandboxes have their own `Error`. */
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
