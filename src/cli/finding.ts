/** What a check came to. */
export type Status = "ok" | "warning" | "failed" | "skipped";

/** Figures for programs. */
export type Data = Record<string, string | number | boolean | null | readonly string[]>;

/** What a check found, and what to do about it. */
export interface Finding {
  status: Status;
  /** In words, without a secret. */
  found: string;
  /** What to do. */
  remedy?: string | undefined;
  data?: Data | undefined;
}

/** A finding, and the check that it is of. */
export interface Line extends Finding {
  /** Names the check; stable. */
  id: string;
  title: string;
  group: string;
}

export const ok = (found: string, data?: Data): Finding => ({ status: "ok", found, data });
export const warning = (found: string, remedy?: string, data?: Data): Finding => ({
  status: "warning",
  found,
  remedy,
  data,
});
export const failed = (found: string, remedy?: string, data?: Data): Finding => ({
  status: "failed",
  found,
  remedy,
  data,
});
export const skipped = (found: string, remedy?: string): Finding => ({ status: "skipped", found, remedy });

/** The worst of several; one of these decides what the command ends with. */
export function worst(findings: readonly Finding[]): Status {
  return (["failed", "warning", "ok"] as const).find((status) => findings.some((one) => one.status === status)) ?? "ok";
}
