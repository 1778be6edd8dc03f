import type { Finding } from "../doctor/finding.js";
import { OPERATIONS } from "../spec/operations.js";
import { callsUnder } from "../spec/route.js";

/** The domestic platform's list of certificates: official downloaders have this path written into them. */
const DOMESTIC_CERTIFICATES = "/v3/certificates";
const CERTIFICATES = OPERATIONS.listPlatformCertificates.path;

/** A path of the document for one that came, and what the console says when they differ. */
export interface KnownPath {
  path: string;
  hints: Finding[];
}

/** What is answered under a path: itself, but for the one that official tools ask for in the place of another. */
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
      en: `The sandbox answers both alike, since the downloaders of official SDKs ask for this one. Where your client lets you choose, take ${right}.`,
      zh: `官方 SDK 的证书下载器使用该路径，因此沙箱对两者的应答相同。如果客户端可以配置，请使用 ${right}。`,
    },
  };
}

/** A call of WeChat Pay, as far as its pages tell. */
export interface KnownCall {
  method: string;
  /** With `{name}` in the place of each parameter. */
  path: string;
  /** Whether the document has it, and so the sandbox. */
  isHere: boolean;
}

/** What WeChat Pay Global has beside auto-debit and its reconciliation, and the document may lack. */
const OF_THE_PLATFORM: readonly (readonly [method: string, path: string])[] = [
  ["GET", "/v3/global/statements"],
  ["GET", "/v3/global/profit-sharing/bill-download-url"],
];

const DOCUMENTED = Object.values(OPERATIONS).map((operation): KnownCall => ({ ...operation, isHere: true }));

/** Every call of WeChat Pay, those of the document first. */
export const KNOWN_CALLS: readonly KnownCall[] = [
  ...DOCUMENTED,
  ...OF_THE_PLATFORM.map(([method, path]): KnownCall => ({ method, path, isHere: false })).filter(
    ({ method, path }) => !DOCUMENTED.some((call) => call.method === method && unnamed(call.path) === unnamed(path)),
  ),
];

/** Whether WeChat Pay has such a call, as far as its pages tell. */
export function existsAtThePlatform(method: string, path: string): boolean {
  return callsUnder(path, KNOWN_CALLS).some((call) => call.method === method);
}

/** Two templates are one path when they differ in the names of their parameters only. */
function unnamed(template: string): string {
  return template.replaceAll(/\{[^{}]*\}/g, "{}");
}
