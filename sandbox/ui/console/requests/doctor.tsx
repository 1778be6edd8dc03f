import type { Exchange } from "../../../src/views.js";
import { say } from "../../shared/i18n.js";
import { Icon } from "../../shared/icon.js";
import { t } from "../words.js";
import { isOnlyFault, isRefused } from "./refused.js";

type Finding = Exchange["findings"][number];

/** The findings of these errors are what is wrong with the request. */
const BAD_REQUEST: ReadonlySet<string | null> = new Set(["PARAM_ERROR", "INVALID_REQUEST"]);

/** About an accepted request a finding is a hint, not a problem. */
function FindingCard({ finding, isHint }: { finding: Finding; isHint: boolean }) {
  return (
    <li class={isHint ? "finding finding-hint" : "finding"}>
      <p class="finding-problem">
        <span class="finding-label">{t(isHint ? "hint" : "problem")}</span>
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
  );
}

/** Good news only where nothing was refused. */
function Signature({ signedBy, isQuiet }: { signedBy: Exchange["signedBy"]; isQuiet: boolean }) {
  return (
    <p class={isQuiet ? "healthy healthy-quiet" : "healthy"}>
      {signedBy !== null && <Icon name="check" />}
      {signedBy === null ? t("notChecked") : t("verified")}
    </p>
  );
}

/** Why the request was refused and what to change; after that, what is right about it. */
export function Doctor({ exchange }: { exchange: Exchange }) {
  const { code, findings, signedBy, verdict } = exchange;
  const isBad = isRefused(exchange);
  const isFault = isOnlyFault(exchange);
  const isSignature = code === "SIGN_ERROR" && !isFault;
  /** The findings of a refused request may be hints too. */
  const isReason = findings.some(({ problem }) => verdict.en.includes(problem.en));
  return (
    <section class="detail-part" aria-labelledby="doctor-title">
      <h3 id="doctor-title">{t(isBad && !isSignature ? "whyRefused" : "diagnosis")}</h3>
      {isBad && !isReason && <p class={isFault ? "refusal refusal-fault" : "refusal"}>{say(verdict)}</p>}
      {!isBad && <Signature signedBy={signedBy} isQuiet={false} />}
      {findings.length > 0 && (
        <ol class="findings">
          {findings.map((finding) => (
            <FindingCard key={finding.id} finding={finding} isHint={!isBad || !(isReason || BAD_REQUEST.has(code))} />
          ))}
        </ol>
      )}
      {isBad && !isSignature && <Signature signedBy={signedBy} isQuiet={true} />}
      {signedBy !== null && (
        <p class="signed-by">
          <span class="muted">{t("signedBy")}</span> {say(signedBy)}
        </p>
      )}
    </section>
  );
}
