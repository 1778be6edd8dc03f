import type { Text } from "../../src/text.js";
import type {
  ActiveFault,
  ClockView,
  ContractView,
  Exchange,
  NotificationView,
  OrderView,
  PhoneView,
  PlatformView,
  Problem,
  RefundView,
  SettlementsView,
  SignedRequestView,
  TerminationMode,
  TestValueView,
  WalletView,
} from "../../src/views.js";

/** Moves the clock by an ISO 8601 duration, or to a time. */
export type ClockMove = { advance: string } | { to: string };

/** The sandbox answered with an error, or did not answer. */
export class Refusal extends Error {
  readonly text: Text;
  /** The HTTP status; 0 without an answer. */
  readonly status: number;

  constructor(text: Text, status: number) {
    super(text.en);
    this.text = text;
    this.status = status;
  }
}

function isProblem(value: unknown): value is Problem {
  if (typeof value !== "object" || value === null || !("error" in value)) return false;
  const { error } = value;
  return typeof error === "object" && error !== null && "en" in error && "zh" in error;
}

type Method = "GET" | "POST" | "PUT";

async function send(method: Method, path: string, body?: unknown): Promise<Response> {
  const sent: RequestInit =
    body === undefined ? {} : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  let response: Response;
  try {
    response = await fetch(path, { method, ...sent });
  } catch {
    throw new Refusal(
      { en: "The sandbox does not answer. Is it still running?", zh: "沙箱没有应答，是否仍在运行？" },
      0,
    );
  }
  if (response.ok) return response;
  const answer: unknown = await response.json().catch(() => undefined);
  if (isProblem(answer)) throw new Refusal(answer.error, response.status);
  throw new Refusal(
    { en: `The sandbox answered ${response.status}.`, zh: `沙箱返回了 ${response.status}。` },
    response.status,
  );
}

async function call<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
  const response = await send(method, path, body);
  return (await response.json()) as Answer;
}

const id = encodeURIComponent;

/** Whose statements and settlements are meant. */
export interface Account {
  mchid: string;
  sub_mchid?: string;
}

const query = (account: Account) => new URLSearchParams({ ...account });

/** @param date - such as `20260102` */
export const statementPath = (account: Account, date: string) => `/sandbox/statements/${date}?${query(account)}`;

export const api = {
  exchange: (request: string) => call<Exchange>("GET", `/sandbox/requests/${id(request)}`),
  phone: (session: string) => call<PhoneView>("GET", `/sandbox/sessions/${id(session)}`),
  agree: (session: string) => call<PhoneView>("POST", `/sandbox/sessions/${id(session)}/agree`, {}),
  decline: (session: string) => call<PhoneView>("POST", `/sandbox/sessions/${id(session)}/decline`, {}),
  terminate: (contract: string, mode: TerminationMode) =>
    call<ContractView>("POST", `/sandbox/contracts/${id(contract)}/terminate`, { termination_mode: mode }),
  resend: (notification: string, fault: string | null) =>
    call<NotificationView>("POST", `/sandbox/notifications/${id(notification)}/resend`, { fault }),
  forwarding: (address: string | null) => call<PlatformView>("POST", "/sandbox/forwarding", { forward_to: address }),
  certificates: (action: "announce" | "rotate") =>
    call<PlatformView>("POST", "/sandbox/platform-certificates", { action }),
  endPayment: (order: string, state: "SUCCESS" | "PAYERROR" | "CLOSED") =>
    call<OrderView>("POST", `/sandbox/orders/${id(order)}/end`, { trade_state: state }),
  refund: (order: string, amount: number) =>
    call<RefundView>("POST", `/sandbox/orders/${id(order)}/refund`, { refund: amount }),
  endRefund: (refund: string, status: "SUCCESS" | "REFUNDCLOSE" | "ABNORMAL") =>
    call<RefundView>("POST", `/sandbox/refunds/${id(refund)}/end`, { status }),
  wallet: (openid: string, changes: Partial<Pick<WalletView, "balance" | "preferred">>) =>
    call<WalletView>("PUT", `/sandbox/wallets/${id(openid)}`, changes),
  card: (openid: string, bankType: string, changes: { available?: number; locked?: boolean }) =>
    call<WalletView>("PUT", `/sandbox/wallets/${id(openid)}/cards/${id(bankType)}`, changes),
  statement: async (account: Account, date: string) => (await send("GET", statementPath(account, date))).text(),
  settlements: (account: Account) => call<SettlementsView>("GET", `/sandbox/settlements?${query(account)}`),
  signedRequest: () => call<SignedRequestView>("POST", "/sandbox/signed-request", {}),
  testValues: () => call<{ test_values: TestValueView[] }>("GET", "/sandbox/test-values"),
  clock: () => call<ClockView>("GET", "/sandbox/clock"),
  moveClock: (move: ClockMove) => call<ClockView>("POST", "/sandbox/clock", move),
  faults: (faults: readonly ActiveFault[]) => call<ActiveFault[]>("PUT", "/sandbox/faults", { faults }),
};
