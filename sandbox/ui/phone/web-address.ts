/** The merchant's address becomes a link on this page; a `javascript:` address must not. */
export function isWebAddress(address: string | null): address is string {
  return address !== null && /^https?:\/\//i.test(address) && URL.canParse(address);
}
