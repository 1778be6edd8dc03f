import { listSettlements as list } from "../money/settlements.js";
import type { Handler } from "./handler.js";

/** Lists the caller's past settlements, or the next ones. */
export const listSettlements: Handler<"listSettlements"> = ({ merchant, request, store, now }) => ({
  body: list(store, merchant.mchid, request, now),
});
