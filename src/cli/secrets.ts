import type { Data, Finding } from "./finding.js";

/** Shorter texts are no keys, and would be found in words. In characters. */
const SHORTEST = 8;

/**
 * Removes every secret from a text. The checks print none; this is for a key that was given in the place of something else,
 * such as a merchant number.
 */
export type Hide = (text: string) => string;

/** @param secrets - keys as they were given; of a PEM, each line is a secret. */
export function hideAll(secrets: readonly (string | undefined)[]): Hide {
  const texts = secrets.flatMap((secret) => (secret ?? "").split(/\s+|\\n|-----[A-Z ]+-----/));
  const hidden = texts.filter((text) => text.length >= SHORTEST).sort((one, other) => other.length - one.length);
  return (text) => hidden.reduce((shown, secret) => shown.replaceAll(secret, "[hidden]"), text);
}

/** The same finding without secrets. */
export function hideIn<F extends Finding>(finding: F, hide: Hide): F {
  const { found, remedy, data } = finding;
  return {
    ...finding,
    found: hide(found),
    ...(remedy !== undefined && { remedy: hide(remedy) }),
    ...(data !== undefined && { data: hideData(data, hide) }),
  };
}

function hideData(data: Data, hide: Hide): Data {
  const hidden = (value: Data[string]): Data[string] => {
    if (typeof value === "string") return hide(value);
    return typeof value === "object" && value !== null ? value.map(hide) : value;
  };
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, hidden(value)]));
}
