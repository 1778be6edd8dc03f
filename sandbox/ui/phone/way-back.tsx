import type { SessionView } from "../../src/views.js";
import { type Return, returned } from "./store.js";
import { isWebAddress } from "./web-address.js";
import { t } from "./words.js";

/** Back to what the sandbox does not have, such as an app: the page says what would happen. */
function HandBack({ kind, appid }: Return) {
  return (
    <button
      type="button"
      class="answer answer-agree"
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

/** Where a user goes who came from a page, when the merchant has not said where to. */
const WITHOUT_ADDRESS = { h5: "browser", jsapi: "wechat" } as const;

/** How the user goes back after the session has ended: every channel has a way. */
export function WayBack({ session }: { session: SessionView }) {
  const { appid, channel, return_appid, return_url } = session;
  if (channel === "app" || channel === "mini-program") {
    return (
      <div class="answers">
        <HandBack kind={channel} appid={appid} />
      </div>
    );
  }
  if (channel === "web") {
    return (
      <div class="answers">
        <p class="way-back">{t("back.web")}</p>
        <HandBack kind="computer" appid={appid} />
      </div>
    );
  }
  const href = isWebAddress(return_url) ? return_url : null;
  const isNone = href === null && return_appid === null;
  return (
    <div class="answers">
      {isNone && <p class="way-back">{t(`back.none.${channel}`)}</p>}
      {isNone && <HandBack kind={WITHOUT_ADDRESS[channel]} appid={appid} />}
      {href !== null && <MerchantLink href={href} />}
      {return_appid !== null && <HandBack kind="app" appid={return_appid} />}
    </div>
  );
}
