import { main } from "../../src/cli/main.js";
import type { Report } from "../../src/cli/report.js";
import type { Variables } from "../../src/cli/settings.js";

/** What the command printed, and the code with which its process would have ended. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs the command in this process. */
export async function runCommand(
  parameters: readonly string[],
  variables: Variables = {},
  changes: { isTerminal?: boolean; now?: () => number } = {},
): Promise<Ran> {
  const { isTerminal = false, now = Date.now } = changes;
  const printed = { out: "", err: "" };
  const out = {
    write: (text: string) => {
      printed.out += text;
    },
    isTerminal,
    hasColours: isTerminal,
    width: 100,
  };
  const err = (text: string) => {
    printed.err += text;
  };
  return { code: await main({ parameters, variables, out, err, now }), ...printed };
}

/** The checks in a report of `--json`, by ID. */
export function checksIn(ran: Ran): Record<string, Report["checks"][number]> {
  const { checks } = JSON.parse(ran.out) as Report;
  return Object.fromEntries(checks.map((check) => [check.id, check]));
}

/** The status of each check, by ID. */
export function statusesIn(ran: Ran): Record<string, string> {
  return Object.fromEntries(Object.entries(checksIn(ran)).map(([id, { status }]) => [id, status]));
}
