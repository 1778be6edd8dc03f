import { expect, inject } from "vitest";
import { CREATE_TRANSACTION } from "../../../generated/operations.js";
import { consoleApi } from "../../../sandbox/test/support/console-api.js";
import { until } from "../../../sandbox/test/support/until.js";

/** What an example tells of a subscription. */
export interface Subscription {
  state: "signing" | "signed" | "ended";
  months_paid: number;
}

/** The routes that all examples of a shop have. */
export interface Shop {
  /** What it knows of a subscription. */
  read(code: string): Promise<unknown>;
  send(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
}

/** The shop on the port to which the sandbox sends notifications. */
export const overHttp: Shop = {
  read: async (code) => (await overHttp.send("GET", `/subscriptions/${code}`)).body,
  send: async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${inject("examples").port}${path}`, {
      method,
      ...(body !== undefined && { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  },
};

/** The sandbox's own interface. */
export const platform = () => consoleApi(inject("examples").url);

/** Asks the shop for a subscription. @returns its code, and the session that the user's WeChat opens. */
export async function subscribe(shop: Shop): Promise<{ code: string; session: string }> {
  const { status, body } = await shop.send("POST", "/subscriptions", { user: "Zhang San" });
  expect({ status, body }).toMatchObject({
    status: 201,
    body: {
      code: expect.stringMatching(/^\w{16,32}$/),
      handoff: { businessType: "wxpayOverseaEntrustAuthorization", query: expect.stringMatching(/^sessionId=\d+$/) },
    },
  });
  const { code, handoff } = body as { code: string; handoff: { query: string } };
  return { code, session: handoff.query.replace("sessionId=", "") };
}

/** Waits until the shop knows that the first month is paid. @throws when it was booked more than once. */
export async function isPaid(shop: Shop, code: string): Promise<void> {
  await until(`${code} is paid`, async () => {
    const { state, months_paid } = (await shop.read(code)) as Subscription;
    if (months_paid > 1) throw new Error(`one payment is booked ${months_paid} times`);
    return state === "signed" && months_paid === 1;
  });
}

/** The orders of a contract, as the platform has them. */
export async function ordersOf(code: string) {
  const { contracts, orders } = await platform().state();
  const contract = contracts.find(({ out_contract_code }) => out_contract_code === code);
  return orders.filter(({ contract_id }) => contract_id === contract?.contract_id);
}

/** How often the first month of a contract was sent as a charge, and how often its order was queried. */
export async function callsAbout(code: string): Promise<{ charges: number; queries: number }> {
  const { exchanges } = await platform().state();
  const to = (fits: (path: string) => boolean) => exchanges.filter(({ target }) => fits(target.split("?")[0] ?? ""));
  const sent = to((path) => path === CREATE_TRANSACTION.path).map(({ id }) => platform().request(id));
  const charges = (await Promise.all(sent)).filter(({ request }) => request.body.includes(`"${code}-1"`));
  return { charges: charges.length, queries: to((path) => path.endsWith(`/${code}-1`)).length };
}

/** A notification of a contract, as the platform has it. */
export async function notificationOf(code: string, event: string) {
  const { notifications } = await platform().state();
  return notifications.find(({ out_contract_code, event_type }) => out_contract_code === code && event_type === event);
}

/** Sends a notification of a contract once more. @param fault - of its signature. @returns the status of the shop's answer. */
export async function sendAgain(code: string, event: string, fault: string | null = null) {
  const before = await notificationOf(code, event);
  if (before === undefined) throw new Error(`there is no ${event} of ${code}`);
  await platform().resend(before.id, fault);
  const attempt = async () => (await notificationOf(code, event))?.attempts.slice(before.attempts.length).at(-1);
  await expect.poll(attempt).toBeDefined();
  return (await attempt())?.status;
}
