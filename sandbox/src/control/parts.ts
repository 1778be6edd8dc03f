import type { Exchanges } from "../api/exchanges.js";
import type { Bus } from "../bus.js";
import type { ClockControl } from "../clock/control.js";
import type { Presenter } from "../console/present.js";
import type { Switchboard } from "../faults/switchboard.js";
import type { Keyring } from "../keys/keyring.js";
import type { Balances } from "../platform/money/balances.js";
import type { Deductions } from "../platform/money/deductions.js";
import type { Refunds } from "../platform/money/refunds.js";
import type { Platform } from "../platform/platform.js";
import type { Store } from "../state/store.js";
import type { PlatformView } from "../views.js";

/** The parts of a running sandbox that its control acts on. */
export interface ControlParts {
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
  /** This machine's time in milliseconds, for signatures. */
  real: () => number;
  describe: () => PlatformView;
  /** Changes where notifications go; `undefined`: each to its own address. */
  forward: (to: URL | undefined) => void;
  /** Ends what waits. */
  stopped: AbortSignal;
}

/** How many items a list has, unless its caller wants more or fewer. The document says so too. */
export const LISTED = 200;
