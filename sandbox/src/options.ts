import { isIP, isIPv6 } from "node:net";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { isUnspecified, withoutBrackets } from "./addresses.js";
import { type Fault, parseFaults } from "./faults/parse.js";
import { fitsEnvFile } from "./keys/env-file.js";
import { isLoopback } from "./notify/target.js";

/** How a sandbox is started. Everything has a default. */
export interface SandboxOptions {
  /** 0 takes any free one. Default 4020. */
  port?: number;
  /**
   * The address to listen on, such as `0.0.0.0` for all of them. Default 127.0.0.1. Beyond this machine the console, which has
   * no login, and the API are open to everyone who reaches the port: a warning says so.
   */
  host?: string;
  /** Speaks https, with a certificate of a test CA that is kept in `dir`: `tls/ca.pem` is for clients to trust. Default false. */
  https?: boolean;
  /**
   * More names of the sandbox, such as `["sandbox"]`, and addresses: the console answers to them and the certificate holds them. The
   * base URL has the first.
   */
  names?: readonly string[];
  /**
   * Where keys, `.env` and data live. Default `.wechatpay-sandbox` in the working directory. It serves one sandbox at a
   * time: tests that run at the same time need one each.
   */
  dir?: string;
  /** Keeps sessions, contracts and notifications in memory only. Keys stay in `dir`. Default false. */
  memory?: boolean;
  /** Removes the keys and data of `dir` first. Default false. */
  reset?: boolean;
  /** Signs each contract by itself, as if the user agreed at once. Default false. */
  autoAgree?: boolean;
  /** How long contracts hold from their signing on, in seconds: a plan's life, the same for all plans. Without it until they are ended. */
  contractLife?: number;
  /** Takes all notifications, such as `http://localhost:3000`. Without a path, each keeps its own. */
  forwardTo?: string;
  /**
   * Where the ends of contracts are told, such as `https://merchant.example/terminations`: WeChat Pay keeps this address
   * with the plan and tells them to no other. Without it nobody is told. `forwardTo` applies to it as to any other.
   */
  terminationUrl?: string;
  /** Hosts beside this machine that notifications may be sent to. */
  allowHosts?: readonly string[];
  /** By how much the waits between deliveries are divided. 1, the default, is the platform's pace. */
  notifySpeed?: number;
  /** Faults that are switched on from the start, such as `["latency=500"]`. */
  faults?: readonly string[];
  /** More appids that belong to merchant and institution. */
  appids?: readonly string[];
  /** More merchants of the institution. */
  subMchids?: readonly string[];
  /** More plans that are open to both. */
  planIds?: readonly number[];
  /** What is logged, as JSON lines to standard error. Default `info`. */
  logLevel?: "debug" | "info" | "warn" | "error" | "silent";
  /** Real time, in milliseconds since 1970: business time is that and what `clock` was moved by. Default `Date.now`. */
  now?: () => number;
}

/** The options, checked and filled in. */
export interface Settings {
  port: number;
  /** A name, or an address without brackets. */
  host: string;
  https: boolean;
  /** As `new URL` spells host names: an IPv6 address has brackets. */
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
 * Checks the options, before anything is made.
 *
 * @throws RangeError that names the option and what is expected.
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
  // Or else it would be the working directory, as with --dir "$UNSET".
  if (dir === "") throw new RangeError("--dir must not be empty");
  const directory = resolve(dir);
  // Its path stands in .env, which shells read too: $(…) in it would be run.
  if (!fitsEnvFile(directory)) throw new RangeError(`--dir must be a folder that .env can name: ${unfit(directory)}`);
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
    logLevel: options.logLevel ?? "info",
    now: options.now ?? (() => Date.now()),
  };
}

function unfit(directory: string): string {
  return `the path ${JSON.stringify(directory)} has a control character, or ' together with one of " $ \` \\`;
}

/** A hundred years: longer, and its end would be none that RFC 3339 can write. */
const LONGEST_LIFE = 100 * 365 * 24 * 3600;

function readContractLife(seconds: number | undefined): number | undefined {
  if (seconds === undefined || (Number.isInteger(seconds) && seconds > 0 && seconds <= LONGEST_LIFE)) return seconds;
  throw new RangeError(`--contract-life must be a whole number of seconds, from 1 to ${LONGEST_LIFE}`);
}

function readForwardTo(address: string | undefined): URL | undefined {
  if (address === undefined) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if ((url?.protocol === "http:" || url?.protocol === "https:") && !url.username && !url.password && !url.hash) {
    return url;
  }
  throw new RangeError("--forward-to must be an address such as http://localhost:3000");
}

/** As `success_notify_url` must be: https, without a query; http as well on this machine. */
function readTerminationUrl(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
  if (url && isSafe && !url.username && !url.password && !/[?#]/.test(address)) return url.href;
  throw new RangeError(
    "--termination-url must be an address such as https://merchant.example/terminations, without query or fragment; http:// on this machine alone",
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

/** A DNS name, of labels as certificates and clients take them, or an address that is one machine's. */
function readName(name: string): string {
  const hostname = readHost(name) ?? "";
  const isDnsName = /^(?=.{1,253}$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/.test(hostname);
  const isAddress = isIP(withoutBrackets(hostname)) !== 0;
  if ((isDnsName || isAddress) && !isUnspecified(withoutBrackets(hostname))) return hostname;
  throw new RangeError(`--name must be a host name such as sandbox, or an address, not ${JSON.stringify(name)}`);
}

/** As `new URL` spells hosts, so that they compare equal; IPv6 addresses come with brackets or without. */
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
