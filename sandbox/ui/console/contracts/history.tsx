import type { ContractEvent, ContractView } from "../../../src/views.js";
import { deliveryResult } from "../../shared/delivery-result.js";
import { dateTime } from "../../shared/format.js";
import { Tag, type Tone } from "../../shared/tag.js";
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

const TONE = { SIGNED: "good", NOTIFIED: "info", NOTIFICATION_FAILED: "bad", TERMINATED: "quiet" } as const;

function shown(event: ContractEvent): { tone: Tone; words: string } {
  const { what, by, event_type, status, fault } = event;
  if (what === "SIGNED" || what === "TERMINATED")
    return { tone: TONE[what], words: t(`history.${what}`, { by: who(by) }) };
  const name = event_type ?? "";
  if (fault === null) return { tone: TONE[what], words: t(`history.${what}`, { event: name }) };
  const { tone, word } = deliveryResult({ fault, status, acknowledged: what === "NOTIFIED" });
  return { tone, words: t("history.withFault", { event: name, result: t(word) }) };
}

function Event({ event }: { event: ContractEvent }) {
  const { tone, words } = shown(event);
  return (
    <li class={`history-${tone}`}>
      <time dateTime={event.at}>{dateTime(event.at)}</time>
      <span>{words}</span>
      {event.fault !== null && (
        <Tag tone="warn" long>
          {t("withFault", { fault: event.fault })}
        </Tag>
      )}
    </li>
  );
}

/** The history of a contract, oldest first. */
export function History({ contract: { history, out_contract_code } }: { contract: ContractView }) {
  return (
    <ol class="history" aria-label={t("historyOf", { code: out_contract_code })}>
      {history.map((event) => (
        <Event key={`${event.at} ${event.what} ${event.notification_id}`} event={event} />
      ))}
    </ol>
  );
}
