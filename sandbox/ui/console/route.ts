import { signal } from "@preact/signals";

/*
 * The hash names the open section, so that it survives a reload and can be shared: `#/requests`, `#/requests/<id>`,
 * `#/sessions`, …
 */
export const TABS = [
  "requests",
  "sessions",
  "contracts",
  "orders",
  "refunds",
  "wallets",
  "statements",
  "notifications",
  "faults",
  "clock",
  "keys",
] as const;
export type Tab = (typeof TABS)[number];

interface Route {
  tab: Tab;
  /** The ID of the request whose detail is open. */
  request: string | null;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null; // A hand-typed address may hold a wrong %.
  }
}

function parse(hash: string): Route {
  const [, name, id] = hash.split("/");
  const tab = TABS.find((known) => known === name) ?? "requests";
  return { tab, request: tab === "requests" && id ? decoded(id) : null };
}

export const route = signal<Route>(parse(location.hash));

addEventListener("hashchange", () => {
  route.value = parse(location.hash);
});

export function tabHref(tab: Tab): string {
  return `#/${tab}`;
}

export function requestHref(id: string): string {
  return `#/requests/${encodeURIComponent(id)}`;
}

export function go(href: string): void {
  location.hash = href;
}
