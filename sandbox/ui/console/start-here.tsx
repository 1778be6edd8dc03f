import type { MerchantView, PlatformView } from "../../src/views.js";
import { CopyButton } from "../shared/copy-button.js";
import { platform } from "../shared/live.js";
import { tabHref } from "./route.js";
import { SignedRequest } from "./signed-request.js";
import { t } from "./words.js";

const HEALTH = "/sandbox/health";

function Code({ text, what }: { text: string; what: string }) {
  return (
    <div class="code">
      <pre>{text}</pre>
      <CopyButton text={text} what={what} />
    </div>
  );
}

/** A path inside single quotes, so that a shell takes it as it is. */
function quoted(path: string): string {
  return /^[\w./~-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

function publicLines({ base_url, ca_file }: PlatformView, merchant: MerchantView): string {
  return [
    `WECHATPAY_BASE_URL=${base_url}`,
    ...(ca_file === null ? [] : [`NODE_EXTRA_CA_CERTS=${quoted(ca_file)}`]),
    `WECHATPAY_MCHID=${merchant.mchid}`,
    `WECHATPAY_SERIAL_NO=${merchant.serial_no}`,
    `WECHATPAY_APPID=${merchant.appid}`,
    `WECHATPAY_PLAN_ID=${merchant.plan_ids[0] ?? ""}`,
  ].join("\n");
}

/** The curl command for the health endpoint; for https with the sandbox's CA. */
function curlLine({ base_url, ca_file }: PlatformView): string {
  return `curl ${ca_file === null ? "" : `--cacert ${quoted(ca_file)} `}${base_url}${HEALTH}`;
}

/** The first steps, shown until the first request arrives. */
export function StartHere() {
  const here = platform.value;
  if (here === null) return null;
  const file = quoted(here.env_file);
  // Node reads it before --env-file.
  const trust = here.ca_file === null ? "" : `NODE_EXTRA_CA_CERTS=${quoted(here.ca_file)} `;
  const merchant = here.merchants.find(({ mode }) => mode === "common") ?? here.merchants[0];
  return (
    <section class="start" aria-labelledby="start-title">
      <div class="start-head">
        <h3 id="start-title">{t("startHere")}</h3>
        <p class="waiting">
          <span class="waiting-dot" aria-hidden="true" />
          {t("startWaiting")}
        </p>
      </div>
      <ol class="steps">
        <li>
          <h4>{t("startPoint")}</h4>
          <p>{t("startPointWhy")}</p>
          <Code text={here.env_file} what={t("envFile")} />
          <Code
            text={`set -a; . ${file}; set +a       # sh\n${trust}node --env-file=${file} …     # Node.js`}
            what={t("envLines")}
          />
          {merchant && (
            <>
              <p>{t("envPublic")}</p>
              <Code text={publicLines(here, merchant)} what={t("envPublicWhat")} />
            </>
          )}
          <p class="muted">{t("envSecrets", { directory: here.directory })}</p>
        </li>
        <li>
          <h4>{t("startCheck")}</h4>
          <p>{t("startCheckWhy")}</p>
          <Code text={curlLine(here)} what={t("curl")} />
        </li>
        <li>
          <h4>{t("startSend")}</h4>
          <p>{t("startSendWhy")}</p>
          <SignedRequest />
          <p>{t("startSendThen")}</p>
          <dl class="promises">
            <div>
              <dt>{t("tab.requests")}</dt>
              <dd>{t("startSendRequests")}</dd>
            </div>
            <div>
              <dt>
                <a href={tabHref("sessions")}>{t("tab.sessions")}</a>
              </dt>
              <dd>{t("startSendSessions")}</dd>
            </div>
            <div>
              <dt>
                <a href={tabHref("notifications")}>{t("tab.notifications")}</a>
              </dt>
              <dd>{t("startSendNotifications")}</dd>
            </div>
          </dl>
        </li>
      </ol>
    </section>
  );
}
