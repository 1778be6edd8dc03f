import type { AttemptView, NotificationView } from "../../../src/views.js";
import { Attempts } from "../../shared/attempts.js";
import { CopyButton } from "../../shared/copy-button.js";
import { clockTime, dateTime, prettyJson } from "../../shared/format.js";
import { say } from "../../shared/i18n.js";
import { notifications } from "../../shared/live.js";
import { NextAttempt } from "../../shared/next-attempt.js";
import { NOTIFICATION_TONE } from "../../shared/notification-tone.js";
import { Tag } from "../../shared/tag.js";
import { Empty } from "../empty.js";
import { t } from "../words.js";
import { Forwarding } from "./forwarding.js";
import { Resend } from "./resend.js";

function Target({ notification: { target, held, state } }: { notification: NotificationView }) {
  return (
    <div class="target">
      {target !== null && t("sentTo", { url: target })}
      {held !== null && <p class="held">{say(held)}</p>}
      {held === null && state === "HELD" && <p class="held">{t("heldNoMore")}</p>}
    </div>
  );
}

/** What is wrong with the receiver's acknowledging answer, shown without opening the attempts. */
function Warning({ attempts }: { attempts: readonly AttemptView[] }) {
  const warning = attempts.findLast(({ acknowledged }) => acknowledged)?.warning;
  return warning ? <p class="held">{say(warning)}</p> : null;
}

function Notification({ notification }: { notification: NotificationView }) {
  const { attempts, next_attempt_at, plaintext, state } = notification;
  return (
    <li class="card">
      <div class="card-head">
        <h3 class="mono">
          {notification.event_type} <span class="muted">{notification.out_contract_code}</span>
        </h3>
        <Tag tone={NOTIFICATION_TONE[state]}>{t(`notification.${state}`)}</Tag>
        <span class="card-when">
          {next_attempt_at !== null && <NextAttempt at={next_attempt_at} />}
          <time dateTime={notification.created_at} title={dateTime(notification.created_at)}>
            {clockTime(notification.created_at)}
          </time>
        </span>
        <div class="card-actions">
          <Resend notification={notification} />
        </div>
      </div>
      <Target notification={notification} />
      <Warning attempts={attempts} />
      <details class="more">
        <summary>{t("attemptsCount", { n: attempts.length })}</summary>
        {attempts.length === 0 ? <p class="muted">{t("notAttempted")}</p> : <Attempts attempts={attempts} />}
      </details>
      <details class="more">
        <summary>{t("plaintext")}</summary>
        <div class="code">
          <pre>{prettyJson(plaintext) ?? plaintext}</pre>
          <CopyButton text={plaintext} what={t("plaintextWhat")} />
        </div>
      </details>
    </li>
  );
}

export function Notifications() {
  return (
    <>
      <Forwarding />
      {notifications.value.length === 0 ? (
        <Empty icon="bell" title={t("notificationsEmpty")} why={t("notificationsEmptyWhy")} />
      ) : (
        <ul class="cards">
          {notifications.value.map((notification) => (
            <Notification key={notification.id} notification={notification} />
          ))}
        </ul>
      )}
    </>
  );
}
