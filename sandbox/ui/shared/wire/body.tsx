import { useSignal } from "@preact/signals";
import { CopyButton } from "../copy-button.js";
import { prettyJson } from "../format.js";
import { t } from "../words.js";

interface Props {
  body: string;
  /** The length, shown for the request's body only. */
  bytes?: number;
}

/** Formatted for reading, raw as it was signed. */
export function Body({ body, bytes }: Props) {
  const raw = useSignal(false);
  const pretty = prettyJson(body);
  return (
    <div class="detail-block">
      <div class="part-head">
        <h4>{t("body")}</h4>
        {bytes !== undefined && <span class="muted">{t("bytes", { n: bytes })}</span>}
        <span class="part-gap" />
        {pretty !== null && (
          <fieldset class="segments segments-small">
            <legend class="visually-hidden">{t("bodyView")}</legend>
            {[false, true].map((value) => (
              <button
                key={String(value)}
                type="button"
                aria-pressed={raw.value === value}
                onClick={() => {
                  raw.value = value;
                }}
              >
                {t(value ? "raw" : "pretty")}
              </button>
            ))}
          </fieldset>
        )}
        {body !== "" && <CopyButton text={body} what={t("body")} />}
      </div>
      {body === "" ? (
        <p class="muted">{t("none")}</p>
      ) : (
        <pre class="wire">{raw.value || pretty === null ? body : pretty}</pre>
      )}
    </div>
  );
}
