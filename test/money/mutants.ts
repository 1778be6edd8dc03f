/** A broken rule of the outcomes: a change of one line. */
export interface BrokenRule {
  /** The rule. */
  rule: string;
  kind: "deductions" | "refunds";
  file: string;
  /** Occurs once in the file, on one line. */
  from: string;
  to: string;
}

const deduction = { kind: "deductions", file: "src/outcomes/settle-deduction.ts" } as const;
const refund = { kind: "refunds", file: "src/outcomes/settle-refund.ts" } as const;
const attempts = { kind: "deductions", file: "src/outcomes/attempts.ts" } as const;
const outcome = { kind: "deductions", file: "src/operations/outcome.ts" } as const;

export const BROKEN_RULES: BrokenRule[] = [
  {
    rule: "ask before sending again",
    ...deduction,
    from: "return outcome === undefined && charge && this.#mayCharge ? this.#charge(charge) : outcome;",
    to: "return outcome === undefined && charge ? this.#charge(charge) : outcome;",
  },
  {
    rule: "queries may not see an order for half a minute",
    ...attempts,
    from: "return this.#world.elapsed() - this.#sentAt >= SEEN_AFTER;",
    to: "return true;",
  },
  {
    rule: "an order that is not found has not failed while a request may still arrive",
    ...deduction,
    from: "if (!attempts.areOver) this.#mayCharge = attempts.areSeen;",
    to: "if (false) this.#mayCharge = attempts.areSeen;",
  },
  {
    rule: "a request can be accepted as long as its timestamp is valid",
    ...attempts,
    from: "#tolerance = 2_000 * CLOCK_TOLERANCE_SECONDS;",
    to: "#tolerance = 0;",
  },
  {
    rule: "a refused charge has not failed while an earlier request may be accepted",
    ...deduction,
    from: "else if (!attempts.mayBeTaken) this.#refusal = error;",
    to: "else this.#refusal = error;",
  },
  {
    rule: "an order that was sent before is queried first",
    ...deduction,
    from: "return charge && sentAt === undefined ?",
    to: "return charge ?",
  },
  {
    rule: "a request of another process may be accepted",
    ...attempts,
    from: "this.mayBeTaken = sentAt !== undefined;",
    to: "this.mayBeTaken = false;",
  },
  {
    rule: "closing an order does not show how it ended",
    ...deduction,
    from: "await close(this.#time.limits());",
    to: 'await close(this.#time.limits()).catch(() => {}); return { status: "failed", reason: "CLOSED" };',
  },
  {
    rule: "an unsigned answer proves nothing",
    ...outcome,
    from: "error.verified && ",
    to: "",
  },
  {
    rule: "a fault of the platform is no refusal",
    ...outcome,
    from: "error.status < 500 && ",
    to: "",
  },
  {
    rule: "a fault of the platform is recognised by its code too",
    ...outcome,
    from: " && !NO_REFUSAL.includes(error.code)",
    to: "",
  },
  {
    rule: "a request that was sent and not refused may be accepted",
    ...attempts,
    from: "if (isSent && !isRefusal(error)) this.#note(before);",
    to: "if (isSent && error === undefined) this.#note(before);",
  },
  {
    rule: "a refused refund has not failed while an earlier request may be accepted",
    ...refund,
    from: "else if (!attempts.mayBeTaken) this.#refusal = error;",
    to: "else this.#refusal = error;",
  },
  {
    rule: "a refund that is not found has not failed while a request may still arrive",
    ...refund,
    from: "if (attempts.areOver) attempts.mayBeTaken = false;",
    to: "attempts.mayBeTaken = false;",
  },
  {
    rule: "an accepted refund is queried",
    ...refund,
    from: 'return (await this.#ask()) ?? { status: "accepted", refund };',
    to: 'return { status: "accepted", refund };',
  },
  {
    rule: "a fault of the refund process is no refusal",
    ...outcome,
    kind: "refunds",
    from: '"BIZERR_NEED_RETRY", ',
    to: "",
  },
  {
    rule: "a closed refund has failed",
    kind: "refunds",
    file: "src/outcomes/refund-outcome.ts",
    from: 'case "REFUNDCLOSE":',
    to: "",
  },
];
