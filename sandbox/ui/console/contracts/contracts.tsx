import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { ContractView } from "../../../src/views.js";
import { dateTime } from "../../shared/format.js";
import { contracts } from "../../shared/live.js";
import { Tag } from "../../shared/tag.js";
import { Empty } from "../empty.js";
import { Fact } from "../fact.js";
import { SmallButton } from "../small-button.js";
import { t } from "../words.js";
import { type End, EndDialog } from "./end-dialog.js";
import { History } from "./history.js";

function Contract({ contract }: { contract: ContractView }) {
  /** The open question; none about a contract that has ended. */
  const asking = useSignal<End | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** The heading takes the focus, because the button that opened the dialog disappears. */
  const toHeading = useRef(false);
  const code = contract.out_contract_code;
  const { expires_at, state, terminated_at, termination_mode, termination_note } = contract;

  useEffect(() => {
    if (asking.value !== null || !toHeading.current) return;
    toHeading.current = false;
    heading.current?.focus();
  }, [asking.value]);

  function close(isEnded: boolean): void {
    if (asking.value === null) return;
    toHeading.current = isEnded;
    asking.value = null;
  }

  useEffect(() => {
    if (state === "TERMINATED") close(true);
  }, [state]);

  const ask = (end: End) => (
    <SmallButton
      label={t(`${end}Named`, { code })}
      onClick={() => {
        asking.value = end;
      }}
    >
      {t(end)}
    </SmallButton>
  );

  return (
    <li class="card">
      <div class="card-head">
        <h3 class="mono" ref={heading} tabIndex={-1}>
          {code}
        </h3>
        <Tag tone={state === "SIGNED" ? "good" : "quiet"}>{t(`contract.${state}`)}</Tag>
        <Tag tone="quiet">{t(`channel.${contract.channel}`)}</Tag>
        <span class="card-when">
          {t("signedAt", { time: dateTime(contract.signed_at) })}
          {terminated_at !== null && <> · {t("terminatedAt", { time: dateTime(terminated_at) })}</>}
        </span>
        {state === "SIGNED" && (
          <div class="card-actions">
            {ask("expire")}
            {ask("terminate")}
          </div>
        )}
      </div>
      <dl class="facts">
        <Fact name={t("contractId")} copy={contract.contract_id}>
          <code>{contract.contract_id}</code>
        </Fact>
        <Fact name={t("merchant")}>
          <code>{contract.mchid}</code> <span class="muted">{t(`mode.${contract.mode}`)}</span>
        </Fact>
        {contract.sub_mchid !== null && (
          <Fact name={t("subMerchant")}>
            <code>{contract.sub_mchid}</code>
          </Fact>
        )}
        <Fact name={t("plan")}>{contract.plan_id}</Fact>
        <Fact name={t("user")}>{contract.user_display_name}</Fact>
        {expires_at !== null && <Fact name={t("contractExpires")}>{dateTime(expires_at)}</Fact>}
        {termination_mode !== null && (
          <Fact name={t("endedBy")}>
            {t(`by.${termination_mode}`)} <code>{termination_mode}</code>
          </Fact>
        )}
        {termination_note !== null && <Fact name={t("terminationNote")}>{termination_note}</Fact>}
      </dl>
      <History contract={contract} />
      {asking.value !== null && (
        <EndDialog
          end={asking.value}
          contract={contract}
          onClose={() => close(state === "TERMINATED")}
          onDone={() => close(true)}
        />
      )}
    </li>
  );
}

export function Contracts() {
  if (contracts.value.length === 0) {
    return <Empty icon="pen" title={t("contractsEmpty")} why={t("contractsEmptyWhy")} />;
  }
  return (
    <ul class="cards">
      {contracts.value.map((contract) => (
        <Contract key={contract.contract_id} contract={contract} />
      ))}
    </ul>
  );
}
