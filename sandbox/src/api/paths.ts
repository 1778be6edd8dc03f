import type { Finding } from "../doctor/finding.js";
import { OPERATIONS } from "../spec/operations.js";
import { callsUnder } from "../spec/route.js";

/** The domestic platform's path of the certificates: the downloaders of official SDKs can use no other. */
const DOMESTIC_CERTIFICATES = "/v3/certificates";
const CERTIFICATES = OPERATIONS.listPlatformCertificates.path;

/** The documented path for a path as sent, and a hint for the console when they differ. */
export interface KnownPath {
  path: string;
  hints: Finding[];
}

/** The path itself, or the documented path when it is the domestic path of the certificates. */
export function knownPath(path: string): KnownPath {
  if (path !== DOMESTIC_CERTIFICATES) return { path, hints: [] };
  return { path: CERTIFICATES, hints: [domesticPath(CERTIFICATES)] };
}

function domesticPath(right: string): Finding {
  return {
    id: "path-domestic",
    problem: {
      en: `${DOMESTIC_CERTIFICATES} is the path of the domestic platform; WeChat Pay Global documents ${right}.`,
      zh: `${DOMESTIC_CERTIFICATES} 是境内平台的路径；微信支付境外文档中为 ${right}。`,
    },
    remedy: {
      en: `The sandbox answers both paths alike, because the downloaders of official SDKs use this one. If your client can be configured, use ${right}.`,
      zh: `官方 SDK 的证书下载器使用该路径，因此沙箱对两者的应答相同。如果客户端可以配置，请使用 ${right}。`,
    },
  };
}

/** A call that WeChat Pay's pages list. */
export interface KnownCall {
  method: string;
  /** With `{name}` in the place of each parameter. */
  path: string;
  /** Whether the document has the call. The sandbox answers every call of the document. */
  isInSandbox: boolean;
}

/** Calls of WeChat Pay Global that the document may not have. */
const OTHER_CALLS: readonly (readonly [method: string, path: string])[] = [
  ["GET", "/v3/global/statements"],
  ["GET", "/v3/global/profit-sharing/bill-download-url"],
];

const DOCUMENTED = Object.values(OPERATIONS).map((operation): KnownCall => ({ ...operation, isInSandbox: true }));

/** All known calls of WeChat Pay; those of the document come first. */
export const KNOWN_CALLS: readonly KnownCall[] = [
  ...DOCUMENTED,
  ...OTHER_CALLS.map(([method, path]): KnownCall => ({ method, path, isInSandbox: false })).filter(
    ({ method, path }) => !DOCUMENTED.some((call) => call.method === method && unnamed(call.path) === unnamed(path)),
  ),
];

/** Whether WeChat Pay's pages list such a call. */
export function existsAtThePlatform(method: string, path: string): boolean {
  return callsUnder(path, KNOWN_CALLS).some((call) => call.method === method);
}

/** A template without the names of its parameters, to compare templates. */
function unnamed(template: string): string {
  return template.replaceAll(/\{[^{}]*\}/g, "{}");
}
