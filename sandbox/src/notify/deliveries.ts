import { NOTIFICATION, RESEND_AFTER_SECONDS, SIGNATURE_HEADERS } from "../../../generated/constants.js";
import type { BusinessClock } from "../clock/business-clock.js";
import type { Due, Source } from "../clock/scheduler.js";
import type { Keyring } from "../keys/keyring.js";
import type { DeliveryFacts } from "../log.js";
import { answerMessage } from "../protocol/message.js";
import { type SignatureFault, signatureHeaders } from "../protocol/signature.js";
import { utc } from "../rfc3339.js";
import type { Attempt, Notification } from "../state/notification.js";
import type { Store } from "../state/store.js";
import { VERSION } from "../version.js";
import { failureOf, faultOf, warningOf } from "./answer-faults.js";
import { notificationBody } from "./message.js";
import { post } from "./post.js";
import { type TargetPolicy, targetOfNotification } from "./target.js";

export interface DeliveriesOptions {
  store: Store;
  keyring: Keyring;
  policy: TargetPolicy;
  /** The divisor of the waits in the platform's schedule. */
  speed: number;
  /** Deliveries are due in business time; their signatures have real time. */
  clock: Pick<BusinessClock, "now" | "real">;
  /** Wakes the scheduler, which sends due deliveries. */
  wake: () => void;
  /** Called when a delivery becomes due, was made, or was postponed. */
  onChange: (notificationId: string) => void;
  /** Called after each delivery, and when there is no target. */
  onDelivery: (facts: DeliveryFacts) => void;
  onError: (error: unknown) => void;
}

/** The most deliveries at the same time. */
const AT_ONCE = 16;
/** How long a delivery is postponed after an error of the sandbox, in milliseconds. */
const RETRY_AFTER = 15_000;

/**
 * Sends due notifications, and resends them on the platform's schedule until they are acknowledged. The database
 * keeps the due times over a restart.
 */
export class Deliveries implements Source {
  readonly dependsOnOthers = true;
  readonly #options: DeliveriesOptions;
  readonly #running = new Map<string, Promise<void>>();
  /** Notifications to resend on request, with the fault of that delivery. */
  readonly #asked = new Map<string, SignatureFault | undefined>();
  #isStopped = false;

  constructor(options: DeliveriesOptions) {
    this.#options = options;
  }

  /** Queues held notifications that have a target now: at the start, and when the target has changed. */
  start(): void {
    const { store, policy, clock, onChange } = this.#options;
    for (const notification of store.notifications.held()) {
      if ("url" in targetOfNotification(notification, policy)) {
        store.notifications.setState(notification.id, "PENDING", clock.now());
        onChange(notification.id);
      }
    }
    this.wake();
  }

  wake(): void {
    this.#options.wake();
  }

