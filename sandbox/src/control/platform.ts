import { readTime } from "../clock/read-time.js";
import { FAULT_KINDS } from "../faults/kinds.js";
import { TEST_VALUES } from "../faults/test-values.js";
import { readForwardTo } from "../options.js";
import { TEST_USERS } from "../platform/money/test-users.js";
import { VERSION } from "../version.js";
import type { Snapshot } from "../views.js";
import { ofField } from "./error.js";
import type { ControlParts } from "./parts.js";
import type { Handlers } from "./types.js";

/** What the control does with the sandbox itself and its clock. */
export function platformHandlers(parts: ControlParts) {
  const { keyring, bus, clock, describe, forward } = parts;
  return {
    "platform.health": () => ({ status: "ok", version: VERSION, uptime_seconds: process.uptime() }),
    "platform.get": () => describe(),
    "platform.state": () => snapshotOf(parts),
    "platform.forward": ({ forward_to: address }) =>
      ofField("forward_to", () => {
        forward(readForwardTo(address ?? undefined, "it"));
        return describe();
      }),
    "platform.changeCertificates": async ({ action }) => {
      await keyring[action]();
      bus.emit("platform", describe());
      return describe();
    },
    "testValues.list": () => ({
      test_values: [...TEST_VALUES],
      test_users: TEST_USERS.map(({ prefix, who, wallet }) => ({ openid_begins_with: prefix, who, ...wallet })),
    }),
    "clock.get": () => clock.view(),
    "clock.move": async ({ advance, to }) => {
      if (advance !== undefined) await ofField("advance", () => clock.advance(advance));
      if (to !== undefined) await ofField("to", () => clock.moveTo(readTime(to)));
      return clock.view();
    },
  } satisfies Partial<Handlers>;
}

/** Everything that the console shows. */
export function snapshotOf({ describe, clock, exchanges, presenter, switchboard }: ControlParts): Snapshot {
  return {
    platform: describe(),
    clock: clock.view(),
    exchanges: exchanges.latest(),
    ...presenter.lists(),
    faults: [...switchboard.active],
    fault_kinds: [...FAULT_KINDS],
  };
}
