import { type Connection, contextOf } from "../connection.js";
import { type RequestOptions, readCallOptions } from "../http/call-options.js";
import { retryDelay } from "../http/retry.js";
import { Cancellation } from "../runtime/cancellation.js";
import { sleep } from "../runtime/deadline.js";
import { globalOf } from "../runtime/global.js";
import { isRefusal } from "./outcome.js";

/**
 * Sends what must not be sent again blindly: where its outcome is not known, a query tells whether it took effect, and
 * only when it did not it is sent again, up to `retries` times, all of it within the time of one call.
 *
 * @param send - sends it, with the limits that are left, and tells when it does.
 * @param isDone - asks whether it took effect.
 * @throws what `send` throws, when it is refused or its outcome stays unknown; the reason of the caller's signal.
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
      // After an attempt of unknown outcome a refusal may be of what that one did.
      if (signal?.aborted || !(attempt > 0 || (isSent && !isRefusal(error)))) throw error;
      if (await ask(() => isDone(limits()), error, signal)) return;
      const delay = retryDelay({ error }, attempt, 0, Math.random());
      if (attempt >= retries || clock.now() + delay >= endsAt) throw error;
      await sleep(delay, signal ?? new Cancellation());
    }
  }
}

/** What the query says; where it says nothing, the error is thrown that made it necessary. */
async function ask(isDone: () => Promise<boolean>, error: unknown, signal: AbortSignal | null | undefined) {
  try {
    return await isDone();
  } catch {
    throw signal?.aborted ? signal.reason : error;
  }
}
