import { useSignal } from "@preact/signals";
import { announce } from "./announcer.js";
import { Icon } from "./icon.js";
import { t } from "./words.js";

interface Props {
  text: string;
  /** Names the copied text, for the label of the button. */
  what: string;
  /** Whether the label is shown beside the icon. */
  worded?: boolean;
}

export function CopyButton({ text, what, worded = false }: Props) {
  const done = useSignal(false);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      done.value = true;
      announce(t("copied"));
      setTimeout(() => {
        done.value = false;
      }, 1500);
    } catch {
      announce(t("copyFailed"));
    }
  }

  const name = t("copyWhat", { what });
  const icon = <Icon name={done.value ? "check" : "copy"} />;
  if (worded) {
    return (
      <button type="button" class="button button-small" onClick={copy}>
        {icon}
        {done.value ? t("copied") : name}
      </button>
    );
  }
  return (
    <button type="button" class="icon-button" onClick={copy} aria-label={name} title={name}>
      {icon}
    </button>
  );
}
