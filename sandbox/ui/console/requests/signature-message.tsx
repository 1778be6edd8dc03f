import { CopyButton } from "../../shared/copy-button.js";
import { REQUEST_LINES, SignatureLines } from "../../shared/wire/signature-lines.js";
import { t } from "../words.js";

/** The signature message that the sandbox built. */
export function SignatureMessage({ message }: { message: string | null }) {
  return (
    <section class="detail-part" aria-labelledby="message-title">
      <div class="part-head">
        <h3 id="message-title">{t("signatureMessage")}</h3>
        {message !== null && <CopyButton text={message} what={t("exactMessage")} worded />}
      </div>
      <p class="muted">{t(message === null ? "noMessage" : "signatureMessageWhy")}</p>
      {message !== null && <SignatureLines message={message} names={REQUEST_LINES} />}
    </section>
  );
}
