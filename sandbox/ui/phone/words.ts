import type { Text } from "../../src/text.js";
import { translator } from "../shared/i18n.js";
import { sharedWords } from "../shared/words.js";

const words = {
  ...sharedWords,

  title: { en: "Phone · WeChat Pay Global sandbox", zh: "手机 · WeChat Pay Global 沙箱" },
  sandboxMark: { en: "SANDBOX", zh: "沙箱 SANDBOX" },
  sandboxNote: { en: "No real account, no money.", zh: "非真实账户，不涉及资金。" },
  device: { en: "The user's phone", zh: "用户的手机" },
  computer: { en: "The user's computer", zh: "用户的电脑" },
  bar: { en: "Auto-debit", zh: "自动扣款" },
  toConsole: { en: "Console", zh: "控制台" },
  "arrival.app": { en: "Came from the app {appid}", zh: "来自 App {appid}" },
  "arrival.mini-program": { en: "Came from the mini program {appid}", zh: "来自小程序 {appid}" },
  "arrival.h5": { en: "Came from a page in the phone's browser (H5)", zh: "来自手机浏览器中的网页（H5）" },
  "arrival.jsapi": { en: "Came from a page inside WeChat (JSAPI)", zh: "来自微信内的网页（JSAPI）" },
  "arrival.web": { en: "Came from the QR code on a computer (PC web)", zh: "来自电脑上的二维码（PC 网页）" },
  loading: { en: "Loading…", zh: "加载中…" },

  offerTitle: { en: "Allow automatic payments?", zh: "开通自动扣款？" },
  offerWhy: {
    en: "If you agree, {merchant} may debit your account automatically under this plan, without asking you each time. You can end this at any time.",
    zh: "同意后，{merchant}可按此模板自动从您的账户扣款，无需每次确认。您可随时解约。",
  },
  plan: { en: "Plan", zh: "服务模板" },
  planNumber: { en: "Plan {n}", zh: "模板 {n}" },
  account: { en: "Account", zh: "账户" },
  contractCode: { en: "Contract number", zh: "协议号" },
  contractId: { en: "Contract ID", zh: "协议 ID" },
  signedAt: { en: "Signed", zh: "签约时间" },
  contractUntil: { en: "Valid until", zh: "有效期至" },
  agree: { en: "Agree", zh: "同意" },
  decline: { en: "Decline", zh: "拒绝" },
  expiresIn: { en: "Expires in {time}", zh: "{time} 后过期" },

  signedTitle: { en: "Auto-debit is on", zh: "自动扣款已开通" },
  signedWhy: { en: "{merchant} may now debit your account under this plan.", zh: "{merchant}现在可按此模板扣款。" },
  terminatedTitle: { en: "Auto-debit was ended", zh: "自动扣款已关闭" },
  terminatedWhy: { en: "The contract with {merchant} is terminated.", zh: "与{merchant}的协议已终止。" },
  signedBeforeTitle: { en: "Already signed", zh: "已签约" },
  signedBeforeWhy: {
    en: "Auto-debit for {merchant} is already on. There is nothing to agree to.",
    zh: "此前已为{merchant}开通自动扣款，无需再次同意。",
  },
  charges: { en: "Payments", zh: "扣款记录" },
  chargesNone: { en: "Nothing was charged yet.", zh: "暂无扣款。" },
  refundOf: { en: "{amount} refunded", zh: "退款 {amount}" },
  endContract: { en: "End auto-debit…", zh: "关闭自动扣款…" },
  endContractTitle: { en: "End auto-debit?", zh: "关闭自动扣款？" },
  endContractWhy: {
    en: "{merchant} may then no longer debit your account. This cannot be undone.",
    zh: "关闭后，{merchant}不能再从您的账户扣款。此操作无法撤销。",
  },
  endContractConfirm: { en: "End it", zh: "确认关闭" },
  declinedTitle: { en: "Declined", zh: "已拒绝" },
  declinedWhy: {
    en: "You did not agree. {merchant} may not debit your account.",
    zh: "您没有同意。{merchant}不能从您的账户扣款。",
  },
  expiredTitle: { en: "This request has expired", zh: "此请求已过期" },
  expiredWhy: {
    en: "It was not answered in time. Go back to {merchant} and start again.",
    zh: "未在规定时间内操作。请返回{merchant}重新发起。",
  },

  "back.app": { en: "Back to the app", zh: "返回 App" },
  "back.mini-program": { en: "Back to the mini program", zh: "返回小程序" },
  "back.merchant": { en: "Back to the merchant", zh: "返回商户" },
  "back.browser": { en: "Back to the browser", zh: "返回浏览器" },
  "back.wechat": { en: "Back to WeChat", zh: "返回微信" },
  "back.computer": { en: "Done", zh: "完成" },
  "back.web": { en: "Go on at the computer.", zh: "请在电脑上继续。" },
  "back.none.h5": {
    en: "The merchant gave no return_url: the user goes back to the browser by hand.",
    zh: "商户未提供 return_url：用户需自行返回浏览器。",
  },
  "back.none.jsapi": {
    en: "The merchant gave no return_url: the user stays in WeChat.",
    zh: "商户未提供 return_url：用户停留在微信中。",
  },
  "back.none.web": {
    en: "The merchant gave no return_url: the user stays on this page.",
    zh: "商户未提供 return_url：用户停留在此页。",
  },
  "returned.browser": { en: "Back in the browser", zh: "已返回浏览器" },
  "returned.wechat": { en: "Back in WeChat", zh: "已返回微信" },
  "returned.computer": { en: "Done on the phone", zh: "手机端已完成" },
  "returned.app": { en: "Back in the app", zh: "已返回 App" },
  "returned.mini-program": { en: "Back in the mini program", zh: "已返回小程序" },
  "returnedWhy.app": {
    en: "WeChat would now open the app {appid} again, with errCode, errStr and extMsg. What they hold after a signing is not documented.",
    zh: "微信此时会重新打开 App {appid}，并返回 errCode、errStr 和 extMsg。文档没有说明签约后它们的值。",
  },
  "returnedWhy.mini-program": {
    en: "WeChat would now show the mini program {appid} again.",
    zh: "微信此时会重新显示小程序 {appid}。",
  },
  "returnedWhy.browser": {
    en: "The user sees the merchant's page again, which has learned nothing from WeChat.",
    zh: "用户重新看到商户网页，微信没有向该网页返回任何结果。",
  },
  "returnedWhy.wechat": {
    en: "The user is in WeChat again. The merchant's page has learned nothing from WeChat.",
    zh: "用户回到微信中，微信没有向商户网页返回任何结果。",
  },
  "returnedWhy.computer": {
    en: "The page on the computer has followed the phone by itself.",
    zh: "电脑上的页面已自动同步手机的结果。",
  },
  returnedProof: {
    en: "Nothing that comes back this way is proof of a contract: the backend waits for the notification, or queries the contract.",
    zh: "由此返回的内容都不能作为签约依据：后端应等待通知，或查询协议。",
  },
  returnedUndo: { en: "Show the phone's page again", zh: "重新显示手机页面" },

  codeTitle: { en: "QR code · WeChat Pay Global sandbox", zh: "二维码 · WeChat Pay Global 沙箱" },
  codeHeading: { en: "Scan to allow automatic payments", zh: "扫码开通自动扣款" },
  codeWhy: {
    en: "Scan the code with your phone. There you are asked whether {merchant} may debit your account automatically.",
    zh: "请用手机扫描二维码，并在手机上确认是否允许{merchant}自动扣款。",
  },
  codeLabel: { en: "QR code of {address}", zh: "{address} 的二维码" },
  codeAddress: { en: "The code leads to", zh: "二维码指向" },
  codeDeclinedWhy: {
    en: "The user did not agree on the phone. {merchant} may not debit the account.",
    zh: "用户在手机上没有同意。{merchant}不能从该账户扣款。",
  },
  codeExpiredTitle: { en: "This code has expired", zh: "二维码已过期" },
  "codeSaid.SIGNED": { en: "Signed on the phone", zh: "已在手机上签约" },
  "codeSaid.DECLINED": { en: "Declined on the phone", zh: "已在手机上拒绝" },
  "codeSaid.EXPIRED": { en: "The code has expired", zh: "二维码已过期" },
  codeOwnMachine: {
    en: "A real phone cannot open {host}, which is only this computer. Open the code's address here, or start the sandbox with --host 0.0.0.0 and --name, and open this page by that name.",
    zh: "真实手机无法打开 {host}：它只指本机。请在此打开二维码的地址，或使用 --host 0.0.0.0 与 --name 启动沙箱，并用该名称打开此页。",
  },

  troubleTitle: { en: "This page cannot be opened", zh: "无法打开此页面" },
  "trouble.missing": { en: "The address has no {parameter}.", zh: "地址中缺少 {parameter}。" },
  "trouble.doubled": { en: "The address names {parameter} more than once.", zh: "地址中 {parameter} 出现多次。" },
  "trouble.other": {
    en: "The address holds something besides {parameter}: {found}",
    zh: "地址中除 {parameter} 外还有：{found}",
  },
  "trouble.malformed": { en: "This is no session ID: {found}", zh: "这不是有效的会话 ID：{found}" },
  "trouble.empty": { en: "{parameter} is empty.", zh: "{parameter} 为空。" },
  expected: { en: "What was expected", zh: "正确格式" },
  "expected.phone": {
    en: "Exactly the query of the hand-off: sessionId= and the session ID, 1 to 128 characters of 0-9 A-Z a-z _ . ~ - without encoding.",
    zh: "与 query 参数完全一致：sessionId= 加会话 ID，长度 1 至 128，仅含 0-9 A-Z a-z _ . ~ -，不做编码。",
  },
  "expected.login": {
    en: "Exactly the sign_url that the API answered, its fragment included: nothing added, nothing encoded again.",
    zh: "与 API 返回的 sign_url 完全一致（包括 # 之后的部分）：不添加参数，不再次编码。",
  },
  "expected.code": {
    en: "Exactly the show_code_url that the API answered: nothing added, nothing encoded again.",
    zh: "与 API 返回的 show_code_url 完全一致：不添加参数，不再次编码。",
  },
  wrongPage: {
    en: "This session was made for another channel: {channel}.",
    zh: "此会话属于其他渠道：{channel}。",
  },
  wrongPageRight: { en: "Its own page", zh: "正确的页面" },
  expectedSession: {
    en: "The ID of a session that this sandbox has created and still has.",
    zh: "由此沙箱创建且仍保留的会话 ID。",
  },

  backstage: { en: "Behind the scenes", zh: "幕后信息" },
  backstageWhy: {
    en: "What the user does not see.",
    zh: "用户看不到的内容。",
  },
  session: { en: "Session", zh: "会话" },
  sessionId: { en: "Session ID", zh: "会话 ID" },
  channelIs: { en: "Channel: {channel}", zh: "渠道：{channel}" },
  fragmentLost: {
    en: "This address has lost the fragment {fragment} of sign_url. Send the user to sign_url as it is.",
    zh: "此地址丢失了 sign_url 末尾的 {fragment}。请原样使用 sign_url。",
  },
  notification: { en: "Notification", zh: "通知" },
  notificationLater: {
    en: "When the user agrees, a PAPAY.SIGN notification goes to {url}",
    zh: "用户同意后，PAPAY.SIGN 通知将发往 {url}",
  },
  notificationHeld: {
    en: "When the user agrees, a PAPAY.SIGN notification is made, but not sent:",
    zh: "用户同意后，会生成 PAPAY.SIGN 通知，但不会发送：",
  },
  heldNoMore: {
    en: "It can be sent now: press Resend in the console.",
    zh: "现在可以发送：请在控制台点击“重新发送”。",
  },
  notificationNone: { en: "Nothing was signed, so nothing is sent.", zh: "没有签约，因此不发送通知。" },
  notificationSoon: { en: "It will appear in a moment.", zh: "稍后会显示在这里。" },
  clientIp: { en: "Client address", zh: "客户端地址" },
  clientIpWhy: {
    en: "The merchant gave user_client_ip {ip}. The platform would compare it with the phone's address; the sandbox does not.",
    zh: "商户提供了 user_client_ip {ip}。平台会将其与手机地址比对；沙箱不比对。",
  },
  stillTrying: { en: "The sandbox does not answer; trying again.", zh: "沙箱没有应答，正在重试。" },
} as const satisfies Record<string, Text>;

export const t = translator(words);
