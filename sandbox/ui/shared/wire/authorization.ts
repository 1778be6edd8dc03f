export interface Authorization {
  scheme: string;
  parameters: [name: string, value: string][];
}

// The lookbehind starts a name only at its first letter. Without it a long name takes quadratic time.
const PARAMETER = /(?<![A-Za-z_])([A-Za-z_]+)=("[^"]*"|[^,]*)/g;

/** Splits the header for display only; the doctor checks it. `null` when it has another form. */
export function readAuthorization(value: string): Authorization | null {
  const [, scheme, rest] = /^(\S+)\s+(.*)$/s.exec(value) ?? [];
  if (scheme === undefined || rest === undefined) return null;
  const parameters: Authorization["parameters"] = [];
  for (const [, name, quoted] of rest.matchAll(PARAMETER)) {
    if (name !== undefined && quoted !== undefined) parameters.push([name, quoted]);
  }
  return parameters.length > 0 ? { scheme, parameters } : null;
}
