import { REGIONS } from "../../generated/constants.js";
import { WechatPayInputError } from "../errors.js";
import { isHttpsOrLocal, parseUrl } from "../runtime/url.js";

/**
 * Checks the address of the API: https, or http on this machine for mocks.
 *
 * @param path - the option that gives it.
 * @returns its origin.
 * @throws WechatPayInputError for anything else, and for a path, which would change what is signed.
 */
export function readBaseUrl(given: unknown, path = "baseUrl"): string {
  const expected = `an origin such as ${REGIONS.hk}, with http only for this machine`;
  const fault = (message: string) =>
    new WechatPayInputError([{ path, rule: "format", expected, message: `${message}; expected ${expected}` }]);
  const url = parseUrl(given);
  if (url === undefined) throw fault("is not a URL");
  if (!isHttpsOrLocal(url)) {
    throw fault(`has the scheme ${url.protocol} with the host ${url.hostname}`);
  }
  if (url.username || url.password) throw fault("holds a user name or a password");
  if (url.pathname !== "/" || url.search || url.hash) throw fault("has a path, a query or a fragment");
  return url.origin;
}
