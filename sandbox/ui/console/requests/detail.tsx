import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Text } from "../../../src/text.js";
import type { Exchange, ExchangeSummary } from "../../../src/views.js";
import { api, Refusal } from "../../shared/api.js";
import { CopyButton } from "../../shared/copy-button.js";
import { Dialog } from "../../shared/dialog.js";
import { dateTime } from "../../shared/format.js";
import { say } from "../../shared/i18n.js";
import { Icon } from "../../shared/icon.js";
import { Tag } from "../../shared/tag.js";
import { Body } from "../../shared/wire/body.js";
import { Headers } from "../../shared/wire/headers.js";
import { go, requestHref, tabHref } from "../route.js";
import { t } from "../words.js";
import { Doctor } from "./doctor.js";
import { shown } from "./filter.js";
import { rowId } from "./row.js";
import { SignatureMessage } from "./signature-message.js";
import { Status } from "./status.js";

function Step({ to, icon, name }: { to: ExchangeSummary | undefined; icon: "up" | "down"; name: string }) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      // Not `disabled`: a disabled button loses the focus.
      aria-disabled={to === undefined}
      onClick={() => to && go(requestHref(to.id))}
    >
      <Icon name={icon} />
    </button>
  );
}

function Steps({ id }: { id: string }) {
  const at = shown.value.findIndex((exchange) => exchange.id === id);
  return (
    <>
      <Step to={shown.value[at - 1]} icon="up" name={t("newer")} />
      <Step to={at < 0 ? undefined : shown.value[at + 1]} icon="down" name={t("older")} />
    </>
  );
}

function Summary({ exchange }: { exchange: Exchange }) {
  return (
    <ul class="detail-summary">
      <li>
        <time dateTime={exchange.at}>{dateTime(exchange.at)}</time>
      </li>
      <li>{t("milliseconds", { n: Math.round(exchange.milliseconds) })}</li>
      {exchange.mchid !== null && (
        <li>
          {t("merchant")} <code>{exchange.mchid}</code>
        </li>
      )}
      <li>
        {t("requestId")} <code>{exchange.id}</code>
        <CopyButton text={exchange.id} what={t("requestId")} />
      </li>
    </ul>
  );
}

function Contents({ exchange }: { exchange: Exchange }) {
  return (
    <>
      <Doctor exchange={exchange} />
      <Summary exchange={exchange} />
      <SignatureMessage message={exchange.message} />
      <section class="detail-part" aria-labelledby="request-title">
        <h3 id="request-title">{t("request")}</h3>
        <Headers headers={exchange.request.headers} title={t("headers")} />
        <Body body={exchange.request.body} bytes={exchange.request.bytes} />
      </section>
      <section class="detail-part" aria-labelledby="response-title">
        <div class="part-head">
          <h3 id="response-title">{t("response")}</h3>
          <Status status={exchange.status} />
          {exchange.code !== null && <code>{exchange.code}</code>}
        </div>
        {exchange.status === null && <p class="muted">{t("noResponse")}</p>}
        {(exchange.status !== null || exchange.response.headers.length > 0) && (
          <>
            <Headers headers={exchange.response.headers} title={t("responseHeaders")} />
            <Body body={exchange.response.body} />
          </>
        )}
      </section>
    </>
  );
}

/** The row may be hidden by the filter or by another tab. */
function focusRow(id: string): void {
  (document.getElementById(rowId(id)) ?? document.getElementById("content"))?.focus();
}

/** The details of one request, over the list. */
export function Detail({ id }: { id: string }) {
  const exchange = useSignal<Exchange | null>(null);
  const problem = useSignal<Text | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const closing = useRef(false);

  useEffect(() => {
    let wanted = true;
    problem.value = null;
    api.exchange(id).then(
      (answer) => {
        if (wanted) exchange.value = answer;
      },
      (reason: unknown) => {
        if (wanted && reason instanceof Refusal) problem.value = reason.text;
      },
    );
    return () => {
      wanted = false;
    };
  }, [id]);

  useEffect(() => heading.current?.focus(), []);

  // The row of the request shown last, which may differ from the clicked one.
  const current = useRef(id);
  current.current = id;
  useEffect(() => () => focusRow(current.current), []);

  function close(): void {
    if (closing.current) return;
    closing.current = true;
    // A click on a tab behind the dialog has already changed the address.
    if (location.hash.startsWith("#/requests/")) go(tabHref("requests"));
  }

  const shownExchange = exchange.value?.id === id ? exchange.value : null;
  return (
    <Dialog kind="drawer" labelledBy="detail-title" onClose={close}>
      <header class="detail-head">
        <h2 id="detail-title" ref={heading} tabIndex={-1}>
          {shownExchange ? (
            <>
              <span class="detail-method">{shownExchange.method}</span> <span>{shownExchange.target}</span>
            </>
          ) : (
            t("requestTitle")
          )}
        </h2>
        <div class="detail-tools">
          <Steps id={id} />
          <button type="button" class="icon-button" aria-label={t("close")} title={t("close")} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        {shownExchange && (
          <p class="detail-verdict">
            <Status status={shownExchange.status} />
            {shownExchange.code !== null && <code>{shownExchange.code}</code>}
            {shownExchange.fault !== null && (
              <Tag tone="warn" long>
                {t("withFault", { fault: shownExchange.fault })}
              </Tag>
            )}
          </p>
        )}
      </header>
      <div class="detail-body">
        {shownExchange && problem.value === null && <Contents exchange={shownExchange} />}
        {!shownExchange && problem.value === null && <p class="muted">{t("loading")}</p>}
        {problem.value !== null && (
          <div class="empty">
            <p class="empty-title">{say(problem.value)}</p>
            <button type="button" class="button" onClick={close}>
              {t("toRequests")}
            </button>
          </div>
        )}
      </div>
    </Dialog>
  );
}
