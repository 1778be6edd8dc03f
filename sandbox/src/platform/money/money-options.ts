import type { BusinessClock } from "../../clock/business-clock.js";
import type { Schedule } from "../../clock/schedule.js";
import type { Store } from "../../state/store.js";

export interface MoneyOptions {
  store: Store;
  clock: Pick<BusinessClock, "now">;
  schedule: Pick<Schedule, "add" | "on">;
  /** Sends due notifications. */
  wake: () => void;
  /** Called with the ID of a changed item, after it was stored. */
  onChange: (kind: MoneyKind, id: string) => void;
}

export type MoneyKind = "order" | "refund" | "wallet" | "notification";
