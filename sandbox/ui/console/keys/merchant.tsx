import type { MerchantView } from "../../../src/views.js";
import { day } from "../../shared/format.js";
import { say } from "../../shared/i18n.js";
import { Tag } from "../../shared/tag.js";
import { Fact } from "../fact.js";
import { t } from "../words.js";

/** Uses the API's names, so that users can search their own code for them. */
export function Merchant({ merchant }: { merchant: MerchantView }) {
  const institutional = merchant.mode === "institutional";
  const title = `merchant-${merchant.mchid}-${merchant.mode}`;
  return (
    <section class="panel" aria-labelledby={title}>
      <div class="part-head">
        <h3 id={title}>{say(merchant.name)}</h3>
        <Tag tone="quiet">{t(`mode.${merchant.mode}`)}</Tag>
      </div>
      <dl class="facts facts-stacked">
        <Fact name="mchid" copy={merchant.mchid}>
          <code>{merchant.mchid}</code>
        </Fact>
        <Fact name={institutional ? "sp_appid" : "appid"} copy={merchant.appid}>
          <code>{merchant.appid}</code>
        </Fact>
        {merchant.sub_mchid !== null && (
          <Fact name="sub_mchid" copy={merchant.sub_mchid}>
            <code>{merchant.sub_mchid}</code>
          </Fact>
        )}
        {merchant.sub_appid !== null && (
          <Fact name="sub_appid" copy={merchant.sub_appid}>
            <code>{merchant.sub_appid}</code>
          </Fact>
        )}
        <Fact name={t("merchantSerial")} copy={merchant.serial_no}>
          <code>{merchant.serial_no}</code>
        </Fact>
        <Fact name={t("certificateUntil")}>{day(merchant.certificate_expires_at)}</Fact>
        <Fact name={t("planIds")}>
          <code>{merchant.plan_ids.join(", ")}</code>
        </Fact>
      </dl>
    </section>
  );
}
