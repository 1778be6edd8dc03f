import { listSettlements as list } from "../money/settlements.js";
import type { Handler } from "./handler.js";

/** Tells what was paid out to the caller, or what will be. */
export const listSettlements: Handler<"listSettlements"> = ({ merchant, request, store, now }) => ({
  body: list(store, merchant.mchid, request, now),
});
