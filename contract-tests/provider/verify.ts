import { readFileSync } from "node:fs";
import { Verifier } from "@pact-foundation/pact";
import { type Caller, signRequest } from "../support/signatures.js";

/** The provider state of every interaction that ends in an error. */
const ERROR_STATE = "the platform answers with an error";

/** A provider that the pact is replayed against. */
export interface Provider {
  url: string;
  /** Whose key signs a request, by its address and the fields of its query or body. */
  callerOf(fields: Record<string, unknown>, target: string): Caller;
  /**
   * Sets up a provider state (`x-given` of the document) for the next requests.
   *
   * @returns the identifiers that the provider has chosen. They replace the recorded ones in path, query and body.
   */
  prepare(given: string, parameters: StateParameters): Promise<Identifiers | undefined>;
  /** Provider state: the next requests are answered with a documented error. */
  answerWith(error: { status: number; code: string }): Promise<void>;
  /** The provider's clock. */
  now?: () => number;
}

export interface StateParameters {
  /** The mode of the next request, such as `common mode`. */
  mode: string;
  /** The name of the recorded example. */
  answer?: string;
}

type Identifiers = Record<string, string>;

/**
 * Replays the pact. The recorded Authorization headers are samples, so each request is signed anew.
 *
 * @throws Error that lists the interactions that the provider breaks.
 */
export async function verifyPact(pactFile: string, provider: Provider): Promise<void> {
  let chosen: Identifiers = {};
  const remembering: Provider = {
    ...provider,
    prepare: async (...parameters) => {
      chosen = (await provider.prepare(...parameters)) ?? {};
      return chosen;
    },
    answerWith: (error) => {
      chosen = {};
      return provider.answerWith(error);
    },
  };
  const verifier = new Verifier({
    provider: "wechatpay",
    providerBaseUrl: provider.url,
    pactUrls: [pactFile],
    logLevel: "error",
    stateHandlers: stateHandlers(pactFile, remembering),
    requestFilter: (request: FilteredRequest, _response: unknown, next: () => void) => {
      if (!request.path.startsWith("/_pact")) {
        const { method } = request;
        const isQuery = method === "GET";
        const recorded = isQuery ? request.query : (request.body as Record<string, unknown>);
        const fields = withChosen(recorded, chosen);
        if (isQuery) request.url = withQuery(request.originalUrl, fields);
        else request.body = fields;
        const target = isQuery ? request.url : request.originalUrl;
        const body = Buffer.from(isQuery ? "" : JSON.stringify(fields));
        if (!isQuery) request.headers["content-length"] = String(body.length);
        const caller = provider.callerOf(fields, target);
        request.headers["authorization"] = signRequest({ method, target, body }, caller, provider.now?.());
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

/** A request's fields with the identifiers that the provider has chosen. */
function withChosen(fields: Record<string, unknown>, chosen: Identifiers): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, chosen[name] ?? value]));
}

function withQuery(target: string, fields: Record<string, unknown>): string {
  const [path = ""] = target.split("?");
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return query.length === 0 ? path : `${path}?${query.join("&")}`;
}

/** One handler for each state that the pact names. */
function stateHandlers(pactFile: string, provider: Provider) {
  const pact = JSON.parse(readFileSync(pactFile, "utf8")) as {
    interactions: { providerStates: { name: string }[] }[];
  };
  const names = new Set(pact.interactions.flatMap(({ providerStates }) => providerStates.map(({ name }) => name)));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      (parameters?: unknown) =>
        name === ERROR_STATE
          ? provider.answerWith(parameters as { status: number; code: string })
          : provider.prepare(name, parameters as StateParameters),
    ]),
  );
}

/** One line for each broken interaction; the Verifier's own error holds its whole output. */
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
  /** What is forwarded. */
  url: string;
  originalUrl: string;
  method: string;
  query: Record<string, unknown>;
  headers: Record<string, string | string[] | undefined>;
  body: unknown;
}
