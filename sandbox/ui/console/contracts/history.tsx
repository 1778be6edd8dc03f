import type { ContractEvent, ContractView } from "../../../src/views.js";
import { dateTime } from "../../shared/format.js";
import { t } from "../words.js";

/** The channel of the signing, or who ended the contract. */
function who(by: ContractEvent["by"]): string {
  switch (by) {
    case null:
      return "";
    case "USER":
    case "MERCHANT":
    case "PLATFORM":
    case "EXPIRED":
      return t(`by.${by}`);
    default:
      return t(`channel.${by}`);
  }
}

function eventWords({ what, by, event_type }: ContractEvent): string {
  return what === "SIGNED" || what === "TERMINATED"
    ? t(`history.${what}`, { by: who(by) })
    : t(`history.${what}`, { event: event_type ?? "" });
}

const TONE = { SIGNED: "good", NOTIFIED: "info", NOTIFICATION_FAILED: "bad", TERMINATED: "quiet" } as const;

/** The history of a contract, oldest first. */
export function History({ contract: { history, out_contract_code } }: { contract: ContractView }) {
  return (
    <ol class="history" aria-label={t("historyOf", { code: out_contract_code })}>
      {history.map((event) => (
        <li key={`${event.at} ${event.what} ${event.notification_id}`} class={`history-${TONE[event.what]}`}>
          <time dateTime={event.at}>{dateTime(event.at)}</time>
          <span>{eventWords(event)}</span>
        </li>
      ))}
    </ol>
  );
}
