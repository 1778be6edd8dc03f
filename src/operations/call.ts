import { type Connection, contextOf } from "../connection.js";
import { WechatPayConnectionError } from "../errors.js";
import { apiErrorOf } from "../http/api-error.js";
import type { RequestOptions } from "../http/call-options.js";
import { readAnswer } from "../http/read-answer.js";
import { sendRequest } from "../http/send-request.js";
import { placeFields } from "../request/place-fields.js";
import { readRequest } from "../request/read-request.js";
import { isSuccess } from "../runtime/status.js";
import { describeBroken, receive } from "../schema/receive.js";
import { checkBound } from "./check-bound.js";
import type { AnswerOf, Operation, OperationId, RequestOf } from "./operation.js";

/**
 * Calls an operation: reads and checks the request, signs and sends it, verifies the answer, and checks that the answer is
 * about this request. A verified answer is accepted as it is, as long as it has its identifiers.
 *
 * @param onSend - called before each attempt is sent.
 * @throws WechatPayInputError when the request or an option is wrong.
 * @throws WechatPayApiError when the answer is an error.
 * @throws WechatPayVerificationError `RESPONSE_OF_ANOTHER_REQUEST` when the answer is about another contract, order or refund.
 * @throws WechatPayConnectionError `RESPONSE_INVALID` when the answer lacks its identifiers.
 * @throws every error of {@link exchange}.
 */
export async function call<Id extends OperationId>(
  connection: Connection,
  operation: Operation<Id>,
  request: RequestOf<Id>,
  options?: RequestOptions,
  onSend?: () => void,
): Promise<AnswerOf<Id>> {
  const context = contextOf(connection);
  const { id, method, path, retry } = operation;
  const read = readRequest(operation.modes, request, context.exchange.now(), context.exchange.merchant.mchid);
  const outgoing = { method, ...placeFields(method, path, read), template: path, retry, onSend };
  const answer = await sendRequest(context, outgoing, options);
  const content = readAnswer(answer);
  if (!isSuccess(answer.status)) {
    const error = apiErrorOf(answer, content, operation.solutions);
    if (error.verified && operation.doneAlready?.includes(error.code)) return undefined as AnswerOf<Id>;
    throw error;
  }
  if (operation.answer === null) {
    if (content !== undefined) throw invalid("has a body; none is expected");
    return undefined as AnswerOf<Id>;
  }
  const { refused, unexpected } = receive(operation.answer, content);
  if (refused !== undefined) throw invalid(describeBroken(refused));
  checkBound(operation.bound, read.fields, context.exchange.merchant.mchid, content);
  context.reportUnexpected(id, unexpected);
  return content as AnswerOf<Id>;
}

function invalid(why: string): WechatPayConnectionError {
  return new WechatPayConnectionError("RESPONSE_INVALID", `the answer is signed by WeChat Pay, but ${why}`);
}
