import type { ExchangeSummary } from "../../../src/views.js";
import { clockTime, dateTime } from "../../shared/format.js";
import { say } from "../../shared/i18n.js";
import { Icon } from "../../shared/icon.js";
import { Tag } from "../../shared/tag.js";
import { requestHref } from "../route.js";
import { t } from "../words.js";
import { Path } from "./path.js";
import { isOnlyFault, isRefused } from "./refused.js";
import { Status } from "./status.js";

/** The ID of the link in the row, which gets the focus back. */
export function rowId(id: string): string {
  return `request-${id}`;
}

/** The arrow keys go from row to row. */
function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
  if (step !== "nextElementSibling" && step !== "previousElementSibling") return;
  if (!(event.currentTarget instanceof Element)) return;
  const link = event.currentTarget.closest("tr")?.[step]?.querySelector("a");
  if (!link) return;
  event.preventDefault();
  link.focus();
}

/** The link covers the whole row, so that a click anywhere in the row opens it. */
export function Row({ exchange }: { exchange: ExchangeSummary }) {
  const [cause] = exchange.causes;
  const verdict = say(exchange.verdict);
  return (
    <tr class={isRefused(exchange) ? "row row-refused" : "row"}>
      <td class="cell-time">
        <time dateTime={exchange.at} title={dateTime(exchange.at)}>
          {clockTime(exchange.at)}
        </time>
      </td>
      <td class="cell-method">{exchange.method}</td>
      <td class="cell-path">
        <a
          id={rowId(exchange.id)}
          href={requestHref(exchange.id)}
          title={`${exchange.target}\n${verdict}`}
          onKeyDown={moveFocus}
        >
          <Path target={exchange.target} />
        </a>
      </td>
      <td class="cell-status">
        <Status status={exchange.status} />
      </td>
      <td class="cell-code">
        {exchange.code}
        {cause !== undefined && <code class="cause">{cause}</code>}
      </td>
      <td class="cell-verdict">
        <div class="verdict">
          {exchange.fault !== null && (
            <Tag tone="warn" long>
              <Icon name="bolt" size={12} />
              {t("withFault", { fault: exchange.fault })}
            </Tag>
          )}
          {!isOnlyFault(exchange) && <span>{verdict}</span>}
        </div>
      </td>
      <td class="cell-ms">{Math.round(exchange.milliseconds)}</td>
    </tr>
  );
}
