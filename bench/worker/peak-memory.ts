import { readFileSync } from "node:fs";

/**
 * The most resident memory of this process so far, in MiB. On Linux `maxRSS` would not do: it begins with the peak of
 * the process that started this one.
 */
export function peakMemory(): number {
  const kibibytes = process.platform === "linux" ? peakOnLinux() : process.resourceUsage().maxRSS;
  return kibibytes / 1024;
}

function peakOnLinux(): number {
  const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  if (peak === undefined) throw new Error("no VmHWM in /proc/self/status");
  return Number(peak);
}
