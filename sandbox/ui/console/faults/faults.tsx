import { ActionError } from "../../shared/action-error.js";
import { CopyButton } from "../../shared/copy-button.js";
import { faultKinds } from "../../shared/live.js";
import { Empty } from "../empty.js";
import { t } from "../words.js";
import { allOff, changeFault, faultsError, faultsShown } from "./change.js";
import { FaultRow } from "./fault-row.js";
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

export function Faults() {
  if (faultKinds.value.length === 0) {
    return <Empty icon="bolt" title={t("faultsNone")} why={t("faultsWhy")} />;
  }
  return (
    <>
      <div class="toolbar">
        <p class="toolbar-words">{t("faultsWhy")}</p>
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
      <ul class="faults">
        {faultKinds.value.map((kind) => (
          <FaultRow
            key={kind.kind}
            kind={kind}
            active={faultsShown.value.find((known) => known.kind === kind.kind)}
            change={changeFault}
          />
        ))}
      </ul>
      <HeaderHint />
      <TestValues />
    </>
  );
}
