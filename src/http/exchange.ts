import { isPromise } from "../runtime/awaitable.js";
import { Deadline, sleep } from "../runtime/deadline.js";
import { globalOf } from "../runtime/global.js";
import { onAbort } from "../runtime/on-abort.js";
import { attemptOnce, saysNotSent } from "./attempt.js";
import { observe, type Settled } from "./observe.js";
import { isRetriable, retryDelay } from "./retry.js";
import type { Answer, ExchangeContext, Limits, OutgoingRequest } from "./types.js";

/**
 * Makes one call: signs the request, sends the bytes that were signed, receives the answer and verifies it. It retries
 * where a retry may help, with a new signature for each attempt, within `limits`. When a host gave no answer, the next
 * attempt goes to another host, if there is one.
 *
 * @throws WechatPayVerificationError when the answer does not verify. An error without any signature header does not throw
 * it.
 * @throws WechatPayPlatformKeysError when there is no key to verify the answer with. Nothing was sent.
 * @throws WechatPayConnectionError, WechatPayTimeoutError, or the reason of the caller's signal.
 */
export async function exchange(context: ExchangeContext, request: OutgoingRequest, limits: Limits): Promise<Answer> {
  const { signal } = limits;
  signal?.throwIfAborted();
  const call = new Deadline(limits.timeout);
  const forget = signal && onAbort(signal, () => call.abort(signal.reason));
  /** How the last attempt that was sent ended. */
  let ended: Settled | undefined;
  context.running += 1;
  try {
    const expected = context.expectedSerial();
    const serial = isPromise(expected) ? await call.waitFor(expected) : expected;
    let host = context.hosts.next();
    let hasMoved = false;
    for (let attempt = 0; ; attempt++) {
      const observed = observe(context, host, request, attempt);
      const outcome = await attemptOnce(context, host, request, serial, limits.attemptTimeout, call);
      observed.end(outcome);
      if (outcome.isSent) ended = outcome;
      if ("error" in outcome && outcome.isUnanswered) context.hosts.failed(host);
      if (attempt < limits.retries && !call.aborted && isRetriable(outcome, request.retry)) {
        // Any answer shows that this host can be reached, and the other hosts lead to the same platform: stay.
        const next = "error" in outcome ? context.hosts.next() : host;
        const isFirstMove: boolean = next !== host && !hasMoved;
        const delay = isFirstMove ? 0 : retryDelay(outcome, attempt, context.now(), Math.random());
        // When the wait would leave no time for another attempt, the caller gets the outcome now.
        if (globalOf("performance").now() + delay < call.endsAt) {
          observed.retry(outcome, delay);
          call.start();
          await sleep(delay, call);
          hasMoved ||= isFirstMove;
          host = next;
          continue;
        }
      }
      return answerIn(outcome);
    }
  } catch (error) {
    if (ended === undefined || !saysNotSent(error)) throw error;
    return answerIn(ended);
  } finally {
    context.running -= 1;
    call.stop();
    forget?.();
  }
}

/** The answer of an attempt, or throws its error. */
function answerIn(outcome: Settled): Answer {
  if ("error" in outcome) throw outcome.error;
  return outcome.answer;
}
