import type { Settings } from "./options.js";

/** The warning when other machines can reach the sandbox: who can use it, and for what. */
export function exposureWarning({ host, https }: Pick<Settings, "host" | "https">, port: number): string {
  return [
    `OPEN TO THE NETWORK by --host ${host}: everyone who reaches port ${port} of this machine can open the console, which has`,
    "no login, read all requests, sign and end contracts, and change faults and keys; with the test keys they can make the",
    "sandbox send requests to servers on this machine. Only for a network that you trust.",
    ...(https ? [] : ["The SDK accepts http only on its own machine: from other machines, use --https and --name."]),
  ].join(" ");
}

/** Why a TLS handshake failed. */
export function explainTls(code: string | undefined): string {
  if (code === "ERR_SSL_HTTP_REQUEST") return "a client sent http: with --https the sandbox accepts only https";
  if (/UNKNOWN_CA|CERTIFICATE_UNKNOWN|BAD_CERTIFICATE/.test(code ?? "")) {
    return "a client does not trust the test CA: set NODE_EXTRA_CA_CERTS, or use curl --cacert";
  }
  return "the TLS handshake failed";
}
