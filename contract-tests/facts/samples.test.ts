import { describe, expect, it } from "vitest";
import { NOTIFICATION_EVENTS } from "../../generated/notifications.js";
import * as operations from "../../generated/operations.js";
import type { Schema } from "../../scripts/generate/spec.js";
import { receive } from "../../src/schema/receive.js";
import type { Schema as CompactSchema } from "../../src/schema/schema.js";
import { loadDocument } from "../spec/examples.js";
import { compileSchema } from "../spec/schemas.js";
import { SPEC_FILE } from "../support/document.js";
import published from "./samples.json" with { type: "json" };

/*
 * The samples of the official pages, copied with their field names, types and mistakes. The document describes them,
 * and the SDK reads the different forms in one form.
 */
const spec = loadDocument(SPEC_FILE);

/** As the SDK returns it: the answer of a success, or the resource of an event. */
const READ: Record<string, CompactSchema | null> = {
  Transaction: operations.GET_TRANSACTION.answer,
  AcceptedRefund: operations.CREATE_REFUND.answer,
  Refund: operations.GET_REFUND.answer,
  RefundList: operations.LIST_REFUNDS.answer,
  SettlementList: operations.LIST_SETTLEMENTS.answer,
  Contract: operations.GET_CONTRACT.answer,
  SigningSession: operations.CREATE_APP_SIGNING_SESSION.answer,
  SigningPage: operations.CREATE_H5_SIGNING_SESSION.answer,
  WebSigningPage: operations.CREATE_WEB_SIGNING_SESSION.answer,
  CommonContractNotice: NOTIFICATION_EVENTS["PAPAY.SIGN"][0],
  InstitutionalContractNotice: NOTIFICATION_EVENTS["PAPAY.SIGN"][1],
  CommonTransactionNotice: NOTIFICATION_EVENTS["TRANSACTION.SUCCESS"][0],
  InstitutionalTransactionNotice: NOTIFICATION_EVENTS["TRANSACTION.SUCCESS"][1],
  CommonRefundNotice: NOTIFICATION_EVENTS["REFUND.SUCCESS"][0],
  InstitutionalRefundNotice: NOTIFICATION_EVENTS["REFUND.SUCCESS"][1],
};

const samples = published.map(
  ({ schema, sample }, index) => [`${schema}, sample ${index + 1}`, schema, sample] as const,
);

it.each(samples)("fits the document: %s", (_, name, sample) => {
  const validate = compileSchema(spec, { $ref: `#/components/schemas/${name}` } as Schema);
  // One sample has a field that no page lists for its call (D26).
  const { return_url: unlisted, ...listed } = sample as Record<string, unknown>;
  validate(name.startsWith("CreateMiniProgram") && unlisted ? listed : sample);
  expect(validate.errors ?? []).toEqual([]);
});

it.each(samples.filter(([, name]) => !name.endsWith("Request")))("is read completely: %s", (_, name, sample) => {
  const schema = READ[name];
  if (!schema) throw new Error(`the SDK reads no ${name}`);
  expect(receive(schema, structuredClone(sample))).toEqual({ refused: undefined, unexpected: [] });
});

describe("the SDK gives in one form what the samples have in several:", () => {
  const read = (name: string) =>
    published
      .filter(({ schema }) => schema === name)
      .map(({ sample }) => {
        const copy = structuredClone(sample) as Record<string, unknown>;
        receive(READ[name] ?? {}, copy);
        return copy;
      });

  it("the number of an order", () => {
    const orders = [
      ...read("Transaction"),
      ...read("CommonTransactionNotice"),
      ...read("InstitutionalTransactionNotice"),
    ];
    for (const order of orders) {
      expect(order).toHaveProperty("transaction_id", expect.stringMatching(/^\d{28}$/));
      expect(order).not.toHaveProperty("id");
    }
  });

  it("the part of a coupon that WeChat Pay pays", () => {
    for (const order of [...read("Transaction"), ...read("CommonTransactionNotice")]) {
      for (const promotion of order["promotion_detail"] as object[]) {
        expect(promotion).toHaveProperty("wxpay_contribute_amount", expect.any(Number));
      }
    }
  });

  it("the promotions of a refund, and its funding source", () => {
    const lists = read("RefundList").flatMap(({ data }) => data as Record<string, unknown>[]);
    for (const refund of [...read("Refund"), ...lists]) {
      expect(refund["promotion_detail"]).toEqual([expect.objectContaining({ promotion_id: "109519" })]);
      expect(refund["fund_source"]).toBe("REFUND_SOURCE_RECHARGE_FUNDS");
      expect(refund).not.toHaveProperty("refund_detail");
    }
    const [one] = read("Refund");
    const { promotion_detail, ...rest } = structuredClone(one) as { promotion_detail: object[] };
    const third: Record<string, unknown> = { ...rest, detail: promotion_detail[0] };
    receive(READ["Refund"] ?? {}, third);
    expect(third).toEqual(one);
  });
});
