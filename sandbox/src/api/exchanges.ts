import type { Exchange, ExchangeSummary } from "../views.js";

/** How many requests are remembered, and how much of a body. */
const KEPT = 500;
const SHOWN_CHARACTERS = 16 * 1024;

/** The latest requests with their verdicts, for the console. Gone with the process: they prove nothing. */
export class Exchanges {
  readonly #byId = new Map<string, Exchange>();

  add(exchange: Exchange): void {
    const { request, response, message } = exchange;
    this.#byId.set(exchange.id, {
      ...exchange,
      request: { ...request, body: shorten(request.body) },
      response: { ...response, body: shorten(response.body) },
      message: message === null ? null : shorten(message),
    });
    const [oldest] = this.#byId.keys();
    if (this.#byId.size > KEPT && oldest !== undefined) this.#byId.delete(oldest);
  }

  find(id: string): Exchange | undefined {
    return this.#byId.get(id);
  }

  /** Newest first. */
  latest(): ExchangeSummary[] {
    return [...this.#byId.values()].reverse().map(summaryOf);
  }
}

export function summaryOf(exchange: Exchange): ExchangeSummary {
  const { id, at, method, target, status, code, mchid, milliseconds, fault, verdict } = exchange;
  return { id, at, method, target, status, code, mchid, milliseconds, fault, verdict };
}

function shorten(text: string): string {
  if (text.length <= SHOWN_CHARACTERS) return text;
  return `${text.slice(0, SHOWN_CHARACTERS)}… (${text.length - SHOWN_CHARACTERS} more characters)`;
}
