import type { SessionView } from "../../src/views.js";

/**
 * Where a session's user goes, as an address of this sandbox as the browser sees it: behind a tunnel, its port is not the
 * one in `sign_url`.
 */
export function ownPage({ query, show_code_url, sign_url }: SessionView): string {
  const address = show_code_url ?? sign_url;
  if (address === null) return `/phone?${query}`;
  const { pathname, search, hash } = new URL(address);
  return pathname + search + hash;
}
