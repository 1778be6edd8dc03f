import { useSignal } from "@preact/signals";
import type { FaultKind } from "../../../src/views.js";
import { ActionError } from "../../shared/action-error.js";
import { CopyButton } from "../../shared/copy-button.js";
import { faultKinds } from "../../shared/live.js";
import { Empty } from "../empty.js";
import { SearchField } from "../search-field.js";
import { t } from "../words.js";
import { allOff, changeFault, faultsError, faultsShown } from "./change.js";
import { FaultRow } from "./fault-row.js";
import { GROUPS, type Group, groupOf, matches } from "./groups.js";
import { TestValues } from "./test-values.js";

function exampleHeader(): string {
  const withValue = faultKinds.value.find(({ unit }) => unit !== null);
  if (withValue) return `Sandbox-Fault: ${withValue.kind}=${withValue.value ?? 1}`;
  return `Sandbox-Fault: ${faultKinds.value[0]?.kind ?? ""}`;
}

function HeaderHint() {
  const example = exampleHeader();
  return (
    <section class="hint" aria-labelledby="hint-title">
      <h3 id="hint-title">{t("faultsHeader")}</h3>
      <p>{t("faultsHeaderWhy")}</p>
      <div class="code">
        <pre>{example}</pre>
        <CopyButton text={example} what={t("faultsHeaderWhat")} />
      </div>
    </section>
  );
}

function FaultGroup({ group, kinds }: { group: Group; kinds: readonly FaultKind[] }) {
  const title = `faults-${group}`;
  return (
    <section class="fault-group" aria-labelledby={title}>
      <h3 id={title}>{t(`faults.${group}`)}</h3>
      <ul class="faults">
        {kinds.map((kind) => (
          <FaultRow
            key={kind.kind}
            kind={kind}
            active={faultsShown.value.find((known) => known.kind === kind.kind)}
            change={changeFault}
          />
        ))}
      </ul>
    </section>
  );
}

export function Faults() {
  const search = useSignal("");
  if (faultKinds.value.length === 0) {
    return <Empty icon="bolt" title={t("faultsNone")} why={t("faultsWhy")} />;
  }
  const found = faultKinds.value.filter((kind) => matches(kind, search.value));
  const groups = GROUPS.map((group) => ({ group, kinds: found.filter((kind) => groupOf(kind) === group) }));
  return (
    <>
      <p class="section-words">{t("faultsWhy")}</p>
      <div class="toolbar">
        <SearchField label={t("searchFaults")} hint={t("searchFaultsHint")} text={search} />
        <span class="toolbar-gap" />
        {/* Not taken away when the last one goes off, or the focus would go with it. */}
        <button
          type="button"
          class="button button-small"
          aria-disabled={faultsShown.value.length === 0}
          onClick={() => faultsShown.value.length > 0 && allOff()}
        >
          {t("allOff")}
        </button>
      </div>
      <ActionError error={faultsError} />
      {groups.map(({ group, kinds }) => kinds.length > 0 && <FaultGroup key={group} group={group} kinds={kinds} />)}
      {found.length === 0 && <p class="muted">{t("noFaultFound")}</p>}
      <HeaderHint />
      <TestValues />
    </>
  );
}
