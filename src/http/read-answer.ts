import { encodeUtf8 } from "#encoding";
import { WechatPayConnectionError } from "../errors.js";
import { type Json, JsonFault, jsonFaultOf, NOT_JSON, readJson } from "../runtime/json.js";
import { isBodiless } from "../runtime/status.js";
import type { Answer } from "./types.js";

/** What a body says, or what is wrong with it. */
export function readContent(body: Uint8Array): Json | JsonFault {
  try {
    return readJson(body);
  } catch (error) {
    return jsonFaultOf(error);
  }
}

/**
 * What the body of an answer says; nothing where an unsigned error says nothing that can be read.
 *
 * @throws WechatPayConnectionError `RESPONSE_INVALID` when it is signed, but is not JSON that can be trusted.
 */
export function readAnswer(answer: Answer): unknown {
  const { status, body } = answer;
  if (body.length === 0 || isBodiless(status)) return undefined;
  const content = contentOf(answer);
  return content instanceof JsonFault ? undefined : content.value;
}

/**
 * The body of an answer as it may be given to any parser: JSON without traps, or, unsigned, a text that is none, such
 * as a proxy's HTML.
 *
 * @throws WechatPayConnectionError as {@link readAnswer} does.
 */
export function readableBody(answer: Answer): Uint8Array<ArrayBuffer> | null {
  const content = contentOf(answer);
  if (!(content instanceof JsonFault)) return encodeUtf8(content.text);
  return content.message === NOT_JSON ? answer.body : null;
}

/** @throws WechatPayConnectionError `RESPONSE_INVALID` when it is signed, but is not JSON that can be trusted. */
function contentOf(answer: Answer): Json | JsonFault {
  const content = answer.content ?? readContent(answer.body);
  if (content instanceof JsonFault && answer.verified) throw invalid(answer, content);
  return content;
}

/** In words, where a SyntaxError would quote the answer. */
function invalid({ status, body }: Answer, { message }: JsonFault): WechatPayConnectionError {
  const what = `the answer (status ${status}, ${body.length} bytes) is signed by WeChat Pay`;
  return new WechatPayConnectionError("RESPONSE_INVALID", `${what}, but ${message}`);
}
