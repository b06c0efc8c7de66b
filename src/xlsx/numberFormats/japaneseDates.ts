import { serialToDate } from "hucre";

/** Eras with their first day (UTC) and the year before their first. */
const ERAS = [
  { from: Date.UTC(2019, 4, 1), before: 2018, letter: "R", short: "令", long: "令和" },
  { from: Date.UTC(1989, 0, 8), before: 1988, letter: "H", short: "平", long: "平成" },
  { from: Date.UTC(1926, 11, 25), before: 1925, letter: "S", short: "昭", long: "昭和" },
  { from: Date.UTC(1912, 6, 30), before: 1911, letter: "T", short: "大", long: "大正" },
  { from: -Infinity, before: 1867, letter: "M", short: "明", long: "明治" },
] as const;

const WEEKDAYS = "日月火水木金土";

/** Day number behind 31 December 9999, Excel's last day. */
const BEHIND_LAST_DAY = 2_958_466;

/** Parts of a format: quoted text, an escaped character, a bracket, or a run of one letter. */
const PART = /"[^"]*"|\\.|\[[^\]]*\]|([A-Za-z])\1*|[^]/g;

/**
 * A number format with its Japanese parts already filled in for one date, as text in quotes: era names (`g`, `gg`,
 * `ggg`), era years (`e`, `ee`), weekdays (`aaa`, `aaaa`) and a month alone (`m`, `mm`). Other formats come back unchanged.
 * A number that is no day of Excel's calendar gets the General format.
 * (ECMA-376 part 1, 18.8.31; `[$-ja-JP-x-gannen]` writes the first year as 元.)
 *
 * @param serial Excel's day number
 */
export function withJapaneseDates(format: string, serial: number, is1904: boolean): string {
  const parts = format.match(PART) ?? [];
  const monthAlone = isMonthAlone(parts);
  if (!monthAlone && !parts.some((part) => /^(g+|a{3,4})$/i.test(part)) && !isJapaneseYear(parts)) return format;
  if (!(serial >= 0 && serial < BEHIND_LAST_DAY)) return "General";
  const date = serialToDate(serial, is1904);
  const era = ERAS.find(({ from }) => date.getTime() >= from)!;
  const year = date.getUTCFullYear() - era.before;
  const firstYear = /gannen/i.test(format) && year === 1 ? "元" : undefined;
  const filled = parts.map((part) => {
    switch (part.toLowerCase()) {
      case "g":
        return quoted(era.letter);
      case "gg":
        return quoted(era.short);
      case "ggg":
        return quoted(era.long);
      case "e":
        return quoted(firstYear ?? String(year));
      case "ee":
        return quoted(firstYear ?? String(year).padStart(2, "0"));
      case "m":
      case "mm":
        return monthAlone ? quoted(String(date.getUTCMonth() + 1).padStart(part.length, "0")) : part;
      case "aaa":
        return quoted(WEEKDAYS.charAt(date.getUTCDay()));
      case "aaaa":
        return quoted(`${WEEKDAYS.charAt(date.getUTCDay())}曜日`);
      case ".":
        return monthAlone ? quoted(part) : part;
      default:
        return part;
    }
  });
  return filled.join("");
}

/** `e.m.d`, `"令和"e"年度"`: the year of an era without its name, told from the exponent of a number, which has digits. */
function isJapaneseYear(parts: readonly string[]): boolean {
  return parts.some((part) => /^e{1,2}$/i.test(part)) && !parts.some((part) => /^[0#?]$/.test(part));
}

/** `m"月"`, `ggge"年"m"月"`: without a day, a time (`[h]:mm` too) or a Western year the reader takes the month for a letter. */
function isMonthAlone(parts: readonly string[]): boolean {
  return parts.some((part) => /^m{1,2}$/i.test(part)) && !parts.some((part) => /^(?:[ydhs]+|\[[hs]+\]|[0#?])$/i.test(part));
}

function quoted(text: string): string {
  return `"${text}"`;
}
