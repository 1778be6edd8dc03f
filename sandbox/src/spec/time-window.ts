import type { FieldSchema } from "../../../generated/request-checks.js";
import type { Text } from "../text.js";
import { type Mistake, type Place, paramError } from "./mistake.js";

/** How far after the request a time must lie, in seconds. */
export type Window = NonNullable<Exclude<FieldSchema, false>["x-seconds-ahead"]>;

/** Whether a time is in a window. @param ahead - of the request, in seconds */
export function isWithin(ahead: number, { exclusiveMinimum, minimum, maximum }: Window): boolean {
  return !(ahead <= (exclusiveMinimum ?? -Infinity) || ahead < (minimum ?? -Infinity) || ahead > (maximum ?? Infinity));
}

/** The mistake of a time outside of its window. @param ahead - of the request, in seconds */
export function outsideWindow(place: Place, path: readonly string[], ahead: number, window: Window): Mistake {
  const { exclusiveMinimum, minimum, maximum } = window;
  const bounds: Text[] = [];
  const bound = (seconds: number | undefined, en: string, zh: string) => {
    if (seconds === undefined) return;
    const length = durationOf(seconds);
    bounds.push({ en: `${en} ${length.en}`, zh: `${zh} ${length.zh}` });
  };
  bound(exclusiveMinimum, "more than", "超过");
  bound(minimum, "at least", "至少");
  bound(maximum, "at most", "不超过");
  const far = durationOf(Math.abs(ahead));
  const remedy = {
    en: `Choose a time ${bounds.map(({ en }) => en).join(" and ")} after the request.`,
    zh: `请设为请求时间之后${bounds.map(({ zh }) => zh).join("且")}的时间。`,
  };
  return {
    ...paramError(place, path, "window"),
    issue:
      ahead < 0
        ? { en: `it is ${far.en} before the request`, zh: `早于请求时间 ${far.zh}` }
        : { en: `it is ${far.en} after the request`, zh: `晚于请求时间 ${far.zh}` },
    remedy: isWithin(ahead - CHINA, window)
      ? {
          en: `${remedy.en} It is 8 hours off: the time zone of Beijing time is +08:00, not Z.`,
          zh: `${remedy.zh}该时间相差 8 小时：北京时间的时区应写作 +08:00，而不是 Z。`,
        }
      : remedy,
  };
}

/** Beijing's offset from UTC, in seconds. */
const CHINA = 8 * 3600;

/** A duration in its two largest units, such as `4 minutes 59 seconds`. */
function durationOf(seconds: number): Text {
  let rest = Math.round(seconds * 1000);
  const counts = UNITS.map(({ milliseconds, en, zh }) => {
    const count = en === "second" ? rest / milliseconds : Math.floor(rest / milliseconds);
    rest -= count * milliseconds;
    return { count, en: `${count} ${en}${count === 1 ? "" : "s"}`, zh: `${count} ${zh}` };
  });
  const shown = counts.filter(({ count }) => count > 0).slice(0, 2);
  if (shown.length === 0) return { en: "0 seconds", zh: "0 秒" };
  return { en: shown.map(({ en }) => en).join(" "), zh: shown.map(({ zh }) => zh).join(" ") };
}

const UNITS = [
  { milliseconds: 86_400_000, en: "day", zh: "天" },
  { milliseconds: 3_600_000, en: "hour", zh: "小时" },
  { milliseconds: 60_000, en: "minute", zh: "分钟" },
  { milliseconds: 1000, en: "second", zh: "秒" },
];
