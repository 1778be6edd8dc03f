import { NOTIFICATION, RESEND_AFTER_SECONDS } from "../../../generated/constants.js";
import type { Keyring } from "../keys/keyring.js";
import { type SignatureFault, signatureHeaders } from "../protocol/signature.js";
import { utc } from "../rfc3339.js";
import type { Notification } from "../state/notifications.js";
import type { Store } from "../state/store.js";
import { VERSION } from "../version.js";
import type { AttemptView } from "../views.js";
import { failureOf, faultOf } from "./judge.js";
import { notificationBody } from "./message.js";
import { post } from "./post.js";
import { type TargetPolicy, targetOf } from "./target.js";

export interface DeliveriesOptions {
  store: Store;
  keyring: Keyring;
  policy: TargetPolicy;
  /** By how much the waits of the platform's schedule are divided. */
  speed: number;
  now: () => number;
  /** Called when a delivery has begun to be due, was made, or was put off. */
  onChange: (notificationId: string) => void;
  onError: (error: unknown) => void;
}

/** Deliveries at the same time. */
const AT_ONCE = 16;
/** How long a delivery waits that could not even be made. */
const PUT_OFF = 15_000;
/** The longest that a timer of Node can wait. */
const LONGEST_WAIT = 2 ** 31 - 1;

/**
 * Sends what is due, and again on the platform's schedule until it is taken. What is due stands in the
 * database, so that a restart goes on where it was.
 */
export class Deliveries {
  readonly #options: DeliveriesOptions;
  readonly #running = new Map<string, Promise<void>>();
  readonly #faults = new Map<string, SignatureFault>();
  /** Those that are to be sent once more as soon as the delivery under way has ended. */
  readonly #again = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(options: DeliveriesOptions) {
    this.#options = options;
  }

  /** Sends everything that is due now. */
  wake(): void {
    if (this.#isStopped) return;
    const { store, now, onError } = this.#options;
    const time = now();
    for (const notification of store.notifications.due(time, AT_ONCE * 2)) {
      if (this.#running.size >= AT_ONCE) break;
      if (this.#running.has(notification.id)) continue;
      const delivery = this.#deliver(notification)
        .catch((error: unknown) => {
          onError(error);
          // Otherwise it would stay due and be tried without end.
          this.#again.delete(notification.id);
          store.notifications.setState(notification.id, "PENDING", now() + PUT_OFF);
        })
        .finally(() => {
          this.#running.delete(notification.id);
          this.wake();
        });
      this.#running.set(notification.id, delivery);
    }
    clearTimeout(this.#timer);
    const next = store.notifications.nextAfter(time);
    if (next !== undefined) this.#timer = setTimeout(() => this.wake(), Math.min(next - time, LONGEST_WAIT));
  }

  /** Puts a delivery on the list, at once. The fault, if any, spoils this one alone. */
  resend(notification: Notification, fault: SignatureFault | undefined): void {
    const { store, now, onChange } = this.#options;
    if (fault) this.#faults.set(notification.id, fault);
    if (this.#running.has(notification.id)) this.#again.add(notification.id);
    store.notifications.setState(notification.id, "PENDING", now());
    onChange(notification.id);
    this.wake();
  }

  /** Begins no further delivery and waits for those under way. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await Promise.all(this.#running.values());
  }

  async #deliver(notification: Notification): Promise<void> {
    const { store, policy, onChange } = this.#options;
    const target = targetOf(notification.notify_url, policy);
    if ("held" in target) {
      store.notifications.setState(notification.id, "HELD", null);
    } else {
      const attempt = await this.#attempt(notification, target.url);
      store.atOnce(() => {
        store.notifications.addAttempt(notification.id, attempt);
        store.notifications.setState(notification.id, ...this.#stateAfter(notification.id, attempt));
      });
    }
    onChange(notification.id);
  }

  async #attempt(notification: Notification, url: URL): Promise<AttemptView> {
    const { store, keyring, now } = this.#options;
    const fault = this.#faults.get(notification.id);
    this.#faults.delete(notification.id);
    const mchid = store.contracts.find(notification.contract_id)?.mchid;
    const merchant = keyring.merchants.find((known) => known.mchid === mchid);
    if (!merchant) throw new Error(`the merchant ${mchid} of notification ${notification.id} has no keys`);
    const at = now();
    const body = notificationBody(notification, merchant.apiV3Key);
    const headers = {
      Accept: "*/*",
      "Content-Type": "application/json",
      "Content-Length": String(body.length),
      "User-Agent": `wechatpay-global-sandbox/${VERSION}`,
      ...(await signatureHeaders(body, keyring.current, at, fault)),
    };
    const begun = performance.now();
    const result = await post(url, headers, body, NOTIFICATION.answerWithinSeconds * 1000).then(
      (received) => ({ status: received.status, answer: received.text, problem: faultOf(received) ?? null }),
      (error: unknown) => ({
        status: null,
        answer: "",
        problem: failureOf(error, NOTIFICATION.answerWithinSeconds),
      }),
    );
    return {
      number: store.notifications.attempts(notification.id).length + 1,
      at: utc(at),
      url: url.href,
      ...result,
      milliseconds: Math.round(performance.now() - begun),
      taken: result.problem === null,
      fault: fault ?? null,
    };
  }

  #stateAfter(
    id: string,
    { taken, number }: AttemptView,
  ): [state: Notification["state"], nextAttemptAt: number | null] {
    if (this.#again.delete(id)) return ["PENDING", this.#options.now()];
    if (taken) return ["TAKEN", null];
    const wait = RESEND_AFTER_SECONDS[number - 1];
    if (wait === undefined) return ["GIVEN_UP", null];
    return ["PENDING", Math.ceil(this.#options.now() + (wait * 1000) / this.#options.speed)];
  }
}
