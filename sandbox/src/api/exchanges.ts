import type { Exchange, ExchangeSummary } from "../views.js";

/** How many requests are kept, and how many characters of each body. */
const KEPT = 500;
const SHOWN_CHARACTERS = 16 * 1024;

/** The latest requests with their verdicts, for the console. Kept in memory only. */
export class Exchanges {
  readonly #byId = new Map<string, Exchange>();

  /** Adds an exchange, and shortens its long texts. */
  add(exchange: Exchange): void {
    const { request, response, message } = exchange;
    request.body = shorten(request.body);
    response.body = shorten(response.body);
    exchange.message = message === null ? null : shorten(message);
    this.#byId.set(exchange.id, exchange);
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
  const { id, at, method, target, status, code, mchid, milliseconds, fault, verdict, causes } = exchange;
  return { id, at, method, target, status, code, mchid, milliseconds, fault, verdict, causes };
}

function shorten(text: string): string {
  if (text.length <= SHOWN_CHARACTERS) return text;
  // Copied: a slice would keep the whole text in memory.
  const start = Buffer.from(text.slice(0, SHOWN_CHARACTERS), "utf16le").toString("utf16le");
  return `${start}… (${text.length - SHOWN_CHARACTERS} more characters)`;
}
