import { randomBytes } from "node:crypto";
import { WechatPayApiError, type WechatPayClient, WechatPayError } from "../../index.js";
import { type Finding, failed, ok, skipped, warning } from "../finding.js";
import { merchantOptions } from "./download.js";
import { explain } from "./explain.js";
import type { Facts } from "./facts.js";
import { createCheckedClient } from "./sdk.js";

/** Queries an order that cannot exist. That it is not found shows that the merchant may query. */
export async function checkOrderQuery(facts: Facts): Promise<Finding> {
  const { isInstitution, subMchid } = facts.settings;
  if (isInstitution && subMchid === undefined) {
    return skipped("An institution queries for a sub-merchant.", "Set WECHATPAY_SUB_MCHID or --sub-mchid.");
  }
  const out_trade_no = unusedNumber();
  return expectNone(facts, ["ORDER_NOT_EXIST", "ORDERNOTEXIST"], "orders", (client) =>
    client.getTransactionByOutTradeNo({ out_trade_no, ...(subMchid !== undefined && { sub_mchid: subMchid }) }),
  );
}

/** Queries a contract that cannot exist. That it is not found shows that the merchant may use auto-debit with this appid. */
export async function checkContractQuery(facts: Facts): Promise<Finding> {
  const { isInstitution, appid, subMchid, prefix } = facts.settings;
  if (appid === undefined) return skipped("It needs an appid.", `Set ${prefix}APPID or --appid.`);
  if (isInstitution && subMchid === undefined) {
    return skipped("An institution queries for a sub-merchant.", "Set WECHATPAY_SUB_MCHID or --sub-mchid.");
  }
  const contract_id = unusedNumber();
  return expectNone(facts, ["CONTRACT_NOT_EXIST"], `contracts with the appid ${appid}`, (client) =>
    client.getContract(
      subMchid === undefined ? { contract_id, appid } : { contract_id, sp_appid: appid, sub_mchid: subMchid },
    ),
  );
}

/** A client with all keys that were found to be good, as the merchant's own program would make it. */
async function createMerchantClient(facts: Facts): Promise<WechatPayClient> {
  const { publicKey, settings, serials } = facts;
  return createCheckedClient({
    ...(await merchantOptions(facts)),
    ...(serials.length > 0 && { apiV3Key: settings.apiV3Key }),
    ...(publicKey !== undefined && { platformKeys: [{ id: settings.publicKeyId, publicKey }] }),
  });
}

/** 32 characters, which nobody has used as a number before. */
function unusedNumber(): string {
  return `CHECK${randomBytes(14).toString("hex").slice(0, 27)}`;
}

/** Sends a query that must be refused with one of the codes. */
async function expectNone(
  facts: Facts,
  codes: readonly string[],
  what: string,
  query: (client: WechatPayClient) => Promise<unknown>,
): Promise<Finding> {
  facts.client ??= createMerchantClient(facts);
  try {
    await query(await facts.client);
    return failed("An answer came for a number that nobody has used.", "Is the base URL that of WeChat Pay?");
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error;
    if (!(error instanceof WechatPayApiError)) return explain(error);
    const { code, verified, status } = error;
    const data = { code, http_status: status, verified };
    const proof = verified ? "" : " The refusal was not signed.";
    if (codes.includes(code)) return ok(`Refused with ${code}, as it must be: you may query ${what}.${proof}`, data);
    if (status !== 404) return explain(error);
    return warning(
      `Refused with ${code}, where ${codes[0]} was expected.${proof}`,
      "Is the base URL that of WeChat Pay Global?",
      data,
    );
  }
}
