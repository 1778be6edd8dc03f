import type { SettlementsView } from "../../../src/views.js";
import { money } from "../../shared/format.js";
import { Fact } from "../fact.js";
import { t } from "../words.js";

const COLUMNS = ["settlementDate", "paid", "refunded", "fee", "settled", "unsettled"] as const;

type Settlement = SettlementsView["settlements"][number];

function Row({ settlement }: { settlement: Settlement }) {
  const { pay, refund, fee, settled, unsettle, currency } = settlement.amount;
  return (
    <tr>
      <th scope="row">
        {settlement.settlement_date} {settlement.wallet_region === "CHINA_HONGKONG" ? t("wallet.HKD") : t("wallet.CNY")}
      </th>
      {Object.entries({ pay, refund, fee, settled, unsettle }).map(([name, amount]) => (
        <td key={name}>{money(amount, currency)}</td>
      ))}
    </tr>
  );
}

/** The settlements of the last days, paid out and to come. */
export function Settlements({ view }: { view: SettlementsView }) {
  return (
    <div class="panel">
      <h3 id="settlements-title">{t("settlements")}</h3>
      {view.settlements.length === 0 ? (
        <p class="muted">{t("settlementsNone")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach all columns
        <section class="scrolled" tabIndex={0} aria-labelledby="settlements-title">
          <table class="certificates amounts">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {t(`column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {view.settlements.map((settlement) => (
                <Row key={settlement.batch_id} settlement={settlement} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <dl class="facts">
        <Fact name={t("rechargeBalance")}>{money(view.recharge_balance, view.currency)}</Fact>
      </dl>
    </div>
  );
}
