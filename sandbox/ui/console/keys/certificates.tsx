import type { PlatformCertificateView, PlatformView } from "../../../src/views.js";
import { ActionError } from "../../shared/action-error.js";
import { announce } from "../../shared/announcer.js";
import { api } from "../../shared/api.js";
import { CopyButton } from "../../shared/copy-button.js";
import { day } from "../../shared/format.js";
import { Tag, type Tone } from "../../shared/tag.js";
import { useAction } from "../../shared/use-action.js";
import { Fact } from "../fact.js";
import { SmallButton } from "../small-button.js";
import { t } from "../words.js";

const TONE: Record<PlatformCertificateView["state"], Tone> = { ANNOUNCED: "info", CURRENT: "good", PREVIOUS: "quiet" };

function Certificate({ certificate }: { certificate: PlatformCertificateView }) {
  const serial = certificate.serial_no;
  return (
    <tr>
      <td>
        <span class="with-copy">
          <code>{serial}</code>
          <CopyButton text={serial} what={t("certificateSerial", { serial })} />
        </span>
      </td>
      <td>
        <Tag tone={TONE[certificate.state]}>{t(`certificate.${certificate.state}`)}</Tag>
      </td>
      <td>{day(certificate.expires_at)}</td>
    </tr>
  );
}

export function Certificates({ here }: { here: PlatformView }) {
  const { busy, error, run } = useAction();

  const act = (action: "announce" | "rotate") =>
    run(async () => {
      await api.certificates(action);
      announce(t(action === "announce" ? "announcedSaid" : "rotatedSaid"));
    });

  return (
    <section class="panel" aria-labelledby="certificates-title">
      <div class="part-head">
        <h3 id="certificates-title">{t("platformKeys")}</h3>
        <span class="part-gap" />
        <div class="card-actions">
          <SmallButton busy={busy} onClick={() => act("announce")}>
            {t("announceCertificate")}
          </SmallButton>
          <SmallButton busy={busy} onClick={() => act("rotate")}>
            {t("rotateCertificate")}
          </SmallButton>
        </div>
      </div>
      <p class="muted">{t("platformKeysWhy")}</p>
      <ActionError error={error} />
      <table class="certificates">
        <thead>
          <tr>
            <th scope="col">{t("column.serial")}</th>
            <th scope="col">{t("column.state")}</th>
            <th scope="col">{t("column.expires")}</th>
          </tr>
        </thead>
        <tbody>
          {here.certificates.map((certificate) => (
            <Certificate key={certificate.serial_no} certificate={certificate} />
          ))}
        </tbody>
      </table>
      <dl class="facts">
        <Fact name={t("publicKeyId")} copy={here.public_key_id}>
          <code>{here.public_key_id}</code>
        </Fact>
      </dl>
    </section>
  );
}
