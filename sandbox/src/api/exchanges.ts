import { KEPT_EXCHANGES } from "../state/kept-exchanges.js";
import type { Store } from "../state/store.js";
import type { Exchange, ExchangeSummary } from "../views.js";

/** How many characters of each body are kept. */
const SHOWN_CHARACTERS = 16 * 1024;
/** How long an exchange may wait to be written, in milliseconds: a kill of the process loses those of this time. */
const WRITTEN_AFTER = 50;

export interface ExchangesOptions {
  store: Pick<Store, "keptExchanges" | "inTransaction">;
  onError: (error: unknown) => void;
}

/**
 * The last requests with their verdicts. They are written behind the answers, many in one transaction, so that no caller waits
 * for the database.
 */
export class Exchanges {
  readonly #options: ExchangesOptions;
  #waiting: Exchange[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(options: ExchangesOptions) {
    this.#options = options;
  }

  /** Adds an exchange, and shortens its long texts. */
  add(exchange: Exchange): void {
    const { request, response, message } = exchange;
    request.body = shorten(request.body);
    response.body = shorten(response.body);
    exchange.message = message === null ? null : shorten(message);
    this.#waiting.push(exchange);
    // Those that would be overwritten at once.
    if (this.#waiting.length > KEPT_EXCHANGES) this.#waiting.shift();
    this.#timer ??= setTimeout(() => this.write(), WRITTEN_AFTER).unref();
  }

  /** Writes what is waiting. */
  write(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.length === 0) return;
    const { store, onError } = this.#options;
    const exchanges = this.#waiting;
    this.#waiting = [];
    try {
      store.inTransaction(() => {
        for (const exchange of exchanges) store.keptExchanges.add(summaryOf(exchange), exchange);
      });
    } catch (error) {
      onError(error);
    }
  }

  find(id: string): Exchange | undefined {
    this.write();
    return this.#options.store.keptExchanges.find(id);
  }

  /** Newest first. */
  latest(): ExchangeSummary[] {
    this.write();
    return this.#options.store.keptExchanges.latest();
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
