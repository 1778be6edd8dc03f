import { useSignal } from "@preact/signals";
import type { AttemptView } from "../../src/views.js";
import { CopyButton } from "./copy-button.js";
import { Body } from "./wire/body.js";
import { Headers } from "./wire/headers.js";
import { NOTIFICATION_LINES, SignatureLines } from "./wire/signature-lines.js";
import { t } from "./words.js";

function Message({ message }: { message: string }) {
  return (
    <div class="detail-block">
      <div class="part-head">
        <h4>{t("signatureMessage")}</h4>
        <span class="part-gap" />
        <CopyButton text={message} what={t("exactMessage")} worded />
      </div>
      <p class="muted">{t("sentMessageWhy")}</p>
      <SignatureLines message={message} names={NOTIFICATION_LINES} />
    </div>
  );
}

/**
 * The headers and body that were sent, to compare when the receiver's verification fails. Rendered when opened, because
 * a list of 200 notifications holds many.
 */
export function Sent({ attempt }: { attempt: AttemptView }) {
  const open = useSignal(false);
  // Attempts that an older version stored have neither.
  const { request, message }: Partial<AttemptView> = attempt;
  if (request === undefined && message === undefined) return null;
  return (
    // Not read out where the attempts are a live region.
    <details
      class="more"
      aria-live="off"
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>{t("sent")}</summary>
      {open.value && (
        <div>
          {message !== undefined && <Message message={message} />}
          {request !== undefined && (
            <>
              <Headers headers={request.headers} title={t("headers")} />
              <Body body={request.body} />
            </>
          )}
        </div>
      )}
    </details>
  );
}
