import { writeAmount } from "./amount.js";
import { language } from "./i18n.js";

function locale(): string {
  return language.value === "zh" ? "zh-CN" : "en-GB";
}

/** The time of day, to the second. */
export function clockTime(iso: string): string {
  return new Date(iso).toLocaleTimeString(locale(), { hourCycle: "h23" });
}

export function dateTime(iso: string): string {
  return new Date(iso).toLocaleString(locale(), { dateStyle: "medium", timeStyle: "medium", hourCycle: "h23" });
}

/** An amount in the smallest unit of its currency. */
export function money(amount: number, currency: string): string {
  return writeAmount(amount, currency, locale());
}

export function day(iso: string): string {
  return new Date(iso).toLocaleDateString(locale(), { dateStyle: "medium" });
}

/** `4:05`, `1:00:00`; never less than zero. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0"));
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? `${hours}:${parts.join(":")}` : parts.join(":").replace(/^0/, "");
}

/** JSON with indentation; `null` when the text is not JSON. JavaScript may round numbers. */
export function prettyJson(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? JSON.stringify(value, null, 2) : null;
  } catch {
    return null;
  }
}
