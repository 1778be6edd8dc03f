import type { AttemptView } from "../../src/views.js";
import { clockTime } from "./format.js";
import { say } from "./i18n.js";
import { Sent } from "./sent.js";
import { Tag } from "./tag.js";
import { t } from "./words.js";

/**
 * What became of an attempt. A delivery whose signature is wrong on purpose must be refused: a receiver that acknowledges it
 * believes everybody.
 */
function Result({ attempt: { fault, status, acknowledged } }: { attempt: AttemptView }) {
  if (fault === null)
    return <Tag tone={acknowledged ? "good" : "bad"}>{t(acknowledged ? "acknowledged" : "failed")}</Tag>;
  if (acknowledged) return <Tag tone="bad">{t("wronglyAcknowledged")}</Tag>;
  return <Tag tone={status === null ? "bad" : "good"}>{t(status === null ? "failed" : "rightlyRefused")}</Tag>;
}

function Attempt({ attempt }: { attempt: AttemptView }) {
  return (
    <li class="attempt">
      <p class="attempt-line">
        <strong>{t("attempt", { n: attempt.number })}</strong>
        <Result attempt={attempt} />
        <span class="mono">{attempt.status ?? t("noAnswer")}</span>
        <span class="muted">{t("milliseconds", { n: attempt.milliseconds })}</span>
        <time class="muted" dateTime={attempt.at}>
          {clockTime(attempt.at)}
        </time>
        {attempt.fault && (
          <Tag tone="warn" long>
            {t("withFault", { fault: attempt.fault })}
          </Tag>
        )}
      </p>
      <p class="attempt-url mono">POST {attempt.url}</p>
      {attempt.fault !== null && attempt.acknowledged && <p class="attempt-problem">{t("wronglyAcknowledgedWhy")}</p>}
      {attempt.problem && <p class="attempt-problem">{say(attempt.problem)}</p>}
      {attempt.warning && <p class="held">{say(attempt.warning)}</p>}
      {attempt.status !== null && <pre class="wire">{attempt.answer === "" ? t("noBody") : attempt.answer}</pre>}
      <Sent attempt={attempt} />
    </li>
  );
}

/** Each delivery attempt with the receiver's answer. */
export function Attempts({ attempts }: { attempts: readonly AttemptView[] }) {
  return (
    <ol class="attempts">
      {attempts.map((attempt) => (
        <Attempt key={attempt.number} attempt={attempt} />
      ))}
    </ol>
  );
}
