import type { UsedTestValues } from "../state/used-test-values.js";
import type { TestValueView } from "../views.js";
import { type Fault, parseFaults } from "./parse.js";

/*
 * Test values: a client in any language writes one into a field of a request to get an outcome. They are faults in square brackets,
 * such as `[sandbox:user-paying=10]`.
 */

/** The operations with test values, the fields that can have one, and the field with the merchant's number. */
const TEXTS: Readonly<Record<string, { fields: readonly string[]; number: string }>> = {
  createTransaction: { fields: ["description", "attach"], number: "out_trade_no" },
  createRefund: { fields: ["reason"], number: "out_refund_no" },
};

const BEGINNING = "[sandbox:";
const TEST_VALUE = /\[sandbox:([^\]]*)\]/g;

/** Faults that apply to a repeated number. All others apply once for each number. */
const FOR_REPEATED_NUMBERS = ["repeated-order-paid"];

export interface TestValues {
  faults: Fault[];
  /** Marks the faults as used: a retry, which is the same request, gets the normal outcome. */
  use: () => void;
}

const NONE: TestValues = { faults: [], use: () => {} };

/**
 * The faults in the test values of a request.
 *
 * @throws RangeError that says what is wrong with a test value.
 */
export function readTestValues(
  operation: string,
  body: Uint8Array,
  mchidOf: () => string,
  used: Pick<UsedTestValues, "has" | "add">,
): TestValues {
  const texts = Object.hasOwn(TEXTS, operation) ? TEXTS[operation] : undefined;
  if (!texts || !Buffer.from(body).includes(BEGINNING)) return NONE;
  const fields = fieldsOf(body);
  const lists = texts.fields.flatMap((name) => [...String(fields[name] ?? "").matchAll(TEST_VALUE)]);
  const faults = lists.flatMap(([, list = ""]) => parseFaults(list));
  const number = `${fields["sub_mchid"] ?? ""}/${fields[texts.number] ?? ""}`.slice(0, 200);
  const request = { mchid: mchidOf(), operation, number };
  if (used.has(request)) return { ...NONE, faults: faults.filter(({ kind }) => FOR_REPEATED_NUMBERS.includes(kind)) };
  return { faults, use: () => used.add(request) };
}

/** The fields of a body; none when it is wrong, which `readJson` reports. */
function fieldsOf(body: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString());
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const testValue =
  (operation: string, field: string) =>
  (fault: string, en: string, zh: string): TestValueView => {
    return { value: `${BEGINNING}${fault}]`, operation, field, what: { en, zh } };
  };
const deduction = testValue("createTransaction", "description");
const refund = testValue("createRefund", "reason");

/** The table of docs/sandbox.md and of `GET /sandbox/test-values`. */
export const TEST_VALUES: readonly TestValueView[] = [
  deduction("NOT_ENOUGH", "403 NOT_ENOUGH, no order", "403 NOT_ENOUGH，不产生订单"),
  deduction(
    "card-locked",
    "403 USER_ACCOUNT_ABNORMAL, no order: the security lock of the user's card",
    "403 USER_ACCOUNT_ABNORMAL，不产生订单：银行卡安全锁",
  ),
  deduction("user-paying=10", "200 USERPAYING; SUCCESS after 10 seconds", "200 USERPAYING；10 秒后变为 SUCCESS"),
  deduction(
    "user-paying-fails=10",
    "200 USERPAYING; PAYERROR after 10 seconds",
    "200 USERPAYING；10 秒后变为 PAYERROR",
  ),
  deduction("pay-error", "200 PAYERROR", "200 PAYERROR"),
  deduction("after-effect", "500 SYSTEMERROR, and the user was charged", "500 SYSTEMERROR，但用户已被扣款"),
  deduction("connection-reset", "the connection breaks, and the user was charged", "连接中断，但用户已被扣款"),
  deduction("SYSTEMERROR", "500 SYSTEMERROR, and the user was not charged", "500 SYSTEMERROR，用户未被扣款"),
  deduction(
    "order-unseen=30",
    "charged; queries answer 404 ORDER_NOT_EXIST for 30 seconds",
    "扣款成功；30 秒内查询返回 404 ORDER_NOT_EXIST",
  ),
  deduction(
    "order-unseen=30, connection-reset",
    "charged, no answer, and 404 for 30 seconds: several may stand in one value",
    "已扣款、无应答、30 秒内查询不到：可组合多个",
  ),
  deduction(
    "repeated-order-paid",
    "charged; the same request again gets 400 ORDER_PAID, without it 200 with the order",
    "扣款成功；相同请求再次发送返回 400 ORDER_PAID（默认返回 200 及原订单）",
  ),
  refund("refund-closed", "accepted; REFUNDCLOSE in the end", "已受理；最终为 REFUNDCLOSE"),
  refund("refund-abnormal", "accepted; ABNORMAL in the end", "已受理；最终为 ABNORMAL"),
  refund("NOT_ENOUGH", "403 NOT_ENOUGH; the same request again is accepted", "403 NOT_ENOUGH；相同请求再次发送则受理"),
  refund(
    "BIZERR_NEED_RETRY",
    "500 BIZERR_NEED_RETRY; the same request again is accepted",
    "500 BIZERR_NEED_RETRY；相同请求再次发送则受理",
  ),
];
