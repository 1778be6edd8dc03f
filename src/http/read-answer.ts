import { encodeUtf8 } from "#encoding";
import { WechatPayConnectionError } from "../errors.js";
import { type JsonFault, jsonFaultOf, NOT_JSON, parseJson, readJson } from "../runtime/json.js";
import { isBodiless } from "../runtime/status.js";
import type { Answer } from "./types.js";

/**
 * What the body of an answer says; nothing where an unsigned error says nothing that can be read.
 *
 * @throws WechatPayConnectionError `RESPONSE_INVALID` when it is signed, but is not JSON that can be trusted.
 */
export function readAnswer(answer: Answer): unknown {
  const { status, body, verified } = answer;
  if (body.length === 0 || isBodiless(status)) return undefined;
  try {
    return parseJson(body);
  } catch (error) {
    const fault = jsonFaultOf(error);
    if (verified) throw invalid(answer, fault);
    return undefined;
  }
}

/**
 * The body of an answer as it may be given to any parser: JSON without traps, or, unsigned, a text that is none, such
 * as a proxy's HTML.
 *
 * @throws WechatPayConnectionError as {@link readAnswer} does.
 */
export function readableBody(answer: Answer): Uint8Array<ArrayBuffer> | null {
  try {
    return encodeUtf8(readJson(answer.body).text);
  } catch (error) {
    const fault = jsonFaultOf(error);
    if (answer.verified) throw invalid(answer, fault);
    return fault.message === NOT_JSON ? answer.body : null;
  }
}

/** In words, where a SyntaxError would quote the answer. */
function invalid({ status, body }: Answer, { message }: JsonFault): WechatPayConnectionError {
  const what = `the answer (status ${status}, ${body.length} bytes) is signed by WeChat Pay`;
  return new WechatPayConnectionError("RESPONSE_INVALID", `${what}, but ${message}`);
}
