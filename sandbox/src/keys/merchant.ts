import { randomBytes, randomInt } from "node:crypto";
import { exampleBody } from "../spec/document.js";
import type { Text } from "../text.js";
import type { CertifiedKey } from "./certified-key.js";

/** A caller: a merchant that signs for itself, or an institution that signs for one of its merchants. */
export interface Merchant {
  mode: "common" | "institutional";
  name: Text;
  /** The name of the merchant that the user signs with. */
  signsFor: Text;
  mchid: string;
  /** The appids bound to `mchid`; in institutional mode the `sp_appid`s. The first is the sandbox's. */
  appids: string[];
  /** Empty in common mode. */
  subMchids: string[];
  /** Empty in common mode. */
  subAppids: string[];
  planIds: number[];
  apiV3Key: string;
  key: CertifiedKey;
}

/** The stored data of a merchant, besides its key and certificate. */
export interface MerchantRecord {
  mchid: string;
  api_v3_key: string;
}

/** Additional identifiers, such as those of a real account. */
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

/** Makes a merchant. All identifiers except `mchid` are from the document's examples, so that the examples work unchanged. */
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
