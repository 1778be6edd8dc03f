import type { Settings } from "./options.js";

/** One line on who can reach a sandbox that listens beyond this machine, and what they can do. */
export function wordsOnExposure({ host, https }: Pick<Settings, "host" | "https">, port: number): string {
  return [
    `OPEN TO THE NETWORK by --host ${host}: everyone who reaches port ${port} of this machine can open the console, which has`,
    "no login, read all requests, sign and end contracts, and change faults and keys; with the test keys they can make the",
    "sandbox send requests to servers on this machine. Only for a network that you trust.",
    ...(https ? [] : ["The SDK takes http on its own machine alone: from another one, use --https and --name."]),
  ].join(" ");
}

/** Why a client and the sandbox did not come to speak https with each other. */
export function explainTls(code: string | undefined): string {
  if (code === "ERR_SSL_HTTP_REQUEST") return "a client spoke http: with --https the sandbox speaks https alone";
  if (/UNKNOWN_CA|CERTIFICATE_UNKNOWN|BAD_CERTIFICATE/.test(code ?? "")) {
    return "a client does not trust the sandbox: give it the test CA, such as by NODE_EXTRA_CA_CERTS or curl --cacert";
  }
  return "no https came about";
}
