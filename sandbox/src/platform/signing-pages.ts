import type { Session } from "../state/session.js";

/** The signing page on the phone, for H5 and JSAPI. */
export const LOGIN_PATH = "/global/papay/contracts/login";
/** The page with the QR code on a computer, for PC web. */
export const SHOW_CODE_PATH = "/global/papay/contracts/sessions/show_code";

/** `sign_url` of H5 and JSAPI, with WeChat Pay's fragment. */
export function signUrl({ base_url, session_id }: Session): string {
  return `${base_url}${LOGIN_PATH}?os_session_id=${session_id}#wechat_redirect`;
}

/** `show_code_url` of PC web. */
export function showCodeUrl({ base_url, session_id }: Session): string {
  return `${base_url}${SHOW_CODE_PATH}?os_session_id=${session_id}`;
}
