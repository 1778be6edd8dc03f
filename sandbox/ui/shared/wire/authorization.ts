export interface Authorization {
  scheme: string;
  parameters: [name: string, value: string][];
}

// A name begins where no letter comes before it: tried from each of its letters, a long one would cost its square.
const PARAMETER = /(?<![A-Za-z_])([A-Za-z_]+)=("[^"]*"|[^,]*)/g;

/** Takes the header apart for the eye only: the doctor judges it. `null` when it has not that form. */
export function readAuthorization(value: string): Authorization | null {
  const [, scheme, rest] = /^(\S+)\s+(.*)$/s.exec(value) ?? [];
  if (scheme === undefined || rest === undefined) return null;
  const parameters: Authorization["parameters"] = [];
  for (const [, name, quoted] of rest.matchAll(PARAMETER)) {
    if (name !== undefined && quoted !== undefined) parameters.push([name, quoted]);
  }
  return parameters.length > 0 ? { scheme, parameters } : null;
}
