import type { OrderView } from "../../../src/views.js";
import { dateTime, money } from "../../shared/format.js";
import { refunds } from "../../shared/live.js";
import { REFUND_TONE } from "../../shared/money-tone.js";
import { Tag } from "../../shared/tag.js";
import { Fact } from "../fact.js";
import { t } from "../words.js";

/** The details of one order, and its refunds that are in the list. */
export function OrderFacts({ order }: { order: OrderView }) {
  const own = refunds.value.filter(({ transaction_id }) => transaction_id === order.transaction_id);
  return (
    <>
      <dl class="facts">
        <Fact name={t("transactionId")} copy={order.transaction_id}>
          <code>{order.transaction_id}</code>
        </Fact>
        <Fact name={t("contractId")} copy={order.contract_id}>
          <code>{order.contract_id}</code>
        </Fact>
        <Fact name={t("merchant")}>
          <code>{order.mchid}</code> <span class="muted">{t(`mode.${order.mode}`)}</span>
        </Fact>
        {order.sub_mchid !== null && (
          <Fact name={t("subMerchant")}>
            <code>{order.sub_mchid}</code>
          </Fact>
        )}
        <Fact name={t("user")}>
          <code>{order.openid}</code>
        </Fact>
        <Fact name={t("payerAmount")}>{money(order.payer_total, order.payer_currency)}</Fact>
        {order.bank_type !== null && (
          <Fact name={t("paidBy")}>{order.bank_type === "CFT" ? t("balance") : <code>{order.bank_type}</code>}</Fact>
        )}
        {order.paid_at !== null && <Fact name={t("paidAt")}>{dateTime(order.paid_at)}</Fact>}
        {order.visible_at > order.created_at && <Fact name={t("visibleAt")}>{dateTime(order.visible_at)}</Fact>}
        <Fact name={t("description")}>{order.description}</Fact>
        {order.attach !== null && <Fact name={t("attach")}>{order.attach}</Fact>}
      </dl>
      {own.length > 0 && (
        <ul class="history" aria-label={t("refundsOf", { number: order.out_trade_no })}>
          {own.map((refund) => (
            <li key={refund.refund_id}>
              <time dateTime={refund.created_at}>{dateTime(refund.created_at)}</time>
              <code>{refund.out_refund_no}</code>
              <span>{money(refund.refund, refund.currency)}</span>
              <Tag tone={REFUND_TONE[refund.status]}>{t(`refund.${refund.status}`)}</Tag>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
