import { exchanges, LIMITS } from "../../shared/live.js";
import { countWords } from "../count.js";
import { SearchField } from "../search-field.js";
import { t } from "../words.js";
import { onlyRefused, refusedCount, search } from "./filter.js";

function Filter({ refused, label, count }: { refused: boolean; label: string; count: string }) {
  return (
    <button
      type="button"
      aria-pressed={onlyRefused.value === refused}
      onClick={() => {
        onlyRefused.value = refused;
      }}
    >
      {label} <span class="count">{count}</span>
    </button>
  );
}

export function Toolbar() {
  return (
    <div class="toolbar">
      <fieldset class="segments">
        <legend class="visually-hidden">{t("filter")}</legend>
        <Filter refused={false} label={t("filterAll")} count={countWords(exchanges.value.length, LIMITS.requests)} />
        <Filter refused={true} label={t("filterRefused")} count={String(refusedCount.value)} />
      </fieldset>
      <SearchField label={t("search")} hint={t("searchHint")} text={search} />
    </div>
  );
}
