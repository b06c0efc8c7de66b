import { readFileSync } from "node:fs";
import path from "node:path";
import { COLUMNS, type ColumnType } from "../../src/sharepoint/columns/columns";

const KINDS: Record<ColumnType, string> = {
  line: "1行テキスト",
  note: "複数行テキスト",
  whole: "数値",
  percent: "数値",
  day: "日付",
  moment: "日付と時刻",
  flag: "はい/いいえ",
  phase: "選択肢",
  status: "選択肢",
  verdict: "選択肢",
};

test("the administrator's page lists the columns that provisioning makes", () => {
  const page = readFileSync(path.join(__dirname, "../../docs/administrator/sharepoint.md"), "utf8");
  const rows = page.split(/\r?\n/).filter((line) => /^\| `[A-Z][A-Za-z]+` \| [^|]+ \| [^|]+ \|/.test(line) && !line.includes("/sites/"));
  const indexed = (unique: boolean, index: boolean): string => (unique ? " あり・重複なし " : index ? " あり " : " ");
  expect(rows.filter((row) => COLUMNS.some(({ name }) => row.startsWith(`| \`${name}\``)))).toEqual(
    COLUMNS.map(({ name, displayName, type, indexed: index, unique }) => `| \`${name}\` | ${displayName} | ${KINDS[type]} |${indexed(unique, index)}|`),
  );
});
