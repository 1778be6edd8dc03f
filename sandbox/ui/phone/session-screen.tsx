import { useRef } from "preact/hooks";
import type { PhoneView } from "../../src/views.js";
import { say } from "../shared/i18n.js";
import { stateNow } from "../shared/session-state.js";
import { Charges } from "./charges.js";
import { EndContract } from "./end-contract.js";
import { Offer } from "./offer.js";
import { Outcome } from "./outcome.js";
import { Rows } from "./rows.js";
import { contractRows } from "./session-rows.js";
import { agreedHere, type Return, returned } from "./store.js";
import { WayBack } from "./way-back.js";
import { t } from "./words.js";

function Signed({ view, takeFocus }: { view: PhoneView; takeFocus: boolean }) {
  const { session, contract } = view;
  const didHold = useRef(contract?.state === "SIGNED");
  const merchant = say(session.merchant_name);
  const rows = contract && (
    <>
      <Rows rows={contractRows(session, contract)} />
      <Charges {...view} />
    </>
  );
  if (contract?.state === "TERMINATED") {
    return (
      <Outcome
        key="terminated"
        icon="stop"
        tone="quiet"
        title={t("terminatedTitle")}
        why={t("terminatedWhy", { merchant })}
        takeFocus={didHold.current}
      >
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
      {contract && <EndContract session={session} contract={contract} />}
      <WayBack session={session} />
    </Outcome>
  );
}

/** The user has gone back: the sandbox does not show the app, the mini program or the browser. */
function Returned({ to: { kind, appid } }: { to: Return }) {
  const outcome = { icon: "enter", tone: "quiet", title: t(`returned.${kind}`), takeFocus: true } as const;
  return (
    <Outcome {...outcome} why={t(`returnedWhy.${kind}`, { appid })}>
      <p class="meaning">{t("returnedProof")}</p>
      <div class="answers">
        <button
          type="button"
          class="answer"
          onClick={() => {
            returned.value = null;
          }}
        >
          {t("returnedUndo")}
        </button>
      </div>
    </Outcome>
  );
}

/** What the user sees in each state of the session. */
export function SessionScreen({ view }: { view: PhoneView }) {
  const { session } = view;
  const merchant = say(session.merchant_name);
  const state = stateNow(session);
  const wasOpen = useRef(state === "OPEN");
  const takeFocus = wasOpen.current;
  if (returned.value !== null) return <Returned to={returned.value} />;
  switch (state) {
    case "OPEN":
      return <Offer session={session} />;
    case "SIGNED":
      return <Signed view={view} takeFocus={takeFocus} />;
    case "DECLINED":
      return (
        <Outcome
          icon="close"
          tone="bad"
          title={t("declinedTitle")}
          why={t("declinedWhy", { merchant })}
          takeFocus={takeFocus}
        >
          <WayBack session={session} />
        </Outcome>
      );
    case "EXPIRED":
      return (
        <Outcome
          icon="clock"
          tone="quiet"
          title={t("expiredTitle")}
          why={t("expiredWhy", { merchant })}
          takeFocus={takeFocus}
        >
          <WayBack session={session} />
        </Outcome>
      );
  }
}
