import type { ExchangeSummary } from "../../src/views.js";
import { announce } from "../shared/announcer.js";
import {
  connection,
  contracts,
  exchanges,
  type LiveEvent,
  notifications,
  orders,
  refunds,
  sessions,
} from "../shared/live.js";
import { isRefused } from "./requests/refused.js";
import { t } from "./words.js";

function exchangeWords(exchange: ExchangeSummary): string {
  const path = exchange.target.replace(/\?.*/s, "");
  const { method, status, code } = exchange;
  if (status === null) return t("saidCut", { method, path });
  return isRefused(exchange)
    ? t("saidRefused", { method, path, code: code ?? status })
    : t("saidAccepted", { method, path });
}

/** Announces changes of the lists to screen readers. */
export function announceEvent(event: LiveEvent): void {
  switch (event.name) {
    case "snapshot":
      if (connection.value === "lost") announce(t("connectionBackSaid"));
      return;
    case "exchange":
      if (!exchanges.value.some(({ id }) => id === event.data.id)) announce(exchangeWords(event.data));
      return;
    case "session": {
      const { session_id, out_contract_code: code, state } = event.data;
      const before = sessions.value.find((known) => known.session_id === session_id);
      if (before && before.state !== state) announce(t("saidSession", { code, state: t(`session.${state}`) }));
      return;
    }
    case "contract": {
      const { contract_id, out_contract_code: code, state } = event.data;
      const before = contracts.value.find((known) => known.contract_id === contract_id);
      if (before && before.state !== state) announce(t("saidContract", { code, state: t(`contract.${state}`) }));
      return;
    }
    case "order": {
      const { transaction_id, out_trade_no: number, trade_state: state } = event.data;
      const before = orders.value.find((known) => known.transaction_id === transaction_id);
      if (before && before.trade_state !== state) announce(t("saidOrder", { number, state: t(`order.${state}`) }));
      return;
    }
    case "refund": {
      const { refund_id, out_refund_no: number, status } = event.data;
      const before = refunds.value.find((known) => known.refund_id === refund_id);
      if (before && before.status !== status) announce(t("saidRefund", { number, state: t(`refund.${status}`) }));
      return;
    }
    case "notification": {
      const { id, out_contract_code: code, state } = event.data;
      const before = notifications.value.find((known) => known.id === id);
      if (before?.state === state) return;
      announce(t("saidNotification", { event: event.data.event_type, code, state: t(`notification.${state}`) }));
    }
  }
}
