import { setTimeout as wait } from "node:timers/promises";
import type { Sandbox } from "../../sandbox/src/index.js";
import type {
  ContractView,
  Exchange,
  NotificationView,
  PhoneView,
  PlatformView,
  Snapshot,
} from "../../sandbox/src/views.js";

/** What a person does in the sandbox's console and on its phone, by the same addresses that its pages use. */
export class Control {
  readonly #url: string;

  constructor({ url }: Sandbox) {
    this.#url = url;
  }

  /** What the phone shows for the hand-off's `query`. */
  openPhone(query: string): Promise<PhoneView> {
    return this.#get(`sessions/${new URLSearchParams(query).get("sessionId")}`);
  }

  agree(sessionId: string): Promise<PhoneView> {
    return this.#send("POST", `sessions/${sessionId}/agree`);
  }

  terminate(contractId: string): Promise<ContractView> {
    return this.#send("POST", `contracts/${contractId}/terminate`, { termination_mode: "USER" });
  }

  resend(notificationId: string, fault: string | null = null): Promise<NotificationView> {
    return this.#send("POST", `notifications/${notificationId}/resend`, { fault });
  }

  rotate(): Promise<PlatformView> {
    return this.#send("POST", "platform-certificates", { action: "rotate" });
  }

  setFaults(...faults: { kind: string; value?: number; remaining?: number }[]): Promise<unknown> {
    return this.#send("PUT", "faults", { faults });
  }

  /** What the console shows of the latest request. */
  async latestRequest(): Promise<Exchange> {
    const { exchanges } = await this.#get<Snapshot>("state");
    return this.#get(`requests/${exchanges[0]?.id}`);
  }

  /** The notification once it has been attempted so often. */
  async delivered(id: string, attempts: number): Promise<NotificationView> {
    for (let tries = 0; tries < 500; tries++) {
      const { notifications } = await this.#get<Snapshot>("state");
      const found = notifications.find((notification) => notification.id === id);
      if (found && found.attempts.length >= attempts) return found;
      await wait(20);
    }
    throw new Error(`the notification ${id} was not delivered`);
  }

  /** The first notification of a contract for an event, once attempted. */
  async notificationOf(contractId: string, eventType: string): Promise<NotificationView> {
    const { notifications } = await this.#get<Snapshot>("state");
    const found = notifications.find(
      ({ contract_id, event_type }) => contract_id === contractId && event_type === eventType,
    );
    if (!found) throw new Error(`there is no notification ${eventType} of ${contractId}`);
    return this.delivered(found.id, 1);
  }

  async #get<T>(path: string): Promise<T> {
    return read(await fetch(`${this.#url}/sandbox/${path}`));
  }

  async #send<T>(method: string, path: string, body: unknown = {}): Promise<T> {
    const init = { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
    return read(await fetch(`${this.#url}/sandbox/${path}`, init));
  }
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
