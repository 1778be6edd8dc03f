import { computed, signal } from "@preact/signals";
import type { ExchangeSummary } from "../../../src/views.js";
import { exchanges } from "../../shared/live.js";
import { isRefused } from "./refused.js";

export const onlyRefused = signal(false);
export const search = signal("");

export const refusedCount = computed(() => exchanges.value.filter(isRefused).length);

/** Both languages of the verdict are searched: a Chinese reader may type an English word. */
function haystack({ id, method, target, status, code, mchid, fault, verdict, causes }: ExchangeSummary): string {
  return [id, method, target, status, code, mchid, fault, verdict.en, verdict.zh, ...causes].join("\n").toLowerCase();
}

export const shown = computed(() => {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  return exchanges.value.filter((exchange) => {
    if (onlyRefused.value && !isRefused(exchange)) return false;
    if (words.length === 0) return true;
    const text = haystack(exchange);
    return words.every((word) => text.includes(word));
  });
});

export function showAll(): void {
  onlyRefused.value = false;
  search.value = "";
}
