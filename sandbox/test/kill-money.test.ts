import { rmSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import type { OperationId } from "../src/spec/operation-types.js";
import { atConcurrency } from "./support/at-concurrency.js";
import { consoleApi } from "./support/console-api.js";
import { type SandboxProcess, startSandboxProcess, temporaryFolder } from "./support/sandbox-process.js";
import { signingRequest } from "./support/sdk.js";
import { SignedClient } from "./support/signed-client.js";
import { until } from "./support/until.js";

const CONCURRENCY = 16;
const ORDERS = 300;
/** HKD 8.88 at the sandbox's test rate. */
const PAYER_TOTAL = 815;

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** The answered IDs of orders and refunds, by the merchant's number. */
interface Answered {
  orders: Map<string, string>;
  refunds: Map<string, string>;
}

/** A user who pays by card, so that no refund ends during the test. */
async function signContract({ env, url }: SandboxProcess): Promise<string> {
  const client = new SignedClient(env);
  const request = { ...signingRequest(env, "KILLMONEY"), openid: "card-1" };
  const { session_id } = JSON.parse((await client.send(client.sign("createAppSigningSession", request))).body);
  await client.agree(session_id);
  client.close();
  return (await consoleApi(url).phone(session_id)).contract?.contract_id ?? "";
}

/** Charges and refunds until all is done or the sandbox is gone. Each run sends the same requests. */
async function load({ env }: SandboxProcess, contract_id: string, answered: Answered): Promise<void> {
  const client = new SignedClient(env, CONCURRENCY);
  const { WECHATPAY_APPID: appid, WECHATPAY_MCHID: mchid } = env;
  const ask = async (operation: OperationId, request: object) => {
    const { status, body } = await client.send(client.sign(operation, request));
    if (status !== 200) throw new Error(`${status} ${body}`);
    return JSON.parse(body) as Record<string, string>;
  };
  const amount = { total: 888, currency: "HKD" };
  let isGone = false;
  await atConcurrency(
    CONCURRENCY,
    Array.from({ length: ORDERS }, (_, index) => String(index)),
    async (number) => {
      const out_trade_no = `T${number}`;
      const notify_url = "https://merchant.example/paid";
      const charge = { appid, description: "Music", notify_url, out_trade_no, contract_id, amount };
      const refund = { mchid, appid, out_trade_no, out_refund_no: `R${number}`, amount: { refund: 100, ...amount } };
      try {
        const order = await ask("createTransaction", { ...charge, merchant_category_code: "1011" });
        answered.orders.set(out_trade_no, order["transaction_id"] ?? "");
        const accepted = await ask("createRefund", refund);
        answered.refunds.set(refund.out_refund_no, accepted["id"] ?? "");
      } catch (error) {
        if (!["ECONNRESET", "ECONNREFUSED", "EPIPE"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
        isGone = true;
      }
    },
    () => isGone,
  );
  client.close();
}

it("kill -9 in the middle of deductions and refunds: no answered one is lost, none is made twice", async () => {
  const directory = temporaryFolder();
  open.push(() => rmSync(directory, { recursive: true, force: true }));
  const first = await startSandboxProcess({ directory });
  open.push(first.stop);
  const contract = await signContract(first);
  const before: Answered = { orders: new Map(), refunds: new Map() };
  const loading = load(first, contract, before);
  await until("the load is in its middle", () => before.refunds.size > ORDERS / 4);
  await first.kill();
  await loading;
  expect(before.refunds.size).toBeLessThan(ORDERS);

  const second = await startSandboxProcess({ directory });
  open.push(second.stop);
  const after: Answered = { orders: new Map(), refunds: new Map() };
  await load(second, contract, after);
  expect(after.orders.size).toBe(ORDERS);
  expect(after.refunds.size).toBe(ORDERS);
  for (const [number, id] of before.orders) expect(after.orders.get(number)).toBe(id);
  for (const [number, id] of before.refunds) expect(after.refunds.get(number)).toBe(id);
  const { wallets } = await consoleApi(second.url).state();
  const [card] = wallets.find(({ openid }) => openid === "card-1")?.cards ?? [];
  expect(card?.available).toBe(100_000_000 - ORDERS * PAYER_TOTAL);
});
