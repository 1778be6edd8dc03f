import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Exchanges } from "../api/exchanges.js";
import type { Bus } from "../bus.js";
import type { ClockControl } from "../clock/control.js";
import { FAULT_KINDS } from "../faults/kinds.js";
import type { Switchboard } from "../faults/switchboard.js";
import { TEST_VALUES } from "../faults/test-values.js";
import type { Keyring } from "../keys/keyring.js";
import { Conflict } from "../platform/conflict.js";
import type { Deductions } from "../platform/money/deductions.js";
import type { Purses } from "../platform/money/purses.js";
import { refundByHand } from "../platform/money/refund-by-hand.js";
import type { Refunds } from "../platform/money/refunds.js";
import { TEST_USERS } from "../platform/money/test-users.js";
import type { Platform } from "../platform/platform.js";
import type { Store } from "../state/store.js";
import type { Text } from "../text.js";
import { VERSION } from "../version.js";
import type { PlatformView, Snapshot } from "../views.js";
import { streamEvents } from "./events.js";
import {
  InputError,
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
import { ownPagesOnly } from "./own-pages.js";
import type { Presenter } from "./present.js";
import { presentSettlements, presentStatement } from "./present-statements.js";

export interface ConsoleOptions {
  platform: Platform;
  money: Purses;
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

const ACTION_BODY_LIMIT = 64 * 1024;
const TOO_LONG = problem({
  en: `The body is longer than ${ACTION_BODY_LIMIT} bytes.`,
  zh: `请求体超过 ${ACTION_BODY_LIMIT} 字节。`,
});

/** What console and phone ask for, under `/sandbox/`. */
export function createConsoleRoutes(options: ConsoleOptions): Hono<{ Bindings: HttpBindings }> {
  const { platform, money, deductions, refunds, store, presenter, keyring } = options;
  const { switchboard, exchanges, bus, clock, describe, ca, stopped } = options;
  const app = new Hono<{ Bindings: HttpBindings }>();
  const snapshot = (): Snapshot => ({
    platform: describe(),
    clock: clock.view(),
    exchanges: exchanges.latest(),
    ...presenter.lists(),
    faults: [...switchboard.active],
    fault_kinds: [...FAULT_KINDS],
  });

  app.use(ownPagesOnly);
  app.use(bodyLimit({ maxSize: ACTION_BODY_LIMIT, onError: (context) => context.json(TOO_LONG, 413) }));
  app.get("/health", (context) => context.json({ status: "ok", version: VERSION, uptime_seconds: process.uptime() }));
  app.get("/events", (context) => streamEvents(context, bus, snapshot, stopped));
  if (ca !== undefined) {
    app.get("/ca.pem", (context) => context.body(ca, 200, { "Content-Type": "application/x-pem-file" }));
  }
  app.get("/state", (context) => context.json(snapshot()));
  app.get("/requests/:id", (context) => {
    const exchange = exchanges.find(context.req.param("id"));
    if (!exchange) throw new Conflict(404, { en: "This request is forgotten.", zh: "该请求记录已不存在。" });
    return context.json(exchange);
  });

  app.get("/sessions/:id", (context) => context.json(presenter.phone(context.req.param("id"))));
  app.post("/sessions/:id/agree", (context) => {
    platform.agree(context.req.param("id"));
    return context.json(presenter.phone(context.req.param("id")));
  });
  app.post("/sessions/:id/decline", (context) => {
    platform.decline(context.req.param("id"));
    return context.json(presenter.phone(context.req.param("id")));
  });
  app.post("/contracts/:id/terminate", async (context) => {
    const id = context.req.param("id");
    platform.terminate(id, readTerminationMode(await readObject(context)));
    return context.json(presenter.contract(id));
  });
  app.post("/notifications/:id/resend", async (context) => {
    const id = context.req.param("id");
    platform.resend(id, readSignatureFault(await readObject(context)));
    return context.json(presenter.notification(id));
  });
  app.put("/wallets/:openid", async (context) => {
    const openid = context.req.param("openid");
    money.setWallet(openid, readWallet(await readObject(context)));
    return context.json(presenter.wallet(openid));
  });
  app.put("/wallets/:openid/cards/:bank_type", async (context) => {
    const { openid, bank_type } = context.req.param();
    money.setCard(openid, bank_type, readCard(await readObject(context)));
    return context.json(presenter.wallet(openid));
  });
  app.post("/orders/:id/end", async (context) => {
    const id = context.req.param("id");
    deductions.end(id, readPaymentEnd(await readObject(context)));
    return context.json(presenter.order(id));
  });
  app.post("/orders/:id/refund", async (context) => {
    const amount = readRefundAmount(await readObject(context));
    const id = refundByHand({ store, refunds, now: clock.now() }, context.req.param("id"), amount);
    return context.json(presenter.refund(id));
  });
  app.post("/refunds/:id/end", async (context) => {
    const id = context.req.param("id");
    refunds.end(id, readRefundEnd(await readObject(context)));
    return context.json(presenter.refund(id));
  });
  app.get("/statements/:date", (context) => {
    const account = readAccount(context.req.query());
    return context.text(presentStatement(store, keyring.merchants, account, context.req.param("date"), clock.now()));
  });
  app.get("/settlements", (context) => {
    return context.json(presentSettlements(store, keyring.merchants, readAccount(context.req.query()), clock.now()));
  });
  app.put("/recharge-balances", async (context) => {
    const { remaining, ...key } = readRechargeBalance(await readObject(context));
    money.setRechargeBalance(key, remaining);
    return context.json({ ...key, remaining });
  });
  app.get("/test-values", (context) => context.json({ test_values: TEST_VALUES, test_users: testUsers() }));
  app.post("/platform-certificates", async (context) => {
    const action = readAction(await readObject(context));
    await keyring[action]();
    bus.emit("platform", describe());
    return context.json(describe());
  });
  app.put("/faults", async (context) => {
    switchboard.set(readFaults(await readObject(context)));
    return context.json(switchboard.active);
  });
  app.get("/clock", (context) => context.json(clock.view()));
  app.post("/clock", async (context) => {
    const move = readClockMove(await readObject(context));
    await ("advance" in move ? clock.advance(move.advance) : clock.moveTo(move.to));
    return context.json(clock.view());
  });

  // Not notFound(): the app that this one is mounted in would answer in its stead.
  app.all("*", (context) => context.json(problem({ en: "There is no such thing.", zh: "不存在。" }), 404));
  app.onError((error, context) => {
    if (error instanceof Conflict) return context.json(problem(error.text), error.status);
    if (error instanceof InputError || error instanceof RangeError) {
      return context.json(problem({ en: error.message, zh: error.message }), 400);
    }
    throw error;
  });
  return app;
}

/** Who they are by their openid, and what they have before anything is charged. */
function testUsers() {
  return TEST_USERS.map(({ prefix, who, wallet }) => ({ openid_begins_with: prefix, who, ...wallet }));
}

function problem(error: Text): { error: Text } {
  return { error };
}
