import { spread } from "./spread";

test.each<[string, string[], string, string[] | null]>([
  ["a line into each where every cell holds one", ["一", "二", ""], "甲\n乙\n丙", ["甲", "乙", "丙"]],
  ["a line that changes alone", ["一", "二", "三"], "一\n乙\n三", ["一", "乙", "三"]],
  ["further lines into the last", ["一", "二"], "甲\n乙\n丙", ["甲", "乙\n丙"]],
  ["fewer lines into the first", ["一", "二", "三"], "甲", ["甲", "", ""]],
  ["lines into blank cells above where none is left below", ["", "一", "二"], "甲\n乙\n丙", ["甲", "乙", "丙"]],
  ["into blank cells below before those above", ["", "一", "二", ""], "甲\n乙\n丙", ["", "甲", "乙", "丙"]],
  ["all into the first filled one where a cell holds several lines", ["", "一\n二", "三", ""], "甲\n乙\n丙", ["", "甲\n乙\n丙", "", ""]],
  ["all into the only filled one", ["", "一", ""], "甲\n乙", ["", "甲\n乙", ""]],
  ["between what stays", ["一", "", "三"], "一\n乙\n三", ["一", "乙", "三"]],
  ["behind what stays above where nothing is free", ["一", "三"], "一\n乙\n三", ["一\n乙", "三"]],
  ["before what stays below where nothing stands above", ["三\n四", "五"], "乙\n三\n四\n五", ["乙\n三\n四", "五"]],
  ["above several lines that stay", ["一", "二\n三"], "甲\n二\n三", ["甲", "二\n三"]],
  ["as it was typed where nothing changes", [" 一 ", "", "二"], "一\n二", [" 一 ", "", "二"]],
  ["nothing where nothing is left", ["一", " ", "二"], " \n", ["", "", ""]],
  ["below its label", ["実績：", "一", "課題：", "二"], "実績：\n甲\n課題：\n乙", ["実績：", "甲", "課題：", "乙"]],
  ["below its label where no cell is free there", ["一", "実績：", "二"], "一\n実績：\n甲\n二", ["一", "実績：", "甲\n二"]],
  ["below its label where what stands above changes too", ["〇", "一", "実績：", "二"], "〇\n乙\n実績：\n甲\n二", ["〇", "乙", "実績：", "甲\n二"]],
  ["nowhere above a label without a cell for it", ["課題：", "二"], "甲\n課題：\n二", null],
  ["nowhere below a label without a cell for it", ["一", "実績："], "一\n実績：\n甲", null],
  ["nowhere where a label has lost its line", ["実績：", "一"], "甲", null],
])("a report goes %s", (_, cells, report, expected) => {
  expect(spread(cells, report)).toEqual(expected);
});
