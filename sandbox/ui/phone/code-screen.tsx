import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { PhoneView, SessionView } from "../../src/views.js";
import { announce } from "../shared/announcer.js";
import { say } from "../shared/i18n.js";
import { stateNow } from "../shared/session-state.js";
import { loginAddress } from "./address.js";
import { Countdown } from "./countdown.js";
import { Outcome } from "./outcome.js";
import { QrCode } from "./qr-code.js";
import { Rows } from "./rows.js";
import { contractRows, offerRows } from "./session-rows.js";
import { phone } from "./store.js";
import { MerchantLink } from "./way-back.js";
import { isWebAddress } from "./web-address.js";
import { t } from "./words.js";

function Code({ session }: { session: SessionView }) {
  const merchant = say(session.merchant_name);
  const address = loginAddress(location.origin, session.session_id);
  return (
    <div class="screen scan">
      <div class="scan-offer">
        <p class="merchant-name">{merchant}</p>
        <h1>{t("codeHeading")}</h1>
        <p class="meaning">{t("codeWhy", { merchant })}</p>
        <Rows rows={offerRows(session)} />
      </div>
      <div class="scan-code">
        <QrCode text={address} label={t("codeLabel", { address })} />
        <Countdown session={session} />
        <p class="scan-address">
          {t("codeAddress")}{" "}
          <a href={address} target="_blank" rel="noreferrer">
            {address}
          </a>
        </p>
      </div>
    </div>
  );
}

function Back({ session: { return_url } }: { session: SessionView }) {
  if (!isWebAddress(return_url)) return <p class="way-back">{t("back.none.web")}</p>;
  return (
    <div class="answers">
      <MerchantLink href={return_url} />
    </div>
  );
}

/** The page changes when the phone signs, so the change is also announced to screen readers. */
function useAnnouncements(): void {
  const before = useRef<SessionView["state"] | null>(null);
  useSignalEffect(() => {
    const session = phone.value?.session;
    if (session === undefined) return;
    const state = stateNow(session);
    if (before.current === "OPEN" && state !== "OPEN") announce(t(`codeSaid.${state}`));
    before.current = state;
  });
}

/** The page on a computer with the QR code that the user scans with a phone. */
export function CodeScreen({ view: { session, contract } }: { view: PhoneView }) {
  useAnnouncements();
  const merchant = say(session.merchant_name);
  const state = stateNow(session);
  const wasOpen = useRef(state === "OPEN");
  const takeFocus = wasOpen.current;
  switch (state) {
    case "OPEN":
      return <Code session={session} />;
    case "SIGNED": {
      const isOver = contract?.state === "TERMINATED";
      return (
        <Outcome
          icon={isOver ? "stop" : "check"}
          tone={isOver ? "quiet" : "good"}
          title={t(isOver ? "terminatedTitle" : "signedTitle")}
          why={t(isOver ? "terminatedWhy" : "signedWhy", { merchant })}
          takeFocus={takeFocus}
        >
          {contract && <Rows rows={contractRows(session, contract)} />}
          {!isOver && <Back session={session} />}
        </Outcome>
      );
    }
    case "DECLINED":
      return (
        <Outcome
          icon="close"
          tone="bad"
          title={t("declinedTitle")}
          why={t("codeDeclinedWhy", { merchant })}
          takeFocus={takeFocus}
        >
          <Back session={session} />
        </Outcome>
      );
    case "EXPIRED":
      return (
        <Outcome
          icon="clock"
          tone="quiet"
          title={t("codeExpiredTitle")}
          why={t("expiredWhy", { merchant })}
          takeFocus={takeFocus}
        />
      );
  }
}
