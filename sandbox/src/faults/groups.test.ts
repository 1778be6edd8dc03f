import { describe, expect, it } from "vitest";
import { ERRORS } from "../../../generated/constants.js";
import { GROUPS, groupOf, matches } from "../../ui/console/faults/groups.js";
import { FAULT_KINDS } from "./kinds.js";

describe("the groups of faults in the console", () => {
  it("have every fault once, and the documented errors in a group of their own", () => {
    const groups = Object.fromEntries(
      GROUPS.map((group) => [group, FAULT_KINDS.filter((kind) => groupOf(kind) === group).map(({ kind }) => kind)]),
    );
    expect(groups).toEqual({
      network: ["latency", "connection-reset", "after-effect", "truncated-body", "html-502"],
      signature: ["unsigned-error", "clock-skew", "wrong-signature", "unknown-serial", "stale-timestamp"],
      deduction: FAULT_KINDS.filter(({ operations }) => operations?.includes("createTransaction")).map(
        ({ kind }) => kind,
      ),
      refund: ["refund-closed", "refund-abnormal"],
      errors: Object.keys(ERRORS),
    });
  });

  it.each([
    ["order not", ["ORDER_NOT_EXIST"], ["latency", "NOT_ENOUGH"]],
    ["  ORDER_PAID ", ["ORDER_PAID", "repeated-order-paid"], ["ORDER_CLOSED"]],
    ["签名", ["SIGN_ERROR", "wrong-signature"], ["latency"]],
    ["", FAULT_KINDS.map(({ kind }) => kind), []],
  ])("are searched for %j in both languages", (search, found, others) => {
    const kinds = FAULT_KINDS.filter((kind) => matches(kind, search)).map(({ kind }) => kind);
    for (const kind of found) expect(kinds).toContain(kind);
    for (const kind of others) expect(kinds).not.toContain(kind);
  });
});
