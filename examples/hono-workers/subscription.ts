import { DurableObject } from "cloudflare:workers";
import { notify_url, wechatpay } from "./wechatpay.js";

const PRICE = { total: 888, currency: "HKD" };
const MINUTE = 60_000;

interface Charge {
  /** `paid` and `failed` are final. */
  state: "due" | "sending" | "unknown" | "paid" | "failed";
  /** RFC 3339, once it may have been sent. */
  sent_at?: string | undefined;
  reason?: string;
}

interface State {
  out_contract_code: string;
  state: "signing" | "signed" | "ended";
  months_paid: number;
  contract_id?: string;
  charge?: Charge;
}

/** A contract, by its out_contract_code. No two of its methods read and write at the same time. */
export class Subscription extends DurableObject<Cloudflare.Env> {
  /** `undefined`: there is no such subscription. */
  async read(): Promise<State | undefined> {
    return this.ctx.storage.get<State>("state");
  }

  async begin(out_contract_code: string): Promise<void> {
    await this.#change(() => ({ out_contract_code, state: "signing", months_paid: 0 }));
  }

  /** The first charge is written together with the contract. The alarm makes it, also when this Worker dies now. */
  async signed(contract_id: string): Promise<void> {
    const now = await this.read();
    if (now?.state !== "signing") return; // known already, or its end came first
    await this.#change(() => ({ ...now, state: "signed", contract_id, charge: { state: "due" } }));
    await this.ctx.storage.setAlarm(Date.now());
  }

  async ended(): Promise<void> {
    await this.#change((now) => now && { ...now, state: "ended" });
  }

  /** Answer and notification both tell of a payment, in any order: only the first changes anything. */
  async paid(total: number | undefined, currency: string | undefined): Promise<void> {
    if (total !== PRICE.total || currency !== PRICE.currency) throw new Error("this payment is of another amount");
    await this.#change((now) => {
      if (now?.charge === undefined || now.charge.state === "paid") return now;
      return { ...now, months_paid: now.months_paid + 1, charge: { ...now.charge, state: "paid" } };
    });
  }

  override async alarm(): Promise<void> {
    const now = await this.read();
    const { out_contract_code, charge, contract_id } = now ?? {};
    if (!charge || !contract_id || charge.state === "paid" || charge.state === "failed") return;
    // If it was being sent, that alarm died, and it may have been sent until now.
    const sent_at = charge.state === "sending" ? new Date().toISOString() : charge.sent_at;
    // Before anything is sent. The next alarm takes it up if this one dies: deduct ends after 90 seconds.
    await this.#charged({ state: "sending", sent_at });
    await this.ctx.storage.setAlarm(Date.now() + 3 * MINUTE);
    const out_trade_no = `${out_contract_code}-1`;
    const what = { description: "Example Music, one month", merchant_category_code: "5815", amount: PRICE };
    const request = { appid: this.env.WECHATPAY_APPID, contract_id, out_trade_no, notify_url, ...what };
    try {
      // With sentAt it asks first, and charges only where that cannot charge twice.
      const outcome = await wechatpay.deduct(request, { sentAt: sent_at });
      if (outcome.status === "paid") return await this.paid(PRICE.total, PRICE.currency);
      if (outcome.status === "failed") return await this.#charged({ state: "failed", sent_at, reason: outcome.reason });
      // Not a failure: the user may have been charged. The next alarm asks again.
      await this.#charged({ state: "unknown", sent_at: outcome.sent_at ?? sent_at });
    } catch (error) {
      console.error(`${out_trade_no} was not sent: ${error}`); // a wrong key or a wrong field
      await this.#charged({ state: sent_at === undefined ? "due" : "unknown", sent_at });
    }
  }

  async #charged(charge: Charge): Promise<void> {
    await this.#change((now) => (now?.charge?.state === "paid" ? now : now && { ...now, charge }));
  }

  /** In one step: nothing else runs in this object between read and write. */
  async #change(to: (now: State | undefined) => State | undefined): Promise<void> {
    const next = to(await this.read());
    if (next) await this.ctx.storage.put("state", next);
  }
}
