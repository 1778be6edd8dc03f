import type { Text } from "../../src/text.js";
import type { SessionView } from "../../src/views.js";
import { say } from "../shared/i18n.js";
import { ownPage } from "../shared/own-page.js";
import type { Address, Trouble } from "./address.js";
import { Outcome } from "./outcome.js";
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

function troubleWords(trouble: Trouble, parameter: string): string {
  return "found" in trouble
    ? t(`trouble.${trouble.kind}`, { found: trouble.found, parameter })
    : t(`trouble.${trouble.kind}`, { parameter });
}

/** The address differs from that of the hand-off or of the API's answer. */
export function AddressTrouble({ address, trouble }: { address: Address; trouble: Trouble }) {
  const { page, parameter, start } = address;
  return (
    <Outcome icon="stop" tone="bad" title={t("troubleTitle")} why={troubleWords(trouble, parameter)}>
      <Expected words={t(`expected.${page}`)} example={`${start}…`} />
    </Outcome>
  );
}

/** The address is for another channel than the session. */
export function WrongPage({ session }: { session: SessionView }) {
  const href = ownPage(session);
  return (
    <Outcome
      icon="stop"
      tone="bad"
      title={t("troubleTitle")}
      why={t("wrongPage", { channel: t(`channel.${session.channel}`) })}
    >
      <div class="expected">
        <h2>{t("wrongPageRight")}</h2>
        <a href={href}>{href}</a>
      </div>
    </Outcome>
  );
}

/** The sandbox has no session with this ID. */
export function SessionTrouble({ reason }: { reason: Text }) {
  return (
    <Outcome icon="stop" tone="bad" title={t("troubleTitle")} why={say(reason)}>
      <Expected words={t("expectedSession")} />
    </Outcome>
  );
}
