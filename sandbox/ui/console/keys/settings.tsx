import type { PlatformView } from "../../../src/views.js";
import { Fact } from "../fact.js";
import { t } from "../words.js";

export function Settings({ here }: { here: PlatformView }) {
  return (
    <section class="panel" aria-labelledby="settings-title">
      <h3 id="settings-title">{t("settings")}</h3>
      <dl class="facts facts-stacked">
        <Fact name={t("directory")} copy={here.directory}>
          <code>{here.directory}</code>
        </Fact>
        <Fact name=".env" copy={here.env_file}>
          <code>{here.env_file}</code>
        </Fact>
        {here.ca_file !== null && (
          <Fact name={t("testCa")} copy={here.ca_file}>
            <code>{here.ca_file}</code>
          </Fact>
        )}
        <Fact name={t("state")}>{t(here.memory ? "stateMemory" : "stateKept")}</Fact>
        <Fact name={t("autoAgree")}>{t(here.auto_agree ? "yes" : "no")}</Fact>
        <Fact name={t("forwardTo")}>
          {here.forward_to === null ? t("forwardNone") : <code>{here.forward_to}</code>}
        </Fact>
        <Fact name={t("terminationUrl")}>
          {here.termination_url === null ? t("terminationNone") : <code>{here.termination_url}</code>}
        </Fact>
        <Fact name={t("speed")}>{t("speedTimes", { n: here.notify_speed })}</Fact>
        <Fact name={t("version")}>{here.version}</Fact>
      </dl>
    </section>
  );
}
