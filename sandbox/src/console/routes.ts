import { CONTROL_OPERATIONS } from "../../generated/control-operations.js";
import type { Bus } from "../bus.js";
import type { Perform } from "../control/control.js";
import type { MethodId } from "../control/types.js";
import type { Snapshot } from "../views.js";
import { streamEvents } from "./events.js";
import { type ConsoleRequest, json, type Reply, type Routes, text } from "./router.js";

export interface ConsoleOptions {
  perform: Perform;
  snapshot: () => Snapshot;
  bus: Bus;
  /** With https, the certificate of the test CA, PEM. */
  ca?: string | undefined;
  /** Ends the live feeds. */
  stopped: AbortSignal;
}

/** The routes of the control, by its document, and of what only browsers read. */
export function createConsoleRoutes({ perform, snapshot, bus, ca, stopped }: ConsoleOptions): Routes {
  return {
    ...controlRoutes(perform),
    "GET /sandbox/events": (_, incoming, outgoing) => streamEvents(incoming, outgoing, bus, snapshot, stopped),
    ...(ca !== undefined && {
      "GET /sandbox/ca.pem": () => ({ status: 200, type: "application/x-pem-file", body: ca }),
    }),
  };
}

function controlRoutes(perform: Perform): Routes {
  const operations = Object.entries(CONTROL_OPERATIONS).filter(([, { isHttpOnly }]) => !isHttpOnly);
  return Object.fromEntries(
    operations.map(([id, { method, path }]) => [
      `${method} ${path}`,
      async ({ segments, search, body }: ConsoleRequest): Promise<Reply> => {
        const answer = await perform(id as MethodId, { segments, query: search, body });
        return typeof answer === "string" ? text(answer) : json(answer);
      },
    ]),
  );
}
