import type { ComponentChildren } from "preact";
import type { Page } from "./address.js";
import { Arrival } from "./arrival.js";
import { phone, returned } from "./store.js";
import { t } from "./words.js";
import { opensOn } from "./wrong-page.js";

/** The buttons that WeChat draws over every mini program, only as a picture. */
function Capsule() {
  return (
    <svg class="capsule" width="58" height="24" viewBox="0 0 58 24" aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="57" height="23" rx="11.5" fill="none" stroke="currentColor" />
      <circle cx="10" cy="12" r="1.5" />
      <circle cx="15" cy="12" r="2.5" />
      <circle cx="20" cy="12" r="1.5" />
      <path d="M29 6v12" stroke="currentColor" />
      <circle cx="43" cy="12" r="6" fill="none" stroke="currentColor" stroke-width="1.5" />
      <circle cx="43" cy="12" r="2.5" />
    </svg>
  );
}

/** The device that shows the page, with the bars above the page. */
export function Frame({ page, children }: { page: Page; children: ComponentChildren }) {
  const session = phone.value?.session;
  const isComputer = page === "code";
  const came = session && !isComputer && opensOn(page, session) && returned.value === null ? session : null;
  const isMiniProgram = came?.channel === "mini-program";
  return (
    <section
      class={isComputer ? "device device-computer" : "device"}
      aria-label={t(isComputer ? "computer" : "device")}
    >
      <p class="sandbox-mark">
        <strong>{t("sandboxMark")}</strong> {t("sandboxNote")}
      </p>
      <div class={isMiniProgram ? "device-bar device-bar-mini" : "device-bar"}>
        <p>{t("bar")}</p>
        {isMiniProgram && <Capsule />}
      </div>
      {came && <Arrival session={came} />}
      {children}
    </section>
  );
}
