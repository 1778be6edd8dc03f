import { writeApi } from "./api-pages.js";
import { codesOfDocument } from "./codes.js";
import type { Edition } from "./edition.js";
import { errorPages } from "./error-pages.js";
import type { Item } from "./navigation.js";
import type { OwnCode } from "./own-codes.js";

/**
 * Writes the pages of operations, notifications and error codes in the language of an edition, and returns their sidebars.
 *
 * @param own - the codes of the SDK's own errors, in that language.
 */
export function writeReference(
  edition: Edition,
  own: OwnCode[],
  write: (route: string, text: string) => void,
): { api: Item[]; errors: Item[] } {
  const { spec, words } = edition;
  const api = writeApi(edition, write);
  for (const [name, text] of errorPages(edition, own)) write(`${words.folder}reference/errors/${name}`, text);
  const codes = (found: { code: string }[]) =>
    found.map(({ code }) => ({ text: code, link: `/${words.folder}reference/errors/${code}` }));
  return {
    api: [{ text: words.apiShort, link: `/${words.folder}reference/api/` }, ...api],
    errors: [
      { text: words.errorCodes, link: `/${words.folder}reference/errors/` },
      { text: words.ofWechatPay, items: codes(codesOfDocument(spec)) },
      { text: words.ofSdk, items: codes(own) },
    ],
  };
}

/** Whether a path of the site, without its language, is one of these pages, which are in every language. */
export function isInReference(path: string): boolean {
  return /^reference\/(?:api|errors)\//.test(path);
}
