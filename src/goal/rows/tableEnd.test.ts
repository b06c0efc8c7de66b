import { drawnWorkbook } from "../testing/drawnForms";
import { drawnSnapshot, type DrawnSheet } from "../../sheet/testing/drawnSheet";
import { familyFromMapping } from "../../forms/mapping/familyFromMapping";
import { proposeMapping } from "../../forms/mapping/proposeMapping";

const TABLE: DrawnSheet = {
  ...{ A1: "令和8年度 事業進捗管理表", A3: "部名", B3: "港湾部", A5: "事業名", B5: "目標値", C5: "期限", D5: "実績値" },
  ...{ A6: "港の清掃", B6: "12回", C6: "年度末", D6: "12回", A7: "灯台の塗装", B7: "2基", C7: "9月末", D7: "2基" },
};

/** The initiatives of a worksheet of a taught form, its title's field among the values where it has one. */
function read(below: DrawnSheet) {
  const drawn = { ...TABLE, ...below };
  const [sheet] = drawnWorkbook({ 表: drawn }, [familyFromMapping(proposeMapping(drawnSnapshot("表", drawn))!)]).sheets;
  return { title: sheet!.title, initiatives: sheet!.rows.map(({ cells }) => cells.initiative?.text) };
}

test.each<[string, DrawnSheet]>([
  ["the same headings", { A10: "事業名", B10: "目標値", C10: "期限", D10: "実績値" }],
  ["the same headings below a group's", { "A9:D9": "２ その他の事業", A10: "事業名", B10: "目標値", C10: "期限", D10: "実績値" }],
  ["other names of them", { A10: "取組名", B10: "目標", C10: "期日", D10: "実績" }],
])("rows go on below %s", (_, headings) => {
  const more = { A11: "桟橋の修繕", B11: "3件", C11: "年度末", D11: "2件" };
  expect(read({ ...headings, ...more })).toEqual({ title: null, initiatives: ["港の清掃", "灯台の塗装", "桟橋の修繕"] });
});

const COSTS: DrawnSheet = { A10: "費目", B10: "予算額", C10: "決算額", D10: "備考", A11: "報償費", B11: "100千円", C11: "90千円" };

test.each<[string, DrawnSheet]>([
  ["behind a blank line", COSTS],
  ["behind a blank line and its caption", { ...COSTS, A9: "経費の内訳" }],
])("a table of another kind %s is none of the rows", (_, below) => {
  expect(read(below)).toEqual({ title: null, initiatives: ["港の清掃", "灯台の塗装"] });
});

test.each<[string, DrawnSheet, string[]]>([
  ["a blank line", { A9: "桟橋の修繕", B9: "3件", C9: "年度末", D9: "実績" }, ["桟橋の修繕"]],
  ["two of the headings' words", { A9: "桟橋の修繕", B9: "目標", C9: "期限", D9: "2件" }, ["桟橋の修繕"]],
])("rows go on behind %s", (_, below, more) => {
  expect(read(below).initiatives).toEqual(["港の清掃", "灯台の塗装", ...more]);
});
