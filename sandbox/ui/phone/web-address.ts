/** The merchant's address becomes a link of this page: one such as `javascript:…` must not. */
export function isWebAddress(address: string | null): address is string {
  return address !== null && /^https?:\/\//i.test(address) && URL.canParse(address);
}
