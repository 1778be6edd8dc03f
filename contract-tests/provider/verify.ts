import { Verifier } from "@pact-foundation/pact";
import { MCHID } from "../support/platform.js";
import { signRequest } from "../support/signatures.js";
import type { SigningLayer } from "../support/signing-layer.js";
import type { TestKey } from "../support/test-keys.js";

/**
 * Replays the pact against the signing layer, Prism behind it. The recorded Authorization headers are
 * samples, so each request is signed anew; the provider states become Prism's `Prefer` header.
 *
 * @throws Error that lists what the provider does not keep.
 */
export async function verifyPact(pactFile: string, layer: SigningLayer, merchant: TestKey): Promise<void> {
  const states = {
    "the merchant may use auto-debit": async () => {
      layer.extraHeaders = {};
    },
    "the platform answers with an error": async (parameters?: Record<string, unknown>) => {
      const { status, code } = parameters as { status: number; code: string };
      layer.extraHeaders = { Prefer: `code=${status}, example=${code}` };
    },
  };
  const verifier = new Verifier({
    provider: "wechatpay",
    providerBaseUrl: layer.url,
    pactUrls: [pactFile],
    logLevel: "error",
    stateHandlers: states as never,
    requestFilter: (request: FilteredRequest, _response: unknown, next: () => void) => {
      if (!request.path.startsWith("/_pact")) {
        const body = Buffer.from(JSON.stringify(request.body));
        request.headers["authorization"] = signRequest(
          { method: request.method, target: request.originalUrl, body },
          { mchid: MCHID, ...merchant },
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
