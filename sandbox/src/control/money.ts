import { presentSettlements, presentStatement } from "../console/present-statements.js";
import { noSuchOrder, noSuchRefund } from "../platform/conflict.js";
import { refundByHand } from "../platform/money/refund-by-hand.js";
import type { OrderView, RefundView } from "../views.js";
import { type ControlParts, LISTED } from "./parts.js";
import type { Handlers } from "./types.js";

const REFUND_OUTCOMES = { SUCCESS: "SUCCESS", REFUNDCLOSE: "CLOSED", ABNORMAL: "ABNORMAL" } as const;

/** What the control does with orders, refunds, wallets, statements and settlements. */
export function moneyHandlers(parts: ControlParts) {
  const { money, deductions, refunds, store, presenter, keyring, clock } = parts;
  const order = (id: string): OrderView => {
    const view = presenter.order(id);
    if (!view) throw noSuchOrder();
    return view;
  };
  const refund = (id: string): RefundView => {
    const view = presenter.refund(id);
    if (!view) throw noSuchRefund();
    return view;
  };
  return {
    "orders.list": ({ limit = LISTED, ...filter }) => presenter.orders(filter, limit),
    "orders.get": ({ transaction_id }) => order(transaction_id),
    "orders.end": ({ transaction_id, trade_state }) => {
      deductions.end(transaction_id, trade_state);
      return order(transaction_id);
    },
    "orders.refund": ({ transaction_id, refund: amount }) =>
      refund(refundByHand({ store, refunds, now: clock.now() }, transaction_id, amount)),
    "refunds.list": ({ limit = LISTED, ...filter }) => presenter.refunds(filter, limit),
    "refunds.get": ({ refund_id }) => refund(refund_id),
    "refunds.end": ({ refund_id, status }) => {
      refunds.end(refund_id, REFUND_OUTCOMES[status]);
      return refund(refund_id);
    },
    "wallets.list": ({ limit = LISTED }) => presenter.wallets(limit),
    "wallets.get": ({ openid }) => presenter.wallet(openid),
    "wallets.set": ({ openid, currency, balance, cards, preferred }) => {
      money.setWallet(openid, {
        ...(currency !== undefined && { currency }),
        ...(balance !== undefined && { balance }),
        ...(cards !== undefined && { cards }),
        ...(preferred !== undefined && { preferred }),
      });
      return presenter.wallet(openid);
    },
    "wallets.setCard": ({ openid, bank_type, available, locked }) => {
      money.setCard(openid, bank_type, {
        ...(available !== undefined && { available }),
        ...(locked !== undefined && { locked }),
      });
      return presenter.wallet(openid);
    },
    "statements.get": ({ date, ...account }) => presentStatement(store, keyring.merchants, account, date, clock.now()),
    "settlements.list": (account) => presentSettlements(store, keyring.merchants, account, clock.now()),
    "rechargeBalances.set": ({ mchid, sub_mchid = "", remaining }) => {
      money.setRechargeBalance({ mchid, sub_mchid }, remaining);
      return { mchid, sub_mchid, remaining };
    },
  } satisfies Partial<Handlers>;
}
