import { type Account, statementPath } from "../../shared/api.js";
import { t } from "../words.js";

/** The number of lines that are shown; the file has all. */
const SHOWN = 200;

/** The statement as the API returns it. */
export function StatementText({ account, date, text }: { account: Account; date: string; text: string }) {
  const lines = text.split("\r\n");
  const rows = lines.length - 2; // without the column heads and the empty rest after the last line feed
  return (
    <div class="panel">
      <div class="card-head">
        <h3 id="statement-title">{t("statementOf", { date })}</h3>
        <span class="card-when">{rows === 1 ? t("oneRow") : t("rows", { n: rows })}</span>
        <a
          class="button button-small"
          href={statementPath(account, date)}
          download={`statement-${account.mchid}-${date}.csv`}
        >
          {t("download")}
        </a>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach what is beyond its width */}
      <section class="statement-text" tabIndex={0} aria-labelledby="statement-title">
        <pre class="wire">{lines.slice(0, SHOWN + 1).join("\n")}</pre>
      </section>
      {rows > SHOWN && <p class="muted">{t("rowsMore", { n: rows - SHOWN })}</p>}
    </div>
  );
}
