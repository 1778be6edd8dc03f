import type { Finding } from "../doctor/finding.js";
import { OPERATIONS } from "../spec/operations.js";

/** The domestic platform's list of certificates: official downloaders have this path written into them. */
const DOMESTIC_CERTIFICATES = "/v3/certificates";
const CERTIFICATES = OPERATIONS["listPlatformCertificates"]?.path ?? "";

/** A path of the document for one that came, and what the console says when they differ. */
export interface KnownPath {
  path: string;
  hints: Finding[];
}

/** What is answered under a path: itself, but for the one that official tools ask for in the place of another. */
export function knownPath(path: string): KnownPath {
  if (path !== DOMESTIC_CERTIFICATES) return { path, hints: [] };
  return {
    path: CERTIFICATES,
    hints: [domesticPath(CERTIFICATES)],
  };
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

/** What WeChat Pay Global documents for auto-debit, refunds and reconciliation; `{}` stands for a value. */
const OF_THE_PLATFORM: readonly (readonly [method: string, path: string])[] = [
  ["POST", "/v3/global/papay/contracts/miniprogram-pre-entrust-sign"],
  ["POST", "/v3/global/papay/contracts/h5-pre-entrust-sign"],
  ["POST", "/v3/global/papay/contracts/jsapi-pre-entrust-sign"],
  ["POST", "/v3/global/papay/contracts/web-pre-entrust-sign"],
  ["POST", "/v3/global/papay/contracts/app-pre-entrust-sign"],
  ["GET", "/v3/global/papay/contracts/{}"],
  ["GET", "/v3/global/papay/contracts/out-contract-code/{}"],
  ["POST", "/v3/global/papay/contracts/{}/terminate"],
  ["POST", "/v3/global/papay/transactions"],
  ["GET", "/v3/global/papay/transactions/{}"],
  ["GET", "/v3/global/papay/transactions/out-trade-no/{}"],
  ["POST", "/v3/global/papay/transactions/out-trade-no/{}/reverse"],
  ["POST", "/v3/global/refunds"],
  ["GET", "/v3/global/refunds"],
  ["GET", "/v3/global/refunds/id/{}"],
  ["GET", "/v3/global/refunds/out-refund-no/{}"],
  ["GET", "/v3/global/statements"],
  ["GET", "/v3/global/settle/settlements"],
  ["GET", "/v3/global/refund/recharge-balance"],
];

/** Whether WeChat Pay has such a call, as far as its pages tell. */
export function existsAtThePlatform(method: string, path: string): boolean {
  const spelled = OF_THE_PLATFORM.filter(([, known]) => known === path);
  // A path that is spelled out is no value in another one.
  const candidates = spelled.length > 0 ? spelled : OF_THE_PLATFORM;
  return candidates.some(([known, template]) => known === method && isOf(template, path));
}

function isOf(template: string, path: string): boolean {
  const parts = path.split("/");
  const known = template.split("/");
  return (
    known.length === parts.length &&
    known.every((part, place) => (part === "{}" ? parts[place] !== "" : part === parts[place]))
  );
}
