import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needs } from "../support/needs.js";
import {
  callsAbout,
  isPaid,
  notificationOf,
  ordersOf,
  overHttp,
  platform,
  sendAgain,
  subscribe,
} from "./support/customer.js";
import { startScript } from "./support/program.js";
import { endsWell, type Running, SHOPS } from "./support/shops.js";

/** These take up what was interrupted when they start, also after SIGTERM. */
const PROGRAMS = ["express", "nest"];

/** One after the other: the sandbox sends all notifications to one port. */
describe.each(Object.entries(SHOPS))("examples/%s", (name, start) => {
  const { it } = needs(...(name === "next-app-router" ? (["redis-server"] as const) : []));
  let running: Running;
  beforeAll(async () => {
    running = await start();
  });
  afterAll(() => running?.stop());

  it("signs a user up, charges the first month once, and knows when the contract ends", async () => {
    const { shop } = running;
    const { code, session } = await subscribe(shop);
    expect(await shop.read(code)).toEqual({ state: "signing", months_paid: 0 });
    await platform().agree(session);
    await isPaid(shop, code);

    for (const event of ["PAPAY.SIGN", "TRANSACTION.SUCCESS"]) {
      expect(await sendAgain(code, event, "wrong-signature")).toBe(401);
      expect(await sendAgain(code, event)).toBe(200); // the last, or the platform would send it again later
    }
    const other = await subscribe(shop);
    await platform().agree(other.session);
    await isPaid(shop, other.code); // so what was caused before is done
    await isPaid(shop, code);
    const orders = await ordersOf(code);
    expect(orders).toMatchObject([{ trade_state: "SUCCESS", total: 888, currency: "HKD" }]);

    await platform().terminate(orders[0]?.contract_id ?? "");
    await expect.poll(() => shop.read(code)).toEqual({ state: "ended", months_paid: 1 });
    await isPaid(shop, other.code);
    const [paid] = await ordersOf(other.code);
    await running.takesUp?.(paid?.contract_id ?? "", other.code.replace(/^......../, "abcdef12"));
  });

  // express and nest: below.
  if (!PROGRAMS.includes(name))
    it("asks for a charge in whose middle it was killed, and books it once", async () => {
      const { shop, crash } = running;
      const { code, session } = await subscribe(shop);
      await platform().faults([{ kind: "user-paying", value: 3600, remaining: 1 }]);
      await platform().agree(session);
      await expect.poll(() => ordersOf(code)).toMatchObject([{ trade_state: "USERPAYING" }]);
      // Otherwise it would come again.
      await expect.poll(() => notificationOf(code, "PAPAY.SIGN")).toMatchObject({ state: "ACKNOWLEDGED" });
      await crash?.kill();

      const { queries } = await callsAbout(code);
      await crash?.restart(code);
      await expect.poll(async () => (await callsAbout(code)).queries).toBeGreaterThan(queries);
      expect(await shop.read(code)).toEqual({ state: "signed", months_paid: 0 });
      await platform().advance("PT1H");
      await isPaid(shop, code);
      await crash?.paid?.(code);
      expect(await ordersOf(code)).toMatchObject([{ trade_state: "SUCCESS", total: 888 }]);
      expect((await callsAbout(code)).charges).toBe(1);
    });

  it("says what is wrong with a request", async () => {
    expect(await running.shop.send("POST", "/subscriptions", { user: 1 })).toEqual({
      status: 400,
      body: { error: "user must be a text" },
    });
    expect((await running.shop.send("GET", "/subscriptions/none")).status).toBe(404);
  });
});

it.each(PROGRAMS)("examples/%s asks for a charge that was interrupted, and books it", async (name) => {
  const start = () => startScript(name, "start", {});
  const first = await start();
  const { code, session } = await subscribe(overHttp);
  await platform().faults([{ kind: "user-paying", value: 3600, remaining: 1 }]);
  await platform().agree(session);
  await expect.poll(() => ordersOf(code)).toMatchObject([{ trade_state: "USERPAYING" }]);
  await endsWell(first);

  const { queries } = await callsAbout(code);
  const second = await start();
  await expect.poll(async () => (await callsAbout(code)).queries).toBeGreaterThan(queries);
  expect(await overHttp.read(code)).toEqual({ state: "signed", months_paid: 0 });
  await second.kill();

  await platform().advance("PT1H"); // the user pays, and nobody receives the notification
  const third = await start();
  await isPaid(overHttp, code);
  expect(await ordersOf(code)).toMatchObject([{ trade_state: "SUCCESS" }]);
  expect((await callsAbout(code)).charges).toBe(1);
  await endsWell(third);
});
