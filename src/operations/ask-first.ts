import { type Connection, contextOf } from "../connection.js";
import { type RequestOptions, readCallOptions } from "../http/call-options.js";
import { retryDelay } from "../http/retry.js";
import { Cancellation } from "../runtime/cancellation.js";
import { sleep } from "../runtime/deadline.js";
import { globalOf } from "../runtime/global.js";
import { isRefusal } from "./outcome.js";

/**
 * Sends a request that must not simply be retried. When the outcome is unknown, it queries whether the request took effect,
 * and sends it again only when it did not, up to `retries` times and within the timeout of one call.
 *
 * @param send - sends the request with the limits that are left, and calls `onSend` when it does.
 * @param isDone - queries whether the request took effect.
 * @throws the error of `send` when the request is refused or its outcome stays unknown; the reason of the caller's signal.
 */
export async function askFirst(
  connection: Connection,
  options: RequestOptions,
  send: (limits: RequestOptions, onSend: () => void) => Promise<void>,
  isDone: (limits: RequestOptions) => Promise<boolean>,
): Promise<void> {
  const read = readCallOptions(options, contextOf(connection).limits);
  const { timeout, retries, signal } = read;
  const clock = globalOf("performance");
  const endsAt = clock.now() + timeout;
  const limits = () => read.within(Math.max(1, endsAt - clock.now()));
  let isSent = false;
  for (let attempt = 0; ; attempt++) {
    try {
      return await send(limits(), () => {
        isSent = true;
      });
    } catch (error) {
      // After an attempt with an unknown outcome, a refusal may be caused by that attempt.
      if (signal?.aborted || !(attempt > 0 || (isSent && !isRefusal(error)))) throw error;
      if (await ask(() => isDone(limits()), error, signal)) return;
      const delay = retryDelay({ error }, attempt, 0, Math.random());
      if (attempt >= retries || clock.now() + delay >= endsAt) throw error;
      await sleep(delay, signal ?? new Cancellation());
    }
  }
}

/** The result of the query. When the query fails, throws the error that made it necessary. */
async function ask(isDone: () => Promise<boolean>, error: unknown, signal: AbortSignal | null | undefined) {
  try {
    return await isDone();
  } catch {
    throw signal?.aborted ? signal.reason : error;
  }
}
