import { isIP, isIPv6 } from "node:net";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { isUnspecified, withoutBrackets } from "./addresses.js";
import { type Fault, parseFaults } from "./faults/parse.js";
import { fitsEnvFile } from "./keys/env-file.js";
import { isLoopback } from "./notify/target.js";

/** The options of a sandbox. All have defaults. */
export interface SandboxOptions {
  /** 0: any free port. Default 4020. */
  port?: number;
  /**
   * The address to listen on; `0.0.0.0` means all addresses. Default 127.0.0.1. With another address, everyone who reaches the port
   * can use the API and the console, which has no login; the sandbox logs a warning.
   */
  host?: string;
  /** Serves HTTPS with a certificate of a test CA. Clients must trust `tls/ca.pem` in `dir`. Default false. */
  https?: boolean;
  /**
   * More names or addresses of the sandbox, such as `["sandbox"]`: the console accepts them as Host, and the certificate contains
   * them. The base URL uses the first.
   */
  names?: readonly string[];
  /**
   * The folder of keys, `.env` and data. Default `.wechatpay-sandbox` in the working directory. Only one sandbox at a time can use
   * it: tests that run at the same time need different folders.
   */
  dir?: string;
  /** Keeps sessions, contracts and notifications in memory only. Keys are in `dir` all the same. Default false. */
  memory?: boolean;
  /** Removes the keys and data in `dir` first. Default false. */
  reset?: boolean;
  /** Signs each contract at once, without the phone. Default false. */
  autoAgree?: boolean;
  /** The life of contracts from their signing on, in seconds, for all plans. Without it they do not expire. */
  contractLife?: number;
  /** The target of all notifications, such as `http://localhost:3000`. Without a path, each keeps the path of its own address. */
  forwardTo?: string;
  /**
   * The termination URL, such as `https://merchant.example/terminations`: WeChat Pay registers it with the plan, and sends
   * notifications of terminations only there. Without it they are not sent. `forwardTo` applies here too.
   */
  terminationUrl?: string;
  /** Hosts besides this machine that notifications may be sent to. */
  allowHosts?: readonly string[];
  /** The divisor of the waits between deliveries. Default 1, the platform's schedule. */
  notifySpeed?: number;
  /** Faults that are switched on at the start, such as `["latency=500"]`. */
  faults?: readonly string[];
  /** More appids of the merchant and the institution. */
  appids?: readonly string[];
  /** More sub-merchants of the institution. */
  subMchids?: readonly string[];
  /** More plans of the merchant and the institution. */
  planIds?: readonly number[];
  /** The least level of the log: JSON lines on standard error. `info` has each request and each delivery. Default `warn`. */
  logLevel?: "debug" | "info" | "warn" | "error" | "silent";
  /** Real time, in milliseconds since 1970. Business time adds the moves of `clock`. Default `Date.now`. */
  now?: () => number;
}

/** The checked options with their defaults. */
export interface Settings {
  port: number;
  /** A name, or an address without brackets. */
  host: string;
  https: boolean;
  /** Spelled as in `new URL`: an IPv6 address has brackets. */
  names: string[];
  directory: string;
  memory: boolean;
  reset: boolean;
  autoAgree: boolean;
  contractLife: number | undefined;
  forwardTo: URL | undefined;
  terminationUrl: string | undefined;
  allowHosts: string[];
  notifySpeed: number;
  faults: Fault[];
  bindings: { appids: string[]; subMchids: string[]; planIds: number[] };
  logLevel: NonNullable<SandboxOptions["logLevel"]>;
  now: () => number;
}

export const DEFAULT_PORT = 4020;
export const DEFAULT_HOST = "127.0.0.1";
export const DEFAULT_DIRECTORY = ".wechatpay-sandbox";

/**
 * Checks the options, and fills in their defaults.
 *
 * @throws RangeError that names the option and its form.
 */
