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
 * What went over the wire, for a receiver whose verification fails to compare. Drawn when it is opened:
 * a list of two hundred notifications holds a lot of it.
 */
export function Sent({ attempt }: { attempt: AttemptView }) {
  const open = useSignal(false);
  // Those that an older version stored have neither.
  const { request, message }: Partial<AttemptView> = attempt;
  if (request === undefined && message === undefined) return null;
  return (
    // Not to be read out as news where the attempts are a live region.
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
