import { REGIONS } from "../../generated/constants.js";
import { WechatPayInputError } from "../errors.js";
import { isHttpsOrLocal, parseUrl } from "../runtime/url.js";

/**
 * Checks the address of the API: https, or http on this machine for mocks.
 *
 * @param path - the name of the option.
 * @returns the origin.
 * @throws WechatPayInputError for any other address, and for one with a path, which would change the bytes that are signed.
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
