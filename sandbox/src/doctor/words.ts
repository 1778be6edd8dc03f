import type { Text } from "../text.js";
import type { Finding } from "./finding.js";

/** Puts a finding together: the words-*.ts files hold nothing but calls of this, so that all wording is in one place. */
export function finding(id: string, problem: Text, remedy: Text): Finding {
  return { id, problem, remedy };
}

/** `a, b and c`, and the same in Chinese. */
export function list(items: readonly string[]): Text {
  const last = items.at(-1) ?? "";
  const before = items.slice(0, -1);
  return {
    en: before.length === 0 ? last : `${before.join(", ")} and ${last}`,
    zh: items.join("、"),
  };
}