export function readOptions(options: SandboxOptions): Settings {
  const {
    port = DEFAULT_PORT,
    host = DEFAULT_HOST,
    https = false,
    names = [],
    notifySpeed = 1,
    dir = DEFAULT_DIRECTORY,
  } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError("--port must be from 0 to 65535");
  if (typeof https !== "boolean") throw new RangeError("--https must be true or false");
  if (!Array.isArray(names)) throw new RangeError('--name must be a list of names such as ["sandbox"]');
  if (!(notifySpeed >= 0.001 && notifySpeed <= 1_000_000)) {
    throw new RangeError("--notify-speed must be a number from 0.001 to 1000000");
  }
  // An empty --dir, as with "$UNSET", would mean the working directory.
  if (dir === "") throw new RangeError("--dir must not be empty");
  const directory = resolve(dir);
  // Shells read .env too, and would run $(…) in the path.
  if (!fitsEnvFile(directory))
    throw new RangeError(`--dir must be a folder that .env can name: ${unfitPath(directory)}`);
  if (options.reset && directory === homedir()) throw new RangeError("--dir must not be the home directory");
  return {
    port,
    host: readListenHost(host),
    https,
    names: [...new Set(names.map(readName))],
    directory,
    memory: options.memory ?? false,
    reset: options.reset ?? false,
    autoAgree: options.autoAgree ?? false,
    contractLife: readContractLife(options.contractLife),
    forwardTo: readForwardTo(options.forwardTo),
    terminationUrl: readTerminationUrl(options.terminationUrl),
    allowHosts: (options.allowHosts ?? []).map(readAllowedHost),
    notifySpeed,
    faults: (options.faults ?? []).flatMap(parseFaults),
    bindings: {
      appids: [...(options.appids ?? [])],
      subMchids: [...(options.subMchids ?? [])],
      planIds: [...(options.planIds ?? [])].map(readPlanId),
    },
    logLevel: options.logLevel ?? "warn",
    now: options.now ?? (() => Date.now()),
  };
}

function unfitPath(directory: string): string {
  return `the path ${JSON.stringify(directory)} has a control character, or ' together with one of " $ \` \\`;
}

/** A hundred years. RFC 3339 cannot write a much later end. */
const LONGEST_LIFE = 100 * 365 * 24 * 3600;

function readContractLife(seconds: number | undefined): number | undefined {
  if (seconds === undefined || (Number.isInteger(seconds) && seconds > 0 && seconds <= LONGEST_LIFE)) return seconds;
  throw new RangeError(`--contract-life must be a whole number of seconds, from 1 to ${LONGEST_LIFE}`);
}

/** @param name what the error calls it: the option, or the field of the console's API */
export function readForwardTo(address: string | undefined, name = "--forward-to"): URL | undefined {
  if (address === undefined) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if ((url?.protocol === "http:" || url?.protocol === "https:") && !url.username && !url.password && !url.hash) {
    return url;
  }
  throw new RangeError(`${name} must be an address such as http://localhost:3000`);
}

/** The form of `success_notify_url`: https without a query. On this machine http is allowed too. */
function readTerminationUrl(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
  if (url && isSafe && !url.username && !url.password && !/[?#]/.test(address)) return url.href;
  throw new RangeError(
    "--termination-url must be an address such as https://merchant.example/terminations, without query or fragment; http:// only on this machine",
  );
}

function readAllowedHost(host: string): string {
  const hostname = readHost(host);
  if (hostname !== undefined) return hostname;
  throw new RangeError(`--allow-host must be a host name such as hooks.example.com, not ${JSON.stringify(host)}`);
}

function readListenHost(host: string): string {
  const hostname = readHost(host);
  if (hostname !== undefined) return withoutBrackets(hostname);
  throw new RangeError(`--host must be an address to listen on such as 0.0.0.0, not ${JSON.stringify(host)}`);
}

/** A DNS name that certificates and clients accept, or the address of one machine. */
function readName(name: string): string {
  const hostname = readHost(name) ?? "";
  const isDnsName = /^(?=.{1,253}$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/.test(hostname);
  const isAddress = isIP(withoutBrackets(hostname)) !== 0;
  if ((isDnsName || isAddress) && !isUnspecified(withoutBrackets(hostname))) return hostname;
  throw new RangeError(`--name must be a host name such as sandbox, or an address, not ${JSON.stringify(name)}`);
}

/** Spells a host as `new URL` does, so that equal hosts are equal texts. IPv6 addresses may have brackets. */
function readHost(host: unknown): string | undefined {
  if (typeof host !== "string") return undefined;
  const written = `http://${isIPv6(host) ? `[${host}]` : host}`;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  return url && url.hostname !== "" && url.href === `http://${url.hostname}/` ? url.hostname : undefined;
}

function readPlanId(id: number): number {
  if (Number.isSafeInteger(id) && id > 0) return id;
  throw new RangeError("--plan-id must be a whole number above 0");
}