  /** `undefined` while the most deliveries are running. */
  next(): Due | undefined {
    if (this.#isStopped || this.#running.size >= AT_ONCE) return undefined;
    const next = this.#options.store.notifications.next(AT_ONCE).find(({ id }) => !this.#running.has(id));
    return next && { at: next.next_attempt_at, what: "notification", id: next.id };
  }

  /** Starts the deliveries that are due at a time, the longest overdue first. */
  run(at: number): void {
    for (const notification of this.#options.store.notifications.due(at, AT_ONCE * 2)) {
      if (this.#running.size >= AT_ONCE) break;
      const { id } = notification;
      if (this.#running.has(id)) continue;
      const delivery = this.#deliver(notification)
        .catch((error: unknown) => this.#postpone(id, error))
        .finally(() => {
          this.#running.delete(id);
          this.wake();
        });
      this.#running.set(id, delivery);
    }
  }

  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }

  /** Queues one delivery now. A fault applies to this delivery only. */
  resend({ id }: Notification, fault: SignatureFault | undefined): void {
    const { store, clock, onChange } = this.#options;
    this.#asked.set(id, fault);
    store.notifications.setState(id, "PENDING", clock.now());
    onChange(id);
    this.wake();
  }

  /** Starts no further delivery, and waits for the running ones. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all(this.#running.values());
  }

  /** Postpones a delivery after an error: otherwise it would be tried in a loop. */
  #postpone(id: string, cause: unknown): void {
    const { store, clock, onError } = this.#options;
    onError(cause);
    try {
      store.notifications.setState(id, "PENDING", clock.now() + RETRY_AFTER);
    } catch (error) {
      onError(error);
    }
  }

  async #deliver(notification: Notification): Promise<void> {
    const { store, policy, onChange, onDelivery } = this.#options;
    const { id } = notification;
    const isAsked = this.#asked.has(id);
    const fault = this.#asked.get(id);
    this.#asked.delete(id);
    const target = targetOfNotification(notification, policy);
    if ("held" in target) {
      store.notifications.setState(id, "HELD", null);
      onDelivery({ ...heldFacts(notification), problem: target.held.en });
    } else {
      const attempt = await this.#attempt(notification, target.url, fault);
      // The first delivery counts as scheduled, also on request.
      const isScheduled = !isAsked || notification.scheduled === 0;
      store.inTransaction(() => {
        store.notifications.addAttempt(id, attempt);
        if (isScheduled) store.notifications.countScheduled(id);
        store.notifications.setState(
          id,
          ...this.#stateAfter(id, attempt, notification.scheduled + Number(isScheduled)),
        );
      });
      onDelivery(attemptFacts(notification, attempt));
    }
    onChange(id);
  }

  async #attempt(notification: Notification, url: URL, fault: SignatureFault | undefined): Promise<Attempt> {
    const { store, keyring, clock } = this.#options;
    const mchid = store.contracts.find(notification.contract_id)?.mchid;
    const merchant = keyring.merchants.find((known) => known.mchid === mchid);
    if (!merchant) throw new Error(`the merchant ${mchid} of notification ${notification.id} has no keys`);
    const at = clock.now();
    const body = notificationBody(notification, merchant.apiV3Key);
    const headers: Record<string, string> = {
      Accept: "*/*",
      "Content-Type": "application/json",
      "Content-Length": String(body.length),
      "User-Agent": `wechatpay-global-sandbox/${VERSION}`,
      ...(await signatureHeaders(body, keyring.current, clock.real(), fault)),
    };
    const begun = performance.now();
    const result = await post(url, headers, body, NOTIFICATION.answerWithinSeconds * 1000).then(
      (received) => ({
        status: received.status,
        answer: received.text,
        problem: faultOf(received) ?? null,
        warning: warningOf(received) ?? null,
      }),
      (error: unknown) => ({
        status: null,
        answer: "",
        problem: failureOf(error, NOTIFICATION.answerWithinSeconds),
        warning: null,
      }),
    );
    return {
      number: store.notifications.lastAttempt(notification.id) + 1,
      at: utc(at),
      url: url.href,
      request: { headers: Object.entries(headers), body: body.toString() },
      message: signedMessage(body, headers),
      ...result,
      milliseconds: Math.round(performance.now() - begun),
      acknowledged: result.problem === null,
      fault: fault ?? null,
    };
  }

  #stateAfter(
    id: string,
    { acknowledged }: Attempt,
    scheduled: number,
  ): [state: Notification["state"], nextAttemptAt: number | null] {
    // A resend was requested during this delivery.
    if (this.#asked.has(id)) return ["PENDING", this.#options.clock.now()];
    if (acknowledged) return ["ACKNOWLEDGED", null];
    const wait = RESEND_AFTER_SECONDS[scheduled - 1];
    if (wait === undefined) return ["GIVEN_UP", null];
    return ["PENDING", Math.ceil(this.#options.clock.now() + (wait * 1000) / this.#options.speed)];
  }
}

function heldFacts({ id, event_type }: Notification): DeliveryFacts {
  return { notificationId: id, event_type, url: null, status: null, acknowledged: false, problem: null, fault: null };
}

function attemptFacts(
  notification: Notification,
  { url, status, acknowledged, problem, fault }: Attempt,
): DeliveryFacts {
  const { origin, pathname } = new URL(url);
  const words = problem?.en ?? null;
  return { ...heldFacts(notification), url: origin + pathname, status, acknowledged, problem: words, fault };
}

/** The message of the signature, for the console. */
function signedMessage(body: Uint8Array, headers: Record<string, string>): string {
  const [timestamp = "", nonce = ""] = [
    headers[SIGNATURE_HEADERS.timestamp.name],
    headers[SIGNATURE_HEADERS.nonce.name],
  ];
  return Buffer.from(answerMessage(body, timestamp, nonce)).toString();
}
