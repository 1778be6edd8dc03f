import { NOTIFICATION, RESEND_AFTER_SECONDS, SIGNATURE_HEADERS } from "../../../generated/constants.js";
import type { BusinessClock } from "../clock/business-clock.js";
import type { Due, Source } from "../clock/scheduler.js";
import type { Keyring } from "../keys/keyring.js";
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
  /** By how much the waits of the platform's schedule are divided. */
  speed: number;
  /** Business time says when deliveries fall due; their signatures have real time. */
  clock: Pick<BusinessClock, "now" | "real">;
  /** The scheduler's: sends what is due, and comes back for the rest. */
  wake: () => void;
  /** Called when a delivery has begun to be due, was made, or was put off. */
  onChange: (notificationId: string) => void;
  onError: (error: unknown) => void;
}

/** Deliveries at the same time. */
const AT_ONCE = 16;
/** How long a delivery waits that could not even be made. */
const PUT_OFF = 15_000;

/**
 * Sends what is due, and again on the platform's schedule until it is taken. What is due stands in the
 * database, so that a restart goes on where it was.
 */
export class Deliveries implements Source {
  readonly dependsOnOthers = true;
  readonly #options: DeliveriesOptions;
  readonly #running = new Map<string, Promise<void>>();
  /** Those that somebody asked for, beside the schedule, each with the fault that spoils it. */
  readonly #asked = new Map<string, SignatureFault | undefined>();
  #isStopped = false;

  constructor(options: DeliveriesOptions) {
    this.#options = options;
  }

  /** Puts on the list what was held and now has somewhere to go. */
  start(): void {
    const { store, policy, clock } = this.#options;
    for (const notification of store.notifications.held()) {
      if ("url" in targetOfNotification(notification, policy)) {
        store.notifications.setState(notification.id, "PENDING", clock.now());
      }
    }
    this.wake();
  }

  /** Sends everything that is due now. */
  wake(): void {
    this.#options.wake();
  }

  /** None while as many are under way as may be. */
  next(): Due | undefined {
    if (this.#isStopped || this.#running.size >= AT_ONCE) return undefined;
    const next = this.#options.store.notifications.next(AT_ONCE).find(({ id }) => !this.#running.has(id));
    return next && { at: next.next_attempt_at, what: "notification", id: next.id };
  }

  /** Begins the deliveries that are due at a time, the longest due first. */
  run(at: number): void {
    for (const notification of this.#options.store.notifications.due(at, AT_ONCE * 2)) {
      if (this.#running.size >= AT_ONCE) break;
      const { id } = notification;
      if (this.#running.has(id)) continue;
      const delivery = this.#deliver(notification)
        .catch((error: unknown) => this.#putOff(id, error))
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

  /** Puts a delivery on the list, at once. The fault, if any, spoils this one alone. */
  resend({ id }: Notification, fault: SignatureFault | undefined): void {
    const { store, clock, onChange } = this.#options;
    this.#asked.set(id, fault);
    store.notifications.setState(id, "PENDING", clock.now());
    onChange(id);
    this.wake();
  }

  /** Begins no further delivery and waits for those under way. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all(this.#running.values());
  }

  /** Otherwise it would stay due and be tried without end. */
  #putOff(id: string, cause: unknown): void {
    const { store, clock, onError } = this.#options;
    onError(cause);
    try {
      store.notifications.setState(id, "PENDING", clock.now() + PUT_OFF);
    } catch (error) {
      onError(error);
    }
  }

  async #deliver(notification: Notification): Promise<void> {
    const { store, policy, onChange } = this.#options;
    const { id } = notification;
    const isAsked = this.#asked.has(id);
    const fault = this.#asked.get(id);
    this.#asked.delete(id);
    const target = targetOfNotification(notification, policy);
    if ("held" in target) {
      store.notifications.setState(id, "HELD", null);
    } else {
      const attempt = await this.#attempt(notification, target.url, fault);
      // One that was asked for counts when it is the first: then it takes the schedule's place.
      const isScheduled = !isAsked || notification.scheduled === 0;
      store.atOnce(() => {
        store.notifications.addAttempt(id, attempt);
        if (isScheduled) store.notifications.countScheduled(id);
        store.notifications.setState(
          id,
          ...this.#stateAfter(id, attempt, notification.scheduled + Number(isScheduled)),
        );
      });
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
      taken: result.problem === null,
      fault: fault ?? null,
    };
  }

  #stateAfter(
    id: string,
    { taken }: Attempt,
    scheduled: number,
  ): [state: Notification["state"], nextAttemptAt: number | null] {
    // Asked for once more while this one was under way.
    if (this.#asked.has(id)) return ["PENDING", this.#options.clock.now()];
    if (taken) return ["TAKEN", null];
    const wait = RESEND_AFTER_SECONDS[scheduled - 1];
    if (wait === undefined) return ["GIVEN_UP", null];
    return ["PENDING", Math.ceil(this.#options.clock.now() + (wait * 1000) / this.#options.speed)];
  }
}

/** What the signature is over, for whoever looks for why it does not verify. */
function signedMessage(body: Uint8Array, headers: Record<string, string>): string {
  const [timestamp = "", nonce = ""] = [
    headers[SIGNATURE_HEADERS.timestamp.name],
    headers[SIGNATURE_HEADERS.nonce.name],
  ];
  return Buffer.from(answerMessage(body, timestamp, nonce)).toString();
}
