import { PACKAGE_VERSION } from "../../generated/constants.js";
import { type Line, type Status, worst } from "./finding.js";

/** What `--json` prints. The version rises when a member is removed or gets another meaning; new members may come. */
export interface Report {
  version: 1;
  command: "check" | "verify";
  package: string;
  mode: "merchant" | "institution";
  /** RFC 3339. */
  time: string;
  result: Status;
  checks: ReportedCheck[];
}

interface ReportedCheck {
  id: string;
  title: string;
  status: Status;
  found: string;
  remedy: string | null;
  data: object;
}

export function toReport(
  command: Report["command"],
  isInstitution: boolean,
  now: number,
  lines: readonly Line[],
): Report {
  return {
    version: 1,
    command,
    package: PACKAGE_VERSION,
    mode: isInstitution ? "institution" : "merchant",
    time: new Date(now).toISOString(),
    result: worst(lines),
    checks: lines.map(({ id, title, status, found, remedy, data }) => ({
      ...{ id, title, status, found },
      remedy: remedy ?? null,
      data: data ?? {},
    })),
  };
}
