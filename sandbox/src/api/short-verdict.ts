import type { Finding } from "../doctor/finding.js";
import type { Refusal } from "../platform/refusal.js";

/** What a line of the log says of a request: why it was refused, or a hint. It has no value of the request. */
export function shortVerdict(refusal: Refusal | undefined, findings: readonly Finding[], isVerified: boolean) {
  const [finding] = findings;
  if (finding && !isVerified) return withoutValues(finding.problem.en);
  if (refusal) return withoutValues(wordsOf(refusal));
  return finding ? withoutValues(finding.problem.en) : null;
}

/** The field and the rule; the message of a refusal may repeat the value. */
function wordsOf({ message, detail }: Refusal): string {
  const { field, issue } = (detail ?? {}) as { field?: string; issue?: string };
  return field !== undefined && issue !== undefined ? `${field}: ${issue}` : message.en;
}

/**
 * A sentence without what may be a value of the request: what stands in quotes, addresses, and words with digits, such as
 * numbers of orders. Numbers of up to three digits stay.
 */
export function withoutValues(sentence: string): string {
  return sentence
    .replace(/"[^"]*"|“[^”]*”/g, '"…"')
    .replace(/\b[a-z]+:\/\/\S+/gi, "…")
    .replace(/[^\s"'(),;:/]*\d[^\s"'(),;:/]*/g, (word) => (/^\d{1,3}[.%]?$/.test(word) ? word : "…"));
}
