import fc from "fast-check";
import {
  WechatPayApiError,
  WechatPayConnectionError,
  WechatPaySigningError,
  WechatPayTimeoutError,
  WechatPayVerificationError,
} from "../../src/errors.js";

/** What happens to one request and to its answer. */
export type Fault =
  | { kind: "none" }
  /** It does not leave: the signer fails. */
  | { kind: "not-sent" }
  /** It never arrives. */
  | { kind: "request-lost" }
  /** It arrives, its answer does not. */
  | { kind: "answer-lost" }
  /** Nobody waits for it any more when it arrives. */
  | { kind: "late"; seconds: number }
  /** The network delivers it twice. */
  | { kind: "doubled"; seconds: number }
  /** Refused before WeChat Pay begins with it. */
  | { kind: "too-many" }
  /** Answered with a fault of the platform, before or after it took effect. */
  | { kind: "status"; status: 400 | 500 | 502 | 503; isAfter: boolean; isSigned: boolean }
  /** The answer is not proved to come from WeChat Pay. */
  | { kind: "unproved"; how: "unsigned" | "badly signed" | "unsigned refusal"; isAfter: boolean }
  /** The process dies, before or after the request is sent. */
  | { kind: "death"; isAfter: boolean };

const isAfter = fc.boolean();

const trouble: fc.Arbitrary<Fault> = fc.oneof(
  fc.constant({ kind: "not-sent" } as const),
  fc.constant({ kind: "request-lost" } as const),
  { weight: 2, arbitrary: fc.constant({ kind: "answer-lost" } as const) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("late" as const), seconds: fc.integer({ min: 1, max: 400 }) }),
  },
  fc.record({ kind: fc.constant("doubled" as const), seconds: fc.integer({ min: 0, max: 400 }) }),
  fc.constant({ kind: "too-many" } as const),
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("status" as const),
      status: fc.constantFrom(400 as const, 500 as const, 502 as const, 503 as const),
      isAfter,
      isSigned: fc.constantFrom(true, true, false),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("unproved" as const),
      how: fc.constantFrom("unsigned" as const, "badly signed" as const, "unsigned refusal" as const),
      isAfter,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("death" as const), isAfter }) },
);

/** The faults of the requests, in order. The first is never without fault: the schedule would end at once. */
export const faults: fc.Arbitrary<Fault[]> = fc
  .tuple(trouble, fc.array(fc.oneof(trouble, fc.constant({ kind: "none" } as const)), { maxLength: 12, size: "max" }))
  .map(([first, others]) => [first, ...others]);

/** The error of the merchant's clock after each wait, in seconds. */
export const jumps = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -900, max: 900 })), {
  maxLength: 8,
});

/** The accepted difference between clock and timestamp of a signature, in milliseconds. */
const TOLERANCE = 300_000;
/** How long the merchant waits for an answer, in milliseconds. */
const TIMEOUT = 10_000;
const ON_THE_WAY = 50;

/** The time of a model of the platform, in milliseconds. */
export interface PlatformTime {
  readonly time: number;
  /** Does something at a later time. */
  later(at: number, run: () => void): void;
}

/** Simulated time, and the network between a merchant and the platform, whose clock is right. In milliseconds. */
export class Network implements PlatformTime {
  time = 1_800_000_000_000;
  /** The error of the merchant's clock. */
  skew = 0;
  readonly #faults: Fault[];
  #arrivals: { at: number; arrive: () => void }[] = [];
  #die = () => {};

  constructor(faults: readonly Fault[]) {
    this.#faults = [...faults];
  }

  /** The time of the merchant's clock. */
  get now(): number {
    return this.time + this.skew;
  }

  /** Ends all faults. */
  endFaults(): void {
    this.#faults.length = 0;
    this.skew = 0;
  }

  /** Moves the time, and runs the due events. */
  pass(milliseconds: number): void {
    const until = this.time + milliseconds;
    for (;;) {
      const next = this.#arrivals.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
      if (next === undefined) break;
      this.#arrivals = this.#arrivals.filter((one) => one !== next);
      this.time = Math.max(this.time, next.at);
      next.arrive();
    }
    this.time = until;
  }

  /** Whether no event is pending. */
  get isQuiet(): boolean {
    return this.#arrivals.length === 0;
  }

  /** Does something at a later time. */
  later(at: number, arrive: () => void): void {
    this.#arrivals.push({ at, arrive });
  }

  /** Runs the work of a process until it ends. @returns `"dead"` when the process died. */
  live<T>(work: () => Promise<T>): Promise<T | "dead"> {
    return new Promise((resolve, reject) => {
      this.#die = () => resolve("dead");
      work().then(resolve, reject);
    });
  }

  /** One request over the network. @param run - the platform; gets the time of the signature. */
  async call<T>(run: (signedAt: number) => T, onSend: () => void): Promise<T> {
    const fault = this.#faults.shift() ?? { kind: "none" };
    const signedAt = this.time;
    const stamp = this.now;
    const arrive = (): T => {
      // Unsigned, because the sender is not proved.
      if (Math.abs(this.time - stamp) > TOLERANCE) throw refusal(401, "SIGN_ERROR", false);
      return run(signedAt);
    };
    const silently = () => {
      try {
        arrive();
      } catch {}
    };
    if (fault.kind === "not-sent") throw new WechatPaySigningError("AccessDeniedException");
    if (fault.kind === "death" && !fault.isAfter) return this.#death();
    onSend();
    this.pass(ON_THE_WAY);
    switch (fault.kind) {
      case "request-lost":
        this.pass(TIMEOUT);
        throw new WechatPayConnectionError("CONNECTION_FAILED", "lost");
      case "answer-lost":
        silently();
        this.pass(TIMEOUT);
        throw new WechatPayConnectionError("CONNECTION_FAILED", "lost");
      case "late":
        this.later(this.time + fault.seconds * 1000, silently);
        this.pass(TIMEOUT);
        throw new WechatPayTimeoutError(TIMEOUT);
      case "too-many":
        throw refusal(429, "FREQUENCY_LIMITED", true);
      case "status":
        if (fault.isAfter) silently();
        throw refusal(fault.status, codeOf(fault.status), fault.isSigned);
      case "unproved":
        if (fault.isAfter) silently();
        throw unproved(fault.how);
      case "death":
        silently();
        return this.#death();
    }
    // The client accepts an answer when the clocks agree.
    if (Math.abs(this.skew) > TOLERANCE) {
      silently();
      throw new WechatPayVerificationError("TIMESTAMP_OUT_OF_RANGE", "the clock");
    }
    const answer = arrive();
    // A refused request has no effect later: TLS delivers it once, and its nonce is used.
    if (fault.kind === "doubled") this.later(this.time + fault.seconds * 1000, silently);
    this.pass(ON_THE_WAY);
    return answer;
  }

  #death(): Promise<never> {
    this.#die();
    return new Promise(() => {});
  }
}

export function refusal(status: number, code: string, verified = true): WechatPayApiError {
  return new WechatPayApiError({ status, code, message: "?", verified });
}

function codeOf(status: number): string {
  // A fault of the platform by its code, despite its status.
  return status === 400 ? "SYSTEM_ERROR" : `HTTP_${status}`;
}

function unproved(how: string): Error {
  return how === "unsigned refusal"
    ? refusal(403, "NOT_ENOUGH", false)
    : new WechatPayVerificationError(how === "unsigned" ? "SIGNATURE_HEADER_INVALID" : "SIGNATURE_INVALID", how);
}
