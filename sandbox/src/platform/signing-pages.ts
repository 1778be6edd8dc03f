import type { Session } from "../state/session.js";

/** Where the user's browser opens the page on the phone; H5 and JSAPI are answered its address. */
export const LOGIN_PATH = "/global/papay/contracts/login";
/** Where a computer's browser opens the page with the QR code; PC web is answered its address. */
export const SHOW_CODE_PATH = "/global/papay/contracts/sessions/show_code";

/** What H5 and JSAPI are answered, as WeChat Pay writes it, with its fragment. */
export function signUrl({ base_url, session_id }: Session): string {
  return `${base_url}${LOGIN_PATH}?os_session_id=${session_id}#wechat_redirect`;
}

/** What PC web is answered. */
export function showCodeUrl({ base_url, session_id }: Session): string {
  return `${base_url}${SHOW_CODE_PATH}?os_session_id=${session_id}`;
}
