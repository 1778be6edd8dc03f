import type { Text } from "../../src/text.js";
import { translator } from "../shared/i18n.js";
import { sharedWords } from "../shared/words.js";

const words = {
  ...sharedWords,

  title: { en: "Phone · WeChat Pay Global sandbox", zh: "手机 · WeChat Pay Global 沙箱" },
  sandboxMark: { en: "SANDBOX", zh: "沙箱 SANDBOX" },
  sandboxNote: { en: "No real account, no money.", zh: "非真实账户，不涉及资金。" },
  device: { en: "The user's phone", zh: "用户的手机" },
  bar: { en: "Auto-debit", zh: "自动扣款" },
  toConsole: { en: "Console", zh: "控制台" },
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
  agree: { en: "Agree", zh: "同意" },
  decline: { en: "Decline", zh: "拒绝" },
  expiresIn: { en: "Expires in {time}", zh: "{time} 后过期" },

  signedTitle: { en: "Auto-debit is on", zh: "自动扣款已开通" },
  signedWhy: { en: "{merchant} may now debit your account under this plan.", zh: "{merchant}现在可按此模板扣款。" },
  terminatedTitle: { en: "Auto-debit was ended", zh: "自动扣款已关闭" },
  terminatedWhy: { en: "The contract with {merchant} is terminated.", zh: "与{merchant}的协议已终止。" },
  signedBeforeTitle: { en: "Already signed", zh: "已签约" },
  signedBeforeWhy: {
    en: "Auto-debit for {merchant} was switched on before. There is nothing left to agree to.",
    zh: "此前已为{merchant}开通自动扣款，无需再次同意。",
  },
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

  troubleTitle: { en: "This page cannot be opened", zh: "无法打开此页面" },
  "trouble.missing": { en: "The address has no sessionId.", zh: "地址中缺少 sessionId。" },
  "trouble.doubled": { en: "The address names sessionId more than once.", zh: "地址中 sessionId 出现多次。" },
  "trouble.other": {
    en: "The address holds something besides sessionId: {found}",
    zh: "地址中除 sessionId 外还有：{found}",
  },
  "trouble.malformed": { en: "This is no session ID: {found}", zh: "这不是有效的会话 ID：{found}" },
  "trouble.empty": { en: "sessionId is empty.", zh: "sessionId 为空。" },
  expected: { en: "What was expected", zh: "正确格式" },
  expectedQuery: {
    en: "Exactly the query of the hand-off: sessionId= and the session ID, 1 to 128 characters of 0-9 A-Z a-z _ . ~ - without encoding.",
    zh: "与 query 参数完全一致：sessionId= 加会话 ID，长度 1 至 128，仅含 0-9 A-Z a-z _ . ~ -，不做编码。",
  },
  expectedSession: {
    en: "The ID of a session that this sandbox has made, and not forgotten since.",
    zh: "由此沙箱创建且仍保留的会话 ID。",
  },

  backstage: { en: "Behind the scenes", zh: "幕后信息" },
  backstageWhy: {
    en: "What the user does not see.",
    zh: "用户看不到的内容。",
  },
  session: { en: "Session", zh: "会话" },
  sessionId: { en: "Session ID", zh: "会话 ID" },
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
