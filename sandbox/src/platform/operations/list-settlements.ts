import { listSettlements as list } from "../money/settlements.js";
import type { Handler } from "./handler.js";

export const listSettlements: Handler<"listSettlements"> = ({ merchant, request, store, now }) => ({
  body: list(store, merchant.mchid, request, now),
});
