import type { SessionView } from "../../src/views.js";

/**
 * The page for a session's user, at the origin that the browser uses: behind a tunnel it differs from the one in
 * `sign_url`.
 */
export function ownPage({ query, show_code_url, sign_url }: SessionView): string {
  const address = show_code_url ?? sign_url;
  if (address === null) return `/phone?${query}`;
  const { pathname, search, hash } = new URL(address);
  return pathname + search + hash;
}
