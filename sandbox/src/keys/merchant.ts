import { randomBytes, randomInt } from "node:crypto";
import { exampleBody } from "../spec/document.js";
import type { Text } from "../text.js";
import type { CertifiedKey } from "./certified-key.js";

/** Who may call: a merchant that signs for itself, or an institution that signs for one of its merchants. */
export interface Merchant {
  mode: "common" | "institutional";
  name: Text;
  /** The name of the merchant that the user signs with. */
  signsFor: Text;
  mchid: string;
  /** Bound to `mchid`; the first is its own. In institutional mode these are `sp_appid`s. */
  appids: string[];
  /** Empty in common mode. */
  subMchids: string[];
  /** Empty in common mode. */
  subAppids: string[];
  planIds: number[];
  apiV3Key: string;
  key: CertifiedKey;
}

/** What is written down of a merchant, beside its key and certificate. */
export interface MerchantRecord {
  mchid: string;
  api_v3_key: string;
}

/** More identifiers than the sandbox's own, so that code runs with those of a real account. */
export interface Bindings {
  appids: string[];
  subMchids: string[];
  planIds: number[];
}

export const NAMES = {
  common: { en: "Sandbox Merchant", zh: "沙箱商户" },
  institutional: { en: "Sandbox Institution", zh: "沙箱机构" },
} as const;

const SUB_MERCHANT: Text = { en: "Sandbox Sub-merchant", zh: "沙箱子商户" };

export function createMerchantRecord(): MerchantRecord {
  return { mchid: `19${randomInt(10 ** 7, 10 ** 8)}`, api_v3_key: randomBytes(16).toString("hex") };
}

/** The identifiers beside `mchid` are those of the document's examples, so that these work as they stand. */
export function assembleMerchant(
  mode: Merchant["mode"],
  { mchid, api_v3_key }: MerchantRecord,
  key: CertifiedKey,
  more: Bindings,
): Merchant {
  const isCommon = mode === "common";
  const body = exampleBody("createAppSigningSession", mode);
  const example = (field: string) => String(body[field]);
  return {
    mode,
    name: NAMES[mode],
    signsFor: isCommon ? NAMES.common : SUB_MERCHANT,
    mchid,
    appids: [example(isCommon ? "appid" : "sp_appid"), ...more.appids],
    subMchids: isCommon ? [] : [example("sub_mchid"), ...more.subMchids],
    subAppids: isCommon ? [] : [example("sub_appid"), ...more.appids],
    planIds: [Number(body["plan_id"]), ...more.planIds],
    apiV3Key: api_v3_key,
    key,
  };
}
