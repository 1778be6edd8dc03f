import type { Text } from "../text.js";

/** A time in common spellings, with the parts in the order of RFC 3339. */
const LENIENT =
  /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:([Tt]| +)(\d{1,2}):(\d{1,2})(?::(\d{1,2})([.,]\d+)?)?)?( *)(Z|z|[+-]\d\d(?::?\d\d)?|\d\d:\d\d|[A-Za-z]{2,5})?$/;

/** Why a text is not a time of RFC 3339, one clause for each mistake; none when the reason is unknown. */
export function timeMistakes(text: string): Text[] {
  if (/^\d{10}$/.test(text)) return [{ en: "it is Unix time in seconds", zh: "这是以秒为单位的 Unix 时间戳" }];
  if (/^\d{13}$/.test(text)) return [{ en: "it is Unix time in milliseconds", zh: "这是以毫秒为单位的 Unix 时间戳" }];
  if (/^\d{14}$/.test(text)) {
    return [
      { en: "it has only digits and no separators", zh: "仅有数字，缺少分隔符" },
      { en: "the time zone is missing", zh: "缺少时区" },
    ];
  }
  const parts = LENIENT.exec(text);
  if (!parts) return [];
  const spelling = spellingMistakes(parts);
  return spelling.length > 0 ? spelling : calendarMistakes(parts);
}

function spellingMistakes([, , dash, month, day, t, hour, minute, second, fraction, gap, zone]: string[]): Text[] {
  const found: Text[] = [];
  const say = (isSo: boolean, en: string, zh: string) => {
    if (isSo) found.push({ en, zh });
  };
  if (dash === "") say(true, "the date has no separators", "日期缺少分隔符");
  else say(dash !== "-", `the date has ${dash} instead of -`, `日期分隔符应为 -，而不是 ${dash}`);
  const isShort = [month, day, hour, minute, second].some((digits) => digits?.length === 1);
  say(isShort, "a number has one digit and needs two", "有数字只有一位，应为两位");
  if (t === undefined) {
    say(true, "the time of day is missing", "缺少时刻");
    return found;
  }
  say(t === "t", "T must be in upper case", "T 应为大写");
  say(t.startsWith(" "), "there is a blank instead of T", "日期与时刻之间应为 T，而不是空格");
  say(second === undefined, "the seconds are missing", "缺少秒");
  say(
    fraction?.startsWith(",") ?? false,
    "the fraction of a second must begin with a point, not a comma",
    "秒的小数点应为 .，而不是逗号",
  );
  if (zone === undefined) {
    say(true, "the time zone is missing", "缺少时区");
    return found;
  }
  const isUnsigned = /^\d/.test(zone);
  say(isUnsigned, "the sign of the time zone is missing", "时区缺少正负号");
  say(gap !== "" && !isUnsigned, "there is a blank before the time zone", "时区之前有空格");
  say(zone === "z", "Z must be in upper case", "Z 应为大写");
  say(
    /^[A-Za-z]{2,}$/.test(zone),
    `the time zone ${zone} must be an offset, not a name`,
    `时区 ${zone} 是名称，应为偏移量`,
  );
  say(/^[+-]\d{4}$/.test(zone), `the time zone ${zone} has no colon`, `时区 ${zone} 缺少冒号`);
  say(/^[+-]\d{2}$/.test(zone), `the time zone ${zone} has no minutes`, `时区 ${zone} 缺少分钟`);
  return found;
}

function calendarMistakes([, year, , month, day, , hour, minute, second, , , zone]: string[]): Text[] {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) {
    const shown = `${year}-${month}-${day}`;
    return [{ en: `the calendar has no ${shown}`, zh: `日历中没有 ${shown}` }];
  }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    const shown = `${hour}:${minute}:${second}`;
    return [{ en: `the day has no ${shown}`, zh: `一天中没有 ${shown}` }];
  }
  const [hours, minutes] = (zone ?? "").slice(1).split(":").map(Number);
  if ((hours ?? 0) <= 23 && (minutes ?? 0) <= 59) return [];
  return [{ en: `there is no time zone ${zone}`, zh: `不存在时区 ${zone}` }];
}
