import { Tag, type Tone } from "../../shared/tag.js";
import { t } from "../words.js";

function tone(status: number | null): Tone {
  if (status === null) return "warn";
  if (status >= 400) return "bad";
  return "good";
}

export function Status({ status }: { status: number | null }) {
  return <Tag tone={tone(status)}>{status ?? t("cut")}</Tag>;
}
