import { exchanges } from "../../shared/live.js";
import { StartHere } from "../start-here.js";
import { t } from "../words.js";
import { showAll, shown } from "./filter.js";
import { Row } from "./row.js";
import { Toolbar } from "./toolbar.js";

const COLUMNS = ["time", "method", "path", "status", "code", "verdict", "ms"] as const;

function Table() {
  return (
    <table class="requests">
      <caption class="visually-hidden">{t("requestsNewest")}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" class={`cell-${column}`}>
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.value.map((exchange) => (
          <Row key={exchange.id} exchange={exchange} />
        ))}
      </tbody>
    </table>
  );
}

export function Requests() {
  if (exchanges.value.length === 0) return <StartHere />;
  return (
    <>
      <Toolbar />
      {shown.value.length > 0 ? (
        <Table />
      ) : (
        <div class="empty">
          <p class="empty-title">{t("nothingFound")}</p>
          <button type="button" class="button" onClick={showAll}>
            {t("showAll")}
          </button>
        </div>
      )}
    </>
  );
}
