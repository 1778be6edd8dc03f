import type { AttemptView } from "../../src/views.js";
import { deliveryResult } from "./delivery-result.js";
import { clockTime } from "./format.js";
import { say } from "./i18n.js";
import { Sent } from "./sent.js";
import { Tag } from "./tag.js";
import { t } from "./words.js";

function Attempt({ attempt }: { attempt: AttemptView }) {
  const { word, tone } = deliveryResult(attempt);
  return (
    <li class="attempt">
      <p class="attempt-line">
        <strong>{t("attempt", { n: attempt.number })}</strong>
        <Tag tone={tone}>{t(word)}</Tag>
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
