import type { OrderView, PhoneView, RefundView } from "../../src/views.js";
import { dateTime, money } from "../shared/format.js";
import { REFUND_TONE } from "../shared/money-tone.js";
import { Tag } from "../shared/tag.js";
import { t } from "./words.js";

function Charge({ order, refunds }: { order: OrderView; refunds: readonly RefundView[] }) {
  const { currency, description, paid_at, payer_currency, payer_total, total } = order;
  return (
    <li class="charge">
      <span class="charge-what">{description}</span>
      <strong>{money(payer_total, payer_currency)}</strong>
      <span class="muted">{paid_at !== null && dateTime(paid_at)}</span>
      <span class="muted">{currency !== payer_currency && money(total, currency)}</span>
      {refunds.map((refund) => (
        <p key={refund.refund_id} class="charge-refund">
          {t("refundOf", { amount: money(refund.payer_refund, refund.payer_currency) })}
          <Tag tone={REFUND_TONE[refund.status]}>{t(`refund.${refund.status}`)}</Tag>
        </p>
      ))}
    </li>
  );
}

/** The deductions under the contract, newest first, with their refunds. */
export function Charges({ orders, refunds }: Pick<PhoneView, "orders" | "refunds">) {
  const paid = orders.filter(({ paid_at }) => paid_at !== null);
  return (
    <section class="charges" aria-labelledby="charges-title">
      <h2 id="charges-title">{t("charges")}</h2>
      {paid.length === 0 ? (
        <p class="muted">{t("chargesNone")}</p>
      ) : (
        <ul>
          {paid.map((order) => (
            <Charge
              key={order.transaction_id}
              order={order}
              refunds={refunds.filter(({ transaction_id }) => transaction_id === order.transaction_id)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
