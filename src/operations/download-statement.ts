import { DOWNLOAD_STATEMENT } from "../../generated/operations.js";
import { type Connection, contextOf } from "../connection.js";
import { apiErrorOf } from "../http/api-error.js";
import { type RequestOptions, readCallOptions } from "../http/call-options.js";
import { readAnswer } from "../http/read-answer.js";
import { sendRequest } from "../http/send-request.js";
import { ownProperties } from "../input/own-properties.js";
import { checkDigest, digestOf } from "../protocol/digest.js";
import { placeFields } from "../request/place-fields.js";
import { readRequest } from "../request/read-request.js";
import { isSuccess } from "../runtime/status.js";
import type { Spool } from "../runtime/wire.js";
import { keep } from "../statements/keep.js";
import { readStatementLimits } from "../statements/limits.js";
import { openStatement, type Statement } from "../statements/statement.js";
import { checkBound } from "./check-bound.js";
import type { RequestOf } from "./operation.js";

/** A request for {@link downloadStatement}, in one of the two modes. */
export type DownloadStatementRequest = RequestOf<"downloadStatement">;

/**
 * Keeps a statement until it is verified and its rows are read. When one of its functions throws, the download fails with
 * `SPOOL_FAILED`.
 *
 * @example
 * ```ts
 * const pieces: Uint8Array[] = [];
 * const spool: StatementSpool = {
 *   write: (piece) => void pieces.push(piece),
 *   async *read() {
 *     yield* pieces;
 *   },
 *   close: () => void pieces.splice(0),
 * };
 * ```
 */
export interface StatementSpool extends Spool {}

/**
 * The options of {@link downloadStatement}.
 *
 * @example
 * ```ts
 * await wechatpay.downloadStatement({ date: "20211119", mchid: "10000091" }, { maximumLength: 64 * 1024 * 1024 });
 * ```
 */
export interface DownloadStatementOptions extends RequestOptions {
  /** The longest statement to accept, in bytes after decompression. Default 1,073,741,824 (1 GiB). */
  maximumLength?: number | undefined;
  /**
   * The limit for the body of the statement, from its first byte to its last, in milliseconds. Default 600,000. `timeout`
   * covers the call up to the answer's headers; after them, `attemptTimeout` is the longest time without a byte.
   */
  bodyTimeout?: number | undefined;
  /**
   * Keeps the statement until it is verified. Default: on Node a temporary file that nobody else can open; in other
   * runtimes the memory.
   */
  spool?: StatementSpool | undefined;
}

/**
 * Downloads the statement of a day: all its orders and refunds, to compare with your own. A day's statement is ready on the
 * next day from 10:00 Beijing time on, and for 180 days.
 *
 * You get the first row only after the complete statement was received and its signature and digest were verified. Rows are
 * read one by one, so memory does not grow with the statement. The statement is sent compressed.
 *
 * The request asks for Chinese unless you give `acceptLanguage`, because only the Chinese column heads are all known. It
 * changes nothing and is retried when no answer comes, but not after the body has begun.
 *
 * @param request - in common mode, or in institutional mode (`sp_mchid`).
 * @throws {@link WechatPayInputError} when a field or an option is wrong. Nothing was sent.
 * @throws {@link WechatPayApiError} when WeChat Pay answers with an error: `NO_STATEMENT_EXIST` when there is none (yet).
 * @throws {@link WechatPayVerificationError} when the statement does not verify or is not complete; while its rows are
 * read, when a row belongs to another merchant.
 * @throws {@link WechatPaySigningError} when your custom signer fails. Nothing was sent.
 * @throws {@link WechatPayPlatformKeysError} when there is no platform key to verify an answer with. Nothing was sent.
 * @throws {@link WechatPayConnectionError} when there is no usable answer: `RESPONSE_TOO_LARGE` beyond `maximumLength`,
 * `SPOOL_FAILED` when it cannot be kept; while its rows are read, `RESPONSE_INVALID` when the rows cannot be parsed.
 * @throws {@link WechatPayTimeoutError} when no complete answer comes in time.
 *
 * @example
 * ```ts
 * const statement = await wechatpay.downloadStatement({ date: "20211119", mchid: "10000091" });
 * for await (const row of statement.rows) {
 *   book(row.out_trade_no, row.out_refund_no, row.total, row.currency);
 * }
 * ```
 *
 * Source: https://pay.weixin.qq.com/doc/global/v3/zh/4012354484
 */
export async function downloadStatement(
  connection: Connection,
  request: DownloadStatementRequest,
  options: DownloadStatementOptions = {},
): Promise<Statement> {
  const { exchange, limits, reportUnexpected } = contextOf(connection);
  const { id, method, path, modes, retry, digest, bound, solutions } = DOWNLOAD_STATEMENT;
  const own = ownProperties(options);
  const read = readCallOptions({ ...own, acceptLanguage: own.acceptLanguage ?? "zh-CN" }, limits);
  const bodyLimits = readStatementLimits(own, read.attemptTimeout);
  const asked = readRequest(modes, request, exchange.now(), exchange.merchant.mchid);
  const outgoing = { method, ...placeFields(method, path, asked), template: path, retry, streamedWith: digest };
  const rule = digest === undefined ? undefined : { header: digest, check: checkDigest };
  const answer = await sendRequest({ exchange, limits }, { ...outgoing, digest: rule }, read);
  if (!isSuccess(answer.status)) throw apiErrorOf(answer, readAnswer(answer), solutions);
  const sha1 = digestOf(answer, digest);
  const spool = await keep(answer, sha1, bodyLimits, read.signal);
  return openStatement(spool, {
    isNamed: sha1 !== undefined,
    checkRow: ({ mchid, sub_mchid }) =>
      checkBound(bound, asked.fields, exchange.merchant.mchid, {
        mchid: mchid || undefined,
        sub_mchid: sub_mchid || undefined,
      }),
    reportUnknown: () => reportUnexpected(id, [{ path: "rows[].other", rule: "additionalProperties" }]),
  });
}
