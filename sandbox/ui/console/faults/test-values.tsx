import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { TestValueView } from "../../../src/views.js";
import { ActionError } from "../../shared/action-error.js";
import { api } from "../../shared/api.js";
import { CopyButton } from "../../shared/copy-button.js";
import { say } from "../../shared/i18n.js";
import { useAction } from "../../shared/use-action.js";
import { t } from "../words.js";

/** The values of request fields that lead to a certain outcome. */
export function TestValues() {
  const values = useSignal<readonly TestValueView[]>([]);
  const { error, run } = useAction();

  useEffect(() => {
    run(async () => {
      values.value = (await api.testValues()).test_values;
    });
  }, []);

  return (
    <section class="hint test-values" aria-labelledby="test-values-title">
      <h3 id="test-values-title">{t("testValues")}</h3>
      <p>{t("testValuesWhy")}</p>
      <ActionError error={error} />
      <ul>
        {values.value.map(({ value, operation, field, what }) => (
          <li key={`${operation} ${value}`}>
            <span class="with-copy">
              <code>{value}</code>
              <CopyButton text={value} what={value} />
            </span>
            <span class="muted">{t("testValueIn", { field, operation })}</span>
            <span>{say(what)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
