import type { NotificationView, PhoneView, SessionView } from "../../src/views.js";
import { Attempts } from "../shared/attempts.js";
import { CopyButton } from "../shared/copy-button.js";
import { say } from "../shared/i18n.js";
import { NextAttempt } from "../shared/next-attempt.js";
import { NOTIFICATION_TONE } from "../shared/notification-tone.js";
import { stateNow } from "../shared/session-state.js";
import { Tag } from "../shared/tag.js";
import type { Page } from "./address.js";
import { unreachable } from "./store.js";
import { t } from "./words.js";

function Delivery({ notification }: { notification: NotificationView }) {
  const { attempts, held, next_attempt_at, state, target } = notification;
  return (
    <>
      <p class="delivery-state">
        <code>{notification.event_type}</code>
        <Tag tone={NOTIFICATION_TONE[state]}>{t(`notification.${state}`)}</Tag>
        {next_attempt_at !== null && <NextAttempt at={next_attempt_at} />}
      </p>
      {target !== null && <p class="target">{t("sentTo", { url: target })}</p>}
      {held !== null && <p class="held">{say(held)}</p>}
      {held === null && state === "HELD" && <p class="held">{t("heldNoMore")}</p>}
      {attempts.length > 0 && <Attempts attempts={attempts} />}
    </>
  );
}

/** The address that the notification goes to, or why it is not sent. */
function Later({ session: { notify_target, notify_held } }: { session: SessionView }) {
  if (notify_target) return <p>{t("notificationLater", { url: notify_target })}</p>;
  return (
    <>
      <p>{t("notificationHeld")}</p>
      {notify_held && <p class="held">{say(notify_held)}</p>}
    </>
  );
}

function Notification({ view: { session, notification } }: { view: PhoneView }) {
  if (notification !== null) return <Delivery notification={notification} />;
  const state = stateNow(session);
  if (state === "OPEN") return <Later session={session} />;
  return <p>{t(state === "SIGNED" ? "notificationSoon" : "notificationNone")}</p>;
}

/** A sign_url ends in a fragment. A server that rebuilds the URL easily loses it. */
function LostFragment({ session: { channel, sign_url } }: { session: SessionView }) {
  if (sign_url === null || (channel !== "h5" && channel !== "jsapi")) return null;
  const { hash } = new URL(sign_url);
  return location.hash === hash ? null : <p class="held">{t("fragmentLost", { fragment: hash })}</p>;
}

/** On a real phone that scans the code, 127.0.0.1 is the phone itself. */
function OwnMachine() {
  const { hostname } = location;
  const isOwn = hostname === "localhost" || hostname === "[::1]" || /^127\./.test(hostname);
  return isOwn ? <p class="held">{t("codeOwnMachine", { host: hostname })}</p> : null;
}

/** Beside the device: information for the tester that the user does not see. */
export function Backstage({ page, view }: { page: Page; view: PhoneView }) {
  const { session } = view;
  return (
    <aside class="backstage" aria-labelledby="backstage-title">
      <h2 id="backstage-title">{t("backstage")}</h2>
      <p class="muted">{t("backstageWhy")}</p>
      {unreachable.value && <p class="held">{t("stillTrying")}</p>}
      {page === "login" && <LostFragment session={session} />}
      {page === "code" && stateNow(session) === "OPEN" && <OwnMachine />}
      <section aria-labelledby="delivery-title">
        <h3 id="delivery-title">{t("notification")}</h3>
        <div aria-live="polite" aria-relevant="additions">
          <Notification view={view} />
        </div>
      </section>
      <section aria-labelledby="session-title">
        <h3 id="session-title">{t("session")}</h3>
        <p class="with-copy">
          <code>{session.session_id}</code>
          <CopyButton text={session.session_id} what={t("sessionId")} />
        </p>
        <p class="muted">{t("channelIs", { channel: t(`channel.${session.channel}`) })}</p>
      </section>
      {session.user_client_ip !== null && (
        <section aria-labelledby="ip-title">
          <h3 id="ip-title">{t("clientIp")}</h3>
          <p>{t("clientIpWhy", { ip: session.user_client_ip })}</p>
        </section>
      )}
    </aside>
  );
}
