import type { SessionView } from "../../src/views.js";
import { returned } from "./store.js";
import { isWebAddress } from "./web-address.js";
import { t } from "./words.js";

/** Back to an app or a mini program: the sandbox has none, so the page says what would happen. */
function HandBack({ kind, appid }: { kind: "app" | "mini-program"; appid: string }) {
  return (
    <button
      type="button"
      class="answer"
      onClick={() => {
        returned.value = { kind, appid };
      }}
    >
      {t(`back.${kind}`)}
    </button>
  );
}

export function MerchantLink({ href }: { href: string }) {
  return (
    <a class="answer answer-agree" href={href} rel="noreferrer">
      {t("back.merchant")}
    </a>
  );
}

/** How the user goes back to the merchant after the session has ended. */
export function WayBack({ session }: { session: SessionView }) {
  const { appid, channel, return_appid, return_url } = session;
  if (channel === "app" || channel === "mini-program") {
    return (
      <div class="answers">
        <HandBack kind={channel} appid={appid} />
      </div>
    );
  }
  if (channel === "web") return <p class="way-back">{t("back.web")}</p>;
  const href = isWebAddress(return_url) ? return_url : null;
  if (href === null && return_appid === null) return <p class="way-back">{t(`back.none.${channel}`)}</p>;
  return (
    <div class="answers">
      {href !== null && <MerchantLink href={href} />}
      {return_appid !== null && <HandBack kind="app" appid={return_appid} />}
    </div>
  );
}
