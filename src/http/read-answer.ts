import { encodeUtf8 } from "#encoding";
import { WechatPayConnectionError } from "../errors.js";
import { type Json, JsonFault, jsonFaultOf, NOT_JSON, readJson } from "../runtime/json.js";
import { isBodiless } from "../runtime/status.js";
import type { Answer } from "./types.js";

/** The JSON of a body, or the reason why it cannot be read. */
export function readContent(body: Uint8Array): Json | JsonFault {
  try {
    return readJson(body);
  } catch (error) {
    return jsonFaultOf(error);
  }
}

/**
 * The value in the body of an answer; `undefined` for an unsigned error whose body cannot be read.
 *
 * @throws WechatPayConnectionError `RESPONSE_INVALID` when the answer is signed, but its body is not safe JSON.
 */
export function readAnswer(answer: Answer): unknown {
  const { status, body } = answer;
  if (body.length === 0 || isBodiless(status)) return undefined;
  const content = contentOf(answer);
  return content instanceof JsonFault ? undefined : content.value;
}

/**
 * The body of an answer that any parser may read: safe JSON, or, in an unsigned answer, a text that is not JSON, such as a
 * proxy's HTML.
 *
 * @throws WechatPayConnectionError as {@link readAnswer} does.
 */
export function readableBody(answer: Answer): Uint8Array<ArrayBuffer> | null {
  const content = contentOf(answer);
  if (!(content instanceof JsonFault)) return encodeUtf8(content.text);
  return content.message === NOT_JSON ? answer.body : null;
}

/** @throws WechatPayConnectionError `RESPONSE_INVALID` when the answer is signed, but its body is not safe JSON. */
function contentOf(answer: Answer): Json | JsonFault {
  const content = answer.content ?? readContent(answer.body);
  if (content instanceof JsonFault && answer.verified) throw invalid(answer, content);
  return content;
}

/** Our own words: the message of a SyntaxError would quote the answer. */
function invalid({ status, body }: Answer, { message }: JsonFault): WechatPayConnectionError {
  const what = `the answer (status ${status}, ${body.length} bytes) is signed by WeChat Pay`;
  return new WechatPayConnectionError("RESPONSE_INVALID", `${what}, but ${message}`);
}
