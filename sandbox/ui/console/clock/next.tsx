import { useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { DueView } from "../../../src/views.js";
import { api, Refusal } from "../../shared/api.js";
import { dateTime } from "../../shared/format.js";
import { clock, contracts, notifications, orders, refunds, sessions } from "../../shared/live.js";
import { t } from "../words.js";

const KNOWN = ["session", "contract", "notification", "agreement", "certificate", "payment", "refund"] as const;

function words({ what, id }: DueView) {
  const known = KNOWN.find((kind) => kind === what);
  return (
    <>
      {known ? t(`due.${known}`) : what} <code>{id}</code>
    </>
  );
}

/** The next event that falls due. It is fetched again after each change that may affect it. */
export function Next() {
  const next = useSignal<DueView | null>(null);
  const asked = useRef(0);

  useSignalEffect(() => {
    for (const { value } of [clock, sessions, contracts, orders, refunds, notifications]) void value;
    asked.current += 1;
    const question = asked.current;
    api.clock().then(
      (view) => {
        // Answers may arrive in another order.
        if (question === asked.current) next.value = view.next;
      },
      (reason: unknown) => {
        if (!(reason instanceof Refusal)) throw reason;
      },
    );
  });

  if (next.value === null) return <>{t("none")}</>;
  return (
    <>
      {dateTime(next.value.at)}: {words(next.value)}
    </>
  );
}
