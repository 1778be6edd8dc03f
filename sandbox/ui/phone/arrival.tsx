import type { SessionView } from "../../src/views.js";
import { Icon } from "../shared/icon.js";
import { t } from "./words.js";

/** How the user came to this page. */
export function Arrival({ session: { channel, appid } }: { session: SessionView }) {
  const words =
    channel === "app" || channel === "mini-program" ? t(`arrival.${channel}`, { appid }) : t(`arrival.${channel}`);
  return (
    <p class="arrival">
      <Icon name="enter" />
      <span>{words}</span>
    </p>
  );
}
