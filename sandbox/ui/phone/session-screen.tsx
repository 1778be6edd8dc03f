import { useRef } from "preact/hooks";
import type { ContractView, PhoneView, SessionView } from "../../src/views.js";
import { dateTime } from "../shared/format.js";
import { say } from "../shared/i18n.js";
import { stateNow } from "../shared/session-state.js";
import { Offer } from "./offer.js";
import { Outcome } from "./outcome.js";
import { Rows } from "./rows.js";
import { agreedHere } from "./store.js";
import { t } from "./words.js";

function contractRows(session: SessionView, contract: ContractView) {
  return [
    [t("contractId"), contract.contract_id],
    [t("plan"), t("planNumber", { n: session.plan_id })],
    [t("account"), session.user_display_name],
    [t("contractCode"), session.out_contract_code],
    [t("signedAt"), dateTime(contract.signed_at)],
  ] as const;
}

function Signed({ session, contract, takeFocus }: Pick<PhoneView, "session" | "contract"> & { takeFocus: boolean }) {
  const merchant = say(session.merchant_name);
  const rows = contract && <Rows rows={contractRows(session, contract)} />;
  if (contract?.state === "TERMINATED") {
    return (
      <Outcome icon="stop" tone="quiet" title={t("terminatedTitle")} why={t("terminatedWhy", { merchant })}>
        {rows}
      </Outcome>
    );
  }
  const now = agreedHere.value;
  return (
    <Outcome
      icon="check"
      tone="good"
      title={t(now ? "signedTitle" : "signedBeforeTitle")}
      why={t(now ? "signedWhy" : "signedBeforeWhy", { merchant })}
      takeFocus={takeFocus}
    >
      {rows}
    </Outcome>
  );
}

/** What the user sees of the session, in each of its states. */
export function SessionScreen({ view: { session, contract } }: { view: PhoneView }) {
  const merchant = say(session.merchant_name);
  const state = stateNow(session);
  const wasOpen = useRef(state === "OPEN");
  const takeFocus = wasOpen.current;
  switch (state) {
    case "OPEN":
      return <Offer session={session} />;
    case "SIGNED":
      return <Signed session={session} contract={contract} takeFocus={takeFocus} />;
    case "DECLINED":
      return (
        <Outcome
          icon="close"
          tone="bad"
          title={t("declinedTitle")}
          why={t("declinedWhy", { merchant })}
          takeFocus={takeFocus}
        />
      );
    case "EXPIRED":
      return (
        <Outcome
          icon="clock"
          tone="quiet"
          title={t("expiredTitle")}
          why={t("expiredWhy", { merchant })}
          takeFocus={takeFocus}
        />
      );
  }
}
