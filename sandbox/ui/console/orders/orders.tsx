import { useSignal } from "@preact/signals";
import type { OrderView } from "../../../src/views.js";
import { api } from "../../shared/api.js";
import { money } from "../../shared/format.js";
import { orders } from "../../shared/live.js";
import { ORDER_TONE } from "../../shared/money-tone.js";
import { Tag } from "../../shared/tag.js";
import { useAction } from "../../shared/use-action.js";
import { useHeadingFocus } from "../../shared/use-heading-focus.js";
import { Empty } from "../empty.js";
import { MoneyCard } from "../money-card.js";
import { SmallButton } from "../small-button.js";
import { t } from "../words.js";
import { OrderFacts } from "./order-facts.js";
import { RefundDialog } from "./refund-dialog.js";
import { RepeatedNumbers } from "./repeated-numbers.js";

const ENDS = ["SUCCESS", "PAYERROR", "CLOSED"] as const;

function Order({ order }: { order: OrderView }) {
  const { transaction_id, out_trade_no: number, trade_state, total, currency, refunded } = order;
  const refunding = useSignal(false);
  const { busy, error, run } = useAction();
  const { heading, acted } = useHeadingFocus([trade_state, refunded, refunding.value]);

  const end = (state: (typeof ENDS)[number]) => {
    acted();
    run(() => api.endPayment(transaction_id, state));
  };

  return (
    <MoneyCard
      number={number}
      heading={heading}
      state={<Tag tone={ORDER_TONE[trade_state]}>{t(`order.${trade_state}`)}</Tag>}
      amount={money(total, currency)}
      notes={
        <>
          {order.payer_currency !== currency && (
            <span class="muted">{t("payerPays", { amount: money(order.payer_total, order.payer_currency) })}</span>
          )}
          {refunded > 0 && <span class="muted">{t("givenBack", { amount: money(refunded, currency) })}</span>}
        </>
      }
      createdAt={order.created_at}
      actions={
        <>
          {trade_state === "USERPAYING" &&
            ENDS.map((state) => (
              <SmallButton
                key={state}
                label={t(`endNamed.${state}`, { number })}
                busy={busy}
                onClick={() => end(state)}
              >
                {t(`end.${state}`)}
              </SmallButton>
            ))}
          {order.paid_at !== null && refunded < total && (
            <SmallButton
              label={t("refundNamed", { number })}
              onClick={() => {
                refunding.value = true;
              }}
            >
              {t("refundAsk")}
            </SmallButton>
          )}
        </>
      }
      error={error}
      facts={() => <OrderFacts order={order} />}
    >
      {refunding.value && (
        <RefundDialog
          order={order}
          onClose={() => {
            refunding.value = false;
          }}
          onDone={() => {
            acted();
            refunding.value = false;
          }}
        />
      )}
    </MoneyCard>
  );
}

/** The orders, newest first. */
export function Orders() {
  return (
    <>
      <RepeatedNumbers />
      {orders.value.length === 0 ? (
        <Empty icon="coin" title={t("ordersEmpty")} why={t("ordersEmptyWhy")} />
      ) : (
        <ul class="cards">
          {orders.value.map((order) => (
            <Order key={order.transaction_id} order={order} />
          ))}
        </ul>
      )}
    </>
  );
}
