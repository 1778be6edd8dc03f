import type { ContractView, SessionView } from "../../src/views.js";
import { dateTime } from "../shared/format.js";
import type { Row } from "./rows.js";
import { t } from "./words.js";

/** The rows of the offer. */
export function offerRows(session: SessionView): Row[] {
  return [
    [t("plan"), t("planNumber", { n: session.plan_id })],
    [t("account"), session.user_display_name],
    [t("contractCode"), session.out_contract_code],
  ];
}

/** The rows of the contract. */
export function contractRows(session: SessionView, contract: ContractView): Row[] {
  const { contract_id, expires_at, signed_at } = contract;
  return [
    [t("contractId"), contract_id],
    ...offerRows(session),
    [t("signedAt"), dateTime(signed_at)],
    ...(expires_at === null ? [] : [[t("contractUntil"), dateTime(expires_at)] as const]),
  ];
}
