import { homedir } from "node:os";
import { resolve } from "node:path";
import { type Fault, parseFaults } from "./faults/parse.js";
import { fitsEnvFile } from "./keys/env-file.js";
import { isLoopback } from "./notify/target.js";

/** How a sandbox is started. Everything has a default. */
export interface SandboxOptions {
  /** On 127.0.0.1; 0 takes any free port. Default 4020. */
  port?: number;
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
  /** The clock, in milliseconds since 1970. Default `Date.now`. */
  now?: () => number;
}

/** The options, checked and filled in. */
export interface Settings {
  port: number;
  directory: string;
  memory: boolean;
  reset: boolean;
  autoAgree: boolean;
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
export const DEFAULT_DIRECTORY = ".wechatpay-sandbox";

/**
 * Checks the options, before anything is made.
 *
 * @throws RangeError that names the option and what is expected.
 */
export function readOptions(options: SandboxOptions): Settings {
  const { port = DEFAULT_PORT, notifySpeed = 1, dir = DEFAULT_DIRECTORY } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError("--port must be from 0 to 65535");
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
    directory,
    memory: options.memory ?? false,
    reset: options.reset ?? false,
    autoAgree: options.autoAgree ?? false,
    forwardTo: readForwardTo(options.forwardTo),
    terminationUrl: readTerminationUrl(options.terminationUrl),
    allowHosts: (options.allowHosts ?? []).map(readHost),
    notifySpeed,
    faults: (options.faults ?? []).flatMap(parseFaults),
    bindings: {
      appids: [...(options.appids ?? [])],
      subMchids: [...(options.subMchids ?? [])],
      planIds: [...(options.planIds ?? [])].map(readPlanId),
    },
    logLevel: options.logLevel ?? "info",
    now: options.now ?? Date.now,
  };
}

function unfit(directory: string): string {
  return `the path ${JSON.stringify(directory)} has a control character, or ' together with one of " $ \` \\`;
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

/** As `new URL` spells hosts, so that they compare equal. */
function readHost(host: string): string {
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined;
  if (url && url.hostname !== "" && url.href === `http://${url.hostname}/`) return url.hostname;
  throw new RangeError(`--allow-host must be a host name such as hooks.example.com, not ${JSON.stringify(host)}`);
}

function readPlanId(id: number): number {
  if (Number.isSafeInteger(id) && id > 0) return id;
  throw new RangeError("--plan-id must be a whole number above 0");
}
