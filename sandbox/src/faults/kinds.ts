import { CLOCK_TOLERANCE_SECONDS, ERRORS, type ErrorCode } from "../../../generated/constants.js";
import type { SignatureFault } from "../protocol/signature.js";
import type { FaultKind } from "../views.js";
import { fault, OUTCOME_FAULTS } from "./outcomes.js";

/** Faults of the signature, for answers and notifications. */
const SIGNATURE_FAULTS: FaultKind[] = [
  fault("wrong-signature", "Wrong signature (the platform's own probe)", "错误签名（平台的签名探测流量）", {
    notifications: true,
  }),
  fault("unknown-serial", "Signed under a serial number that is not listed", "使用未下发的证书序列号签名", {
    notifications: true,
  }),
  fault(
    "stale-timestamp",
    `Signed ${(2 * CLOCK_TOLERANCE_SECONDS) / 60} minutes ago`,
    `签名时间戳为 ${(2 * CLOCK_TOLERANCE_SECONDS) / 60} 分钟前`,
    { notifications: true },
  ),
];

const TRANSPORT_FAULTS: FaultKind[] = [
  fault("latency", "The answer comes late", "延迟应答", { unit: "milliseconds", value: 3000 }),
  fault(
    "connection-reset",
    "Connection reset: the request is carried out, its answer is lost",
    "连接重置：请求已处理，应答丢失",
  ),
  fault(
    "after-effect",
    "The request is carried out, then answered with an error (500 SYSTEMERROR, unless another one is switched on)",
    "请求已处理，之后才返回错误（默认 500 SYSTEMERROR）",
  ),
  fault("truncated-body", "The body breaks off half-way", "应答体中途截断"),
  fault("html-502", "502 of a gateway, with an HTML page", "网关 502，返回 HTML 页面"),
  fault(
    "unsigned-error",
    "An error without a signature (500 SYSTEMERROR, unless the request gets another one)",
    "未签名的错误应答（默认 500 SYSTEMERROR）",
  ),
  fault("clock-skew", "The platform's clock is ahead (negative: behind)", "平台时钟偏快（负数为偏慢）", {
    unit: "seconds",
    value: 2 * CLOCK_TOLERANCE_SECONDS,
  }),
];

/** The Chinese of the error codes; the document has only English. */
const IN_CHINESE: Record<ErrorCode, string> = {
  PARAM_ERROR: "参数错误",
  INVALID_REQUEST: "请求不合法",
  SIGN_ERROR: "签名验证不通过",
  CONTRACT_EXISTED: "签约协议已存在",
  CONTRACT_NOT_EXIST: "签约协议不存在",
  NO_AUTH: "商户无权限",
  NOT_FOUND: "资源不存在",
  FREQUENCY_LIMITED: "请求过于频繁",
  RATE_LIMITED: "请求过于频繁",
  RATELIMIT_EXCEEDED: "请求过于频繁",
  NO_STATEMENT_EXIST: "账单不存在",
  SYSTEMERROR: "系统异常",
  SYSTEM_ERROR: "系统异常",
  SERVICE_UNAVAILABLE: "服务暂不可用",
  ORDER_PAID: "订单已支付",
  ORDER_CLOSED: "订单已关闭",
  ORDER_NOT_EXIST: "订单不存在",
  ORDERNOTEXIST: "订单不存在",
  OUT_TRADE_NO_USED: "商户订单号已被使用",
  OUT_REFUND_NO_USED: "商户退款单号已被使用",
  NOT_ENOUGH: "余额不足",
  BIZERR_NEED_RETRY: "退款业务流程错误，请重试",
};

/** Every documented error, as the answer to a request whose signature was verified. */
const ERROR_FAULTS: FaultKind[] = Object.entries(ERRORS).map(([code, { status, meaning }]) =>
  fault(code, `${status} ${code}: ${meaning}`, `${status} ${code}：${IN_CHINESE[code as ErrorCode]}`),
);

/** All faults that can be switched on. */
export const FAULT_KINDS: readonly FaultKind[] = [
  ...TRANSPORT_FAULTS,
  ...SIGNATURE_FAULTS,
  ...OUTCOME_FAULTS,
  ...ERROR_FAULTS,
];

/** Faults that apply only to requests whose signature was verified. */
const ONLY_VERIFIED = new Set([
  ...["latency", "connection-reset", "after-effect", "truncated-body"],
  ...OUTCOME_FAULTS.map(({ kind }) => kind),
  ...Object.keys(ERRORS),
]);

/** Whether a fault applies to an operation. */
export function appliesTo(kind: string, operation: string): boolean {
  const operations = FAULT_KINDS.find((fault) => fault.kind === kind)?.operations;
  return operations === undefined || operations.includes(operation);
}

/** Whether a fault applies only to a request whose signature was verified. */
export function needsVerifiedSignature(kind: string): boolean {
  return ONLY_VERIFIED.has(kind);
}

export function isSignatureFault(kind: string): kind is SignatureFault {
  return SIGNATURE_FAULTS.some((fault) => fault.kind === kind);
}
