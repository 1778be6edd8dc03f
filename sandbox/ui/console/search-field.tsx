import type { Signal } from "@preact/signals";

/** A field above a list whose text narrows it while it is typed. */
export function SearchField({ label, hint, text }: { label: string; hint: string; text: Signal<string> }) {
  return (
    <input
      type="search"
      class="input search"
      aria-label={label}
      placeholder={hint}
      value={text.value}
      onInput={({ currentTarget }) => {
        text.value = currentTarget.value;
      }}
    />
  );
}
