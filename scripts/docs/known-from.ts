import { bestOf, readEvidence } from "../generate/evidence.js";
import type { Spec } from "../generate/spec.js";
import type { Words } from "./words.js";

/** Writes how something is known, with links to its sources. */
export class KnownFrom {
  readonly #spec: Spec;
  readonly #decisions: ReadonlyMap<string, string>;
  readonly #words: Words;

  /** @param decisions - the anchors of spec/DECISIONS.md by number, such as `D1`. */
  constructor(spec: Spec, decisions: ReadonlyMap<string, string>, words: Words) {
    this.#spec = spec;
    this.#decisions = decisions;
    this.#words = words;
  }

  /**
   * @param given - what `x-evidence` holds.
   * @param where - for errors.
   * @returns such as `page [EN-APP](https://…)`.
   */
  text(given: unknown, where: string): string {
    return readEvidence(this.#spec, given, where)
      .map(({ grade, source }) => `${this.#words.grades[grade]} [${source}](${this.#addressOf(source, where)})`)
      .join(this.#words.comma);
  }

  /** Whether an official page says it. */
  isOnPage(given: unknown, where: string): boolean {
    return bestOf(readEvidence(this.#spec, given, where)) === "page";
  }

  #addressOf(source: string, where: string): string {
    const decision = this.#decisions.get(source);
    if (decision !== undefined) return `/decisions.md#${decision}`;
    const url = this.#spec["x-sources"][source];
    if (url === undefined) throw new Error(`${where}: ${source} is neither a source nor a decision`);
    return url;
  }
}
