import type { BusinessClock } from "../../clock/business-clock.js";
import type { Schedule } from "../../clock/schedule.js";
import type { Store } from "../../state/store.js";

/** What happens to money needs these. */
export interface MoneyOptions {
  store: Store;
  clock: Pick<BusinessClock, "now">;
  schedule: Pick<Schedule, "add" | "on">;
  /** Sends the notifications that are due. */
  wake: () => void;
  /** Called with the ID of what has changed, after it was written down. */
  onChange: (kind: MoneyKind, id: string) => void;
}

export type MoneyKind = "order" | "refund" | "wallet" | "notification";
