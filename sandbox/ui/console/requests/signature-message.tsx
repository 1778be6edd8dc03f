import { CopyButton } from "../../shared/copy-button.js";
import { t } from "../words.js";
import { VisibleText } from "./visible-text.js";

const PARTS = ["method", "target", "timestamp", "nonce", "body"] as const;

function Line({ text, index, ended }: { text: string; index: number; ended: boolean }) {
  const part = PARTS[index];
  return (
    <span class="message-line">
      <span class="message-part">{part && t(`line.${part}`)}</span>
      <span class="message-text">
        <VisibleText text={text} />
        {ended && (
          <span class="line-feed" aria-hidden="true">
            ↵
          </span>
        )}
      </span>
    </span>
  );
}

/** What was signed, as the sandbox sees it, with its line feeds made visible. */
export function SignatureMessage({ message }: { message: string | null }) {
  if (message === null) {
    return (
      <section class="detail-part" aria-labelledby="message-title">
        <h3 id="message-title">{t("signatureMessage")}</h3>
        <p class="muted">{t("noMessage")}</p>
      </section>
    );
  }
  const lines = message.split("\n");
  // The message ends with a line feed: what comes after it is no line.
  const complete = lines.at(-1) === "";
  if (complete) lines.pop();
  return (
    <section class="detail-part" aria-labelledby="message-title">
      <div class="part-head">
        <h3 id="message-title">{t("signatureMessage")}</h3>
        <CopyButton text={message} what={t("exactMessage")} worded />
      </div>
      <p class="muted">{t("signatureMessageWhy")}</p>
      <code class="message">
        {lines.map((line, index) => (
          <Line key={index} text={line} index={index} ended={complete || index < lines.length - 1} />
        ))}
      </code>
    </section>
  );
}
