import type { OperationId } from "../../spec/operation-types.js";
import type { Refusal } from "../refusal.js";
import { createAppSigningSession } from "./create-app-signing-session.js";
import { createH5SigningSession } from "./create-h5-signing-session.js";
import { createJsapiSigningSession } from "./create-jsapi-signing-session.js";
import { createMiniProgramSigningSession } from "./create-mini-program-signing-session.js";
import { createRefund } from "./create-refund.js";
import { createTransaction } from "./create-transaction.js";
import { createWebSigningSession } from "./create-web-signing-session.js";
import { downloadStatement } from "./download-statement.js";
import { getContract } from "./get-contract.js";
import { getContractByOutContractCode } from "./get-contract-by-out-contract-code.js";
import { getRechargeBalance } from "./get-recharge-balance.js";
import { getRefund } from "./get-refund.js";
import { getRefundByOutRefundNo } from "./get-refund-by-out-refund-no.js";
import { getSubMerchantRechargeBalance } from "./get-sub-merchant-recharge-balance.js";
import { getTransaction } from "./get-transaction.js";
import { getTransactionByOutTradeNo } from "./get-transaction-by-out-trade-no.js";
import type { Call, Handler, NO_CONTENT } from "./handler.js";
import { listPlatformCertificates } from "./list-platform-certificates.js";
import { listRefunds } from "./list-refunds.js";
import { listSettlements } from "./list-settlements.js";
import { reverseTransaction } from "./reverse-transaction.js";
import { terminateContract } from "./terminate-contract.js";

/** The handler of each `operationId`. A missing handler does not compile. */
export const HANDLERS: { readonly [Id in OperationId]: Handler<Id> } = {
  createAppSigningSession,
  createH5SigningSession,
  createJsapiSigningSession,
  createMiniProgramSigningSession,
  createWebSigningSession,
  downloadStatement,
  getContract,
  getContractByOutContractCode,
  listPlatformCertificates,
  createRefund,
  createTransaction,
  getRechargeBalance,
  getRefund,
  getRefundByOutRefundNo,
  getSubMerchantRechargeBalance,
  getTransaction,
  getTransactionByOutTradeNo,
  listRefunds,
  listSettlements,
  reverseTransaction,
  terminateContract,
};

/** A handler whose operation is known only at run time. */
export type AnyHandler = (
  call: Omit<Call<OperationId>, "request"> & { request: Record<string, unknown> },
) => { refusal: Refusal } | { body: unknown; refusal?: never } | { text: string; refusal?: never } | typeof NO_CONTENT;

/** The handler of an operation. Its requests must have been checked. */
export function handlerOf(id: string): AnyHandler | undefined {
  return Object.hasOwn(HANDLERS, id) ? (HANDLERS[id as OperationId] as unknown as AnyHandler) : undefined;
}
