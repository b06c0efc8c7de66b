import { plainHeadings } from "./plainHeading";
import { compact } from "./text";

describe("a heading without what is put around it", () => {
  test.each([
    ["【期間・期限】", "期間・期限"],
    ["＜期間・期限＞（いつ）", "期間・期限(いつ)"],
    ["３．期間・期限", "期間・期限"],
    ["③ 期間・期限", "期間・期限"],
    ["（ウ）期間・期限", "期間・期限"],
    ["Ⅲ　期間・期限", "期間・期限"],
    ["※期間・期限", "期間・期限"],
    ["期間・期限\n（必須）", "期間・期限"],
    ["【必須】■期間・期限※２", "期間・期限"],
    ["期間・期限：", "期間・期限"],
    ["(3)【期間・期限】欄", "期間・期限"],
    ["（様式第１号）■期間・期限■", "期間・期限"],
    ["様式２ 期間・期限", "期間・期限"],
    ["（記入例）期間・期限", "期間・期限"],
    ["期間・期限（注１）", "期間・期限"],
  ])("%s", (printed, plain) => {
    expect(plainHeadings(compact(printed))).toContain(plain);
  });

  test.each(["期間・期限", "8月から", "第2様式", "重点目標管理シート", "", "【】", `（1）${"あ".repeat(90)}`])("%s stays as it is", (text) => {
    expect(plainHeadings(compact(text))).toEqual([]);
  });
});
