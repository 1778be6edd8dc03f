import type { Text } from "../../src/text.js";
import { say } from "../shared/i18n.js";
import { Outcome } from "./outcome.js";
import type { Trouble } from "./query.js";
import { t } from "./words.js";

function Expected({ words, example }: { words: string; example?: string }) {
  return (
    <div class="expected">
      <h2>{t("expected")}</h2>
      <p>{words}</p>
      {example !== undefined && <code>{example}</code>}
    </div>
  );
}

function troubleWords(trouble: Trouble): string {
  return "found" in trouble ? t(`trouble.${trouble.kind}`, { found: trouble.found }) : t(`trouble.${trouble.kind}`);
}

/** The address is not what the hand-off gives. */
export function QueryTrouble({ trouble }: { trouble: Trouble }) {
  return (
    <Outcome icon="stop" tone="bad" title={t("troubleTitle")} why={troubleWords(trouble)}>
      <Expected words={t("expectedQuery")} example="/phone?sessionId=…" />
    </Outcome>
  );
}

/** The sandbox knows no such session. */
export function SessionTrouble({ reason }: { reason: Text }) {
  return (
    <Outcome icon="stop" tone="bad" title={t("troubleTitle")} why={say(reason)}>
      <Expected words={t("expectedSession")} />
    </Outcome>
  );
}
