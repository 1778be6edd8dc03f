import type { Exchanges } from "../api/exchanges.js";
import type { Bus } from "../bus.js";
import type { ClockControl } from "../clock/control.js";
import { FAULT_KINDS } from "../faults/kinds.js";
import type { Switchboard } from "../faults/switchboard.js";
import { TEST_VALUES } from "../faults/test-values.js";
import type { Keyring } from "../keys/keyring.js";
import { Conflict } from "../platform/conflict.js";
import type { Balances } from "../platform/money/balances.js";
import type { Deductions } from "../platform/money/deductions.js";
import { refundByHand } from "../platform/money/refund-by-hand.js";
import type { Refunds } from "../platform/money/refunds.js";
import { TEST_USERS } from "../platform/money/test-users.js";
import type { Platform } from "../platform/platform.js";
import type { Store } from "../state/store.js";
import { VERSION } from "../version.js";
import type { PlatformView, Snapshot } from "../views.js";
import { streamEvents } from "./events.js";
import {
  readAccount,
  readAction,
  readCard,
  readClockMove,
  readFaults,
  readObject,
  readPaymentEnd,
  readRechargeBalance,
  readRefundAmount,
  readRefundEnd,
  readSignatureFault,
  readTerminationMode,
  readWallet,
} from "./input.js";
import type { Presenter } from "./present.js";
import { presentSettlements, presentStatement } from "./present-statements.js";
import { type ConsoleRequest, json, type Reply, type Routes, text } from "./router.js";

export interface ConsoleOptions {
  platform: Platform;
  money: Balances;
  deductions: Deductions;
  refunds: Refunds;
  store: Store;
  presenter: Presenter;
  keyring: Keyring;
  switchboard: Switchboard;
  exchanges: Exchanges;
  bus: Bus;
  clock: ClockControl;
  describe: () => PlatformView;
  /** With https, the certificate of the test CA, PEM. */
  ca?: string | undefined;
  /** Ends the live feeds. */
  stopped: AbortSignal;
}

export function createConsoleRoutes(options: ConsoleOptions): Routes {
  const { platform, money, deductions, refunds, store, presenter, keyring } = options;
  const { switchboard, exchanges, bus, clock, describe, ca, stopped } = options;
  const snapshot = (): Snapshot => ({
    platform: describe(),
    clock: clock.view(),
    exchanges: exchanges.latest(),
    ...presenter.lists(),
    faults: [...switchboard.active],
    fault_kinds: [...FAULT_KINDS],
  });
  /** An action on the item with the `id` of the path. It answers with the view after the action. */
  const onId =
    (act: (id: string, input: Record<string, unknown>) => unknown) =>
    ({ params, body }: ConsoleRequest): Reply =>
      json(act(params["id"] ?? "", readObject(body)));

  return {
    "GET /sandbox/health": () => json({ status: "ok", version: VERSION, uptime_seconds: process.uptime() }),
    "GET /sandbox/events": (_, incoming, outgoing) => streamEvents(incoming, outgoing, bus, snapshot, stopped),
    ...(ca !== undefined && {
      "GET /sandbox/ca.pem": () => ({ status: 200, type: "application/x-pem-file", body: ca }),
    }),
    "GET /sandbox/state": () => json(snapshot()),
    "GET /sandbox/requests/{id}": onId((id) => {
      const exchange = exchanges.find(id);
      if (!exchange) throw new Conflict(404, { en: "This request is no longer kept.", zh: "该请求记录已不存在。" });
      return exchange;
    }),
    "GET /sandbox/sessions/{id}": onId((id) => presenter.phone(id)),
    "POST /sandbox/sessions/{id}/agree": onId((id) => {
      platform.agree(id);
      return presenter.phone(id);
    }),
    "POST /sandbox/sessions/{id}/decline": onId((id) => {
      platform.decline(id);
      return presenter.phone(id);
    }),
    "POST /sandbox/contracts/{id}/terminate": onId((id, input) => {
      platform.terminate(id, readTerminationMode(input));
      return presenter.contract(id);
    }),
    "POST /sandbox/notifications/{id}/resend": onId((id, input) => {
      platform.resend(id, readSignatureFault(input));
      return presenter.notification(id);
    }),
    "PUT /sandbox/wallets/{id}": onId((openid, input) => {
      money.setWallet(openid, readWallet(input));
      return presenter.wallet(openid);
    }),
    "PUT /sandbox/wallets/{openid}/cards/{bank_type}": ({ params, body }) => {
      const { openid = "", bank_type = "" } = params;
      money.setCard(openid, bank_type, readCard(readObject(body)));
      return json(presenter.wallet(openid));
    },
    "POST /sandbox/orders/{id}/end": onId((id, input) => {
      deductions.end(id, readPaymentEnd(input));
      return presenter.order(id);
    }),
    "POST /sandbox/orders/{id}/refund": onId((id, input) =>
      presenter.refund(refundByHand({ store, refunds, now: clock.now() }, id, readRefundAmount(input))),
    ),
    "POST /sandbox/refunds/{id}/end": onId((id, input) => {
      refunds.end(id, readRefundEnd(input));
      return presenter.refund(id);
    }),
    "GET /sandbox/statements/{date}": ({ params, query }) =>
      text(presentStatement(store, keyring.merchants, readAccount(query), params["date"] ?? "", clock.now())),
    "GET /sandbox/settlements": ({ query }) =>
      json(presentSettlements(store, keyring.merchants, readAccount(query), clock.now())),
    "PUT /sandbox/recharge-balances": ({ body }) => {
      const { remaining, ...key } = readRechargeBalance(readObject(body));
      money.setRechargeBalance(key, remaining);
      return json({ ...key, remaining });
    },
    "GET /sandbox/test-values": () => json({ test_values: TEST_VALUES, test_users: testUsers() }),
    "POST /sandbox/platform-certificates": async ({ body }) => {
      await keyring[readAction(readObject(body))]();
      bus.emit("platform", describe());
      return json(describe());
    },
    "PUT /sandbox/faults": ({ body }) => {
      switchboard.set(readFaults(readObject(body)));
      return json(switchboard.active);
    },
    "GET /sandbox/clock": () => json(clock.view()),
    "POST /sandbox/clock": async ({ body }) => {
      const move = readClockMove(readObject(body));
      await ("advance" in move ? clock.advance(move.advance) : clock.moveTo(move.to));
      return json(clock.view());
    },
  };
}

/** The test users with the beginnings of their openids and their first wallets. */
function testUsers() {
  return TEST_USERS.map(({ prefix, who, wallet }) => ({ openid_begins_with: prefix, who, ...wallet }));
}
