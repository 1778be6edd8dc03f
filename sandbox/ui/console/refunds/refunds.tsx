import type { RefundView } from "../../../src/views.js";
import { api } from "../../shared/api.js";
import { dateTime, money } from "../../shared/format.js";
import { refunds } from "../../shared/live.js";
import { REFUND_TONE } from "../../shared/money-tone.js";
import { Tag } from "../../shared/tag.js";
import { useAction } from "../../shared/use-action.js";
import { useHeadingFocus } from "../../shared/use-heading-focus.js";
import { Empty } from "../empty.js";
import { Fact } from "../fact.js";
import { MoneyCard } from "../money-card.js";
import { SmallButton } from "../small-button.js";
import { t } from "../words.js";

const ENDS = ["SUCCESS", "REFUNDCLOSE", "ABNORMAL"] as const;

function RefundFacts({ refund }: { refund: RefundView }) {
  return (
    <dl class="facts">
      <Fact name={t("refundId")} copy={refund.refund_id}>
        <code>{refund.refund_id}</code>
      </Fact>
      <Fact name={t("transactionId")} copy={refund.transaction_id}>
        <code>{refund.transaction_id}</code>
      </Fact>
      <Fact name={t("merchant")}>
        <code>{refund.mchid}</code>
      </Fact>
      {refund.sub_mchid !== null && (
        <Fact name={t("subMerchant")}>
          <code>{refund.sub_mchid}</code>
        </Fact>
      )}
      <Fact name={t("payerGets")}>{money(refund.payer_refund, refund.payer_currency)}</Fact>
      <Fact name={t("account")}>{refund.account}</Fact>
      <Fact name={t("fundSource")}>{t(`source.${refund.source}`)}</Fact>
      {refund.finished_at !== null && <Fact name={t("finishedAt")}>{dateTime(refund.finished_at)}</Fact>}
      {refund.reason !== null && <Fact name={t("reason")}>{refund.reason}</Fact>}
    </dl>
  );
}

function Refund({ refund }: { refund: RefundView }) {
  const { refund_id, out_refund_no: number, status } = refund;
  const { busy, error, run } = useAction();
  const { heading, acted } = useHeadingFocus([status]);

  const end = (next: (typeof ENDS)[number]) => {
    acted();
    run(() => api.endRefund(refund_id, next));
  };

  return (
    <MoneyCard
      number={number}
      heading={heading}
      state={<Tag tone={REFUND_TONE[status]}>{t(`refund.${status}`)}</Tag>}
      amount={money(refund.refund, refund.currency)}
      notes={<span class="muted">{t("ofOrder", { number: refund.out_trade_no })}</span>}
      createdAt={refund.created_at}
      actions={
        status === "PROCESSING" &&
        ENDS.map((next) => (
          <SmallButton key={next} label={t(`endRefundNamed.${next}`, { number })} busy={busy} onClick={() => end(next)}>
            {t(`endRefund.${next}`)}
          </SmallButton>
        ))
      }
      error={error}
      facts={() => <RefundFacts refund={refund} />}
    />
  );
}

/** The refunds, newest first. */
export function Refunds() {
  if (refunds.value.length === 0) {
    return <Empty icon="coin" title={t("refundsEmpty")} why={t("refundsEmptyWhy")} />;
  }
  return (
    <ul class="cards">
      {refunds.value.map((refund) => (
        <Refund key={refund.refund_id} refund={refund} />
      ))}
    </ul>
  );
}
