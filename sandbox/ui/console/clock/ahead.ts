import { duration } from "../../shared/format.js";
import { t } from "../words.js";

const DAY = 24 * 3600_000;

/** How far business time is ahead, such as `28 days and 1:00:00`. */
export function ahead(milliseconds: number): string {
  if (milliseconds === 0) return t("clockReal");
  const days = Math.floor(milliseconds / DAY);
  const rest = duration(Math.floor((milliseconds % DAY) / 1000) * 1000);
  if (days === 0) return rest;
  return t(days === 1 ? "dayAnd" : "daysAnd", { n: days, time: rest });
}
