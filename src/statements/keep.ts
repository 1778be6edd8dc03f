import { createSpool } from "#transport";
import { WechatPayConnectionError, WechatPayError, WechatPayTimeoutError } from "../errors.js";
import type { Answer } from "../http/types.js";
import { checkDigest } from "../protocol/digest.js";
import type { Cancellation } from "../runtime/cancellation.js";
import { withDeadline } from "../runtime/deadline.js";
import { globalOf } from "../runtime/global.js";
import { labelOf } from "../runtime/reason.js";
import type { BodyStream, Spool } from "../runtime/wire.js";
import type { StatementLimits } from "./limits.js";

/**
 * Keeps the body of a success until all of it has come and is proved. No byte of it is given to anybody before.
 *
 * @param digest - the SHA-1 that was signed; `undefined` where the body itself was, and is proved.
 * @param signal - the caller's.
 * @returns the spool that holds it. What fails in it is reported as `SPOOL_FAILED`.
 * @throws WechatPayVerificationError `DIGEST_MISMATCH`.
 * @throws WechatPayConnectionError when the connection breaks, or the body is too long or cannot be kept.
 * @throws WechatPayTimeoutError, or the reason of the signal.
 */
export async function keep(
  answer: Answer,
  digest: string | undefined,
  { maximumLength, bodyTimeout, idleTimeout, spool: givenSpool }: StatementLimits,
  signal: AbortSignal | null | undefined,
): Promise<Spool> {
  const stream = answer.stream ?? streamOf(answer.body);
  const check = digest === undefined ? undefined : checkDigest(answer, digest);
  const spool = withSpoolErrors(givenSpool ?? createSpool());
  try {
    await withDeadline(bodyTimeout, signal, async (cancellation) => {
      cancellation.onAbort(stream.cancel);
      let length = 0;
      for (;;) {
        const piece = await nextPiece(stream, idleTimeout, cancellation);
        cancellation.throwIfAborted();
        if (piece === undefined) break;
        length += piece.length;
        if (length > maximumLength) throw tooLong(maximumLength);
        check?.update(piece);
        await spool.write(piece);
        cancellation.throwIfAborted();
      }
    });
    check?.finish();
    return spool;
  } catch (error) {
    stream.cancel();
    await spool.close().catch(() => {}); // what went wrong first is what is told
    throw error;
  }
}

/** A body that came whole. */
function streamOf(body: Uint8Array): BodyStream {
  const pieces = [body];
  return { read: async () => pieces.pop(), cancel: () => {} };
}

function tooLong(maximumLength: number): WechatPayConnectionError {
  const text = `the statement is longer than ${maximumLength} bytes; it was not read further. Raise maximumLength to read it`;
  return new WechatPayConnectionError("RESPONSE_TOO_LARGE", text);
}

/** Only the network is waited for: a spool may be slow. */
async function nextPiece(
  stream: BodyStream,
  idleTimeout: number,
  cancellation: Cancellation,
): Promise<Uint8Array | undefined> {
  const timer = globalOf("setTimeout")(() => cancellation.abort(new WechatPayTimeoutError(idleTimeout)), idleTimeout);
  try {
    return await stream.read();
  } finally {
    clearTimeout(timer);
  }
}

/** The same spool, whose failures are `SPOOL_FAILED` and no failures of the connection. */
function withSpoolErrors(spool: Spool) {
  const attempt = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw spoolError(error);
    }
  };
  return {
    write: (piece: Uint8Array) => attempt(() => spool.write(piece)),
    async *read() {
      try {
        yield* spool.read();
      } catch (error) {
        throw spoolError(error);
      }
    },
    close: () => attempt(() => spool.close()),
  };
}

function spoolError(error: unknown): WechatPayError {
  if (error instanceof WechatPayError) return error;
  const reason = labelOf(error);
  const text = `the statement could not be stored for its verification${reason === undefined ? "" : `: ${reason}`}. Is the folder for temporary files full? The option spool sets another place`;
  return new WechatPayConnectionError("SPOOL_FAILED", text, reason);
}
