import type {
  ActiveFault,
  ClockView,
  ContractView,
  Exchange,
  NotificationView,
  PhoneView,
  PlatformView,
  RefundView,
  Snapshot,
  WalletView,
} from "../../src/views.js";

export type ConsoleApi = ReturnType<typeof consoleApi>;

/** The requests of console and phone to the sandbox at `url`, without a browser. */
export function consoleApi(url: string) {
  async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(url + path, {
      method,
      ...(body !== undefined && { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as T;
  }
  return {
    health: () => call<{ status: string; version: string }>("GET", "/sandbox/health"),
    state: () => call<Snapshot>("GET", "/sandbox/state"),
    request: (id: string) => call<Exchange>("GET", `/sandbox/requests/${id}`),
    phone: (sessionId: string) => call<PhoneView>("GET", `/sandbox/sessions/${sessionId}`),
    agree: (sessionId: string) => call<PhoneView>("POST", `/sandbox/sessions/${sessionId}/agree`, {}),
    terminate: (contractId: string) => call<ContractView>("POST", `/sandbox/contracts/${contractId}/terminate`, {}),
    resend: (notificationId: string, fault: string | null) =>
      call<NotificationView>("POST", `/sandbox/notifications/${notificationId}/resend`, { fault }),
    forward: (forward_to: string | null) => call<PlatformView>("POST", "/sandbox/forwarding", { forward_to }),
    rotate: () => call<PlatformView>("POST", "/sandbox/platform-certificates", { action: "rotate" }),
    refund: (transactionId: string, refund: number) =>
      call<RefundView>("POST", `/sandbox/orders/${transactionId}/refund`, { refund }),
    wallet: (openid: string, changes: Partial<WalletView>) =>
      call<WalletView>("PUT", `/sandbox/wallets/${openid}`, changes),
    clock: () => call<ClockView>("GET", "/sandbox/clock"),
    advance: (advance: string) => call<ClockView>("POST", "/sandbox/clock", { advance }),
    faults: (faults: ActiveFault[]) => call<ActiveFault[]>("PUT", "/sandbox/faults", { faults }),
  };
}
