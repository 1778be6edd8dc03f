import { Verifier } from "@pact-foundation/pact";
import { type Caller, signRequest } from "../support/signatures.js";

/** A provider that the pact is replayed against. */
export interface Provider {
  url: string;
  /** Whose key signs a request, told from its body. */
  callerOf(body: Record<string, unknown>): Caller;
  /** Provider state: the next requests are answered by the provider's own rules. */
  answerNormally(): Promise<void>;
  /** Provider state: the next requests are answered with a documented error. */
  answerWith(error: { status: number; code: string }): Promise<void>;
  /** The provider's clock. */
  now?: () => number;
}

/**
 * Replays the pact. The recorded Authorization headers are samples, so each request is signed anew.
 *
 * @throws Error that lists what the provider does not keep.
 */
export async function verifyPact(pactFile: string, provider: Provider): Promise<void> {
  const verifier = new Verifier({
    provider: "wechatpay",
    providerBaseUrl: provider.url,
    pactUrls: [pactFile],
    logLevel: "error",
    stateHandlers: {
      "the merchant may use auto-debit": () => provider.answerNormally(),
      "the platform answers with an error": (parameters?: unknown) =>
        provider.answerWith(parameters as { status: number; code: string }),
    },
    requestFilter: (request: FilteredRequest, _response: unknown, next: () => void) => {
      if (!request.path.startsWith("/_pact")) {
        const body = Buffer.from(JSON.stringify(request.body));
        request.headers["authorization"] = signRequest(
          { method: request.method, target: request.originalUrl, body },
          provider.callerOf(request.body as Record<string, unknown>),
          provider.now?.(),
        );
      }
      next();
    },
  });
  try {
    await verifier.verifyProvider();
  } catch (error) {
    throw new Error(summaryOf(error));
  }
}

/** One line for each promise that is not kept; the Verifier's own error holds its whole output. */
function summaryOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  try {
    const { errors } = JSON.parse(text) as {
      errors: { interaction: string; mismatch: { mismatches?: { mismatch: string }[] } }[];
    };
    return errors
      .map(
        ({ interaction, mismatch }) =>
          `${interaction}: ${(mismatch.mismatches ?? []).map((found) => found.mismatch).join("; ")}`,
      )
      .join("\n");
  } catch {
    return text.slice(0, 500);
  }
}

/** The part of the Verifier's request that the filter needs. */
interface FilteredRequest {
  path: string;
  originalUrl: string;
  method: string;
  headers: Record<string, string | string[] | undefined>;
  body: unknown;
}
