import type { Exchange } from "../../../src/views.js";
import { say } from "../../shared/i18n.js";
import { Icon } from "../../shared/icon.js";
import { t } from "../words.js";

/** Why the signature was refused and what to change. */
export function Doctor({ exchange }: { exchange: Exchange }) {
  const { findings, signedBy, status } = exchange;
  /** A finding about an accepted request is a hint, not a problem. */
  const isAccepted = status !== null && status < 400;
  return (
    <section class="detail-part" aria-labelledby="doctor-title">
      <h3 id="doctor-title">{t("diagnosis")}</h3>
      {(findings.length === 0 || isAccepted) && (
        <p class="healthy">
          <Icon name="check" />
          {signedBy === null ? t("notChecked") : t("verified")}
        </p>
      )}
      {findings.length > 0 && (
        <ol class="findings">
          {findings.map((finding) => (
            <li key={finding.id} class="finding">
              <p class="finding-problem">
                <span class="finding-label">{t(isAccepted ? "hint" : "problem")}</span>
                {say(finding.problem)}
              </p>
              <p class="finding-remedy">
                <span class="finding-label">
                  <Icon name="wrench" size={14} />
                  {t("remedy")}
                </span>
                {say(finding.remedy)}
              </p>
              <code class="finding-id">{finding.id}</code>
            </li>
          ))}
        </ol>
      )}
      {signedBy !== null && (
        <p class="signed-by">
          <span class="muted">{t("signedBy")}</span> {say(signedBy)}
        </p>
      )}
    </section>
  );
}
