import { SEVERITIES, type Severity } from "../../checks/finding";
import type { CellMark, MarkingOutcome } from "../excelPort";
import type { ExcelRun } from "../excelRun";

/** A rule that always holds; its text tells the add-in's marks from a town's own conditional formats, in any copy of the workbook. */
const MARK = /^=ISTEXT\("GoalSheet\.(?:error|warning|info)"\)$/;
const markRule = (severity: Severity) => `=ISTEXT("GoalSheet.${severity}")`;

/** Fill and line of a mark; severities differ by their line too, not by colour alone. */
const LOOKS = {
  error: { fill: "#FFD9D9", line: "Continuous", color: "#B10E1C" },
  warning: { fill: "#FFF1CC", line: "Dash", color: "#8A5A00" },
  info: { fill: "#E3EEFA", line: "Dot", color: "#115EA3" },
} as const satisfies Record<Severity, object>;
const SIDES = ["top", "right", "bottom", "left"] as const;

/** Addresses in one text; Excel takes at most 8,192 characters. */
const MOST_ADDRESSES = 300;

/**
 * Puts marks on cells in place of all former marks of the add-in, as conditional formats: neither the cells' values nor
 * their own formats are touched, so that removing the marks leaves what was there. Worksheets that are protected take
 * none and give none back.
 */
export function markCells(run: ExcelRun, marks: readonly CellMark[]): Promise<MarkingOutcome> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      sheet.protection.load("protected");
      const formats = formatsOf(sheet);
      formats.load("items/id,items/type");
      return { sheet, formats };
    });
    await context.sync();
    const former = sheets.flatMap(({ sheet, formats }) =>
      formats.items.filter(({ type }) => type === "Custom").map(({ id }) => ({ sheet, id, rule: loadedRule(sheet, id) })),
    );
    if (former.length > 0) await context.sync();
    const own = former.filter(({ rule }) => MARK.test(rule.formula));
    const wanted = new Set([...marks.map((mark) => mark.sheet), ...own.map(({ sheet }) => sheet.name)]);
    const isProtected = new Set(sheets.filter(({ sheet }) => sheet.protection.protected).map(({ sheet }) => sheet.name));
    for (const { sheet, id } of own) if (!isProtected.has(sheet.name)) formatsOf(sheet).getItem(id).delete();
    for (const { sheet } of sheets) {
      if (!isProtected.has(sheet.name))
        queueMarks(
          sheet,
          marks.filter((mark) => mark.sheet === sheet.name),
        );
    }
    await context.sync();
    return { protectedSheets: [...wanted].filter((name) => isProtected.has(name)) };
  });
}

/** All conditional formats of a worksheet, for this batch alone. */
function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const range = sheet.getRange();
  range.untrack();
  return range.conditionalFormats;
}

function loadedRule(sheet: Excel.Worksheet, id: string): Excel.ConditionalFormatRule {
  const { rule } = formatsOf(sheet).getItem(id).custom;
  rule.load("formula");
  return rule;
}

function queueMarks(sheet: Excel.Worksheet, marks: readonly CellMark[]): void {
  for (const severity of SEVERITIES) {
    const addresses = marks.filter((mark) => mark.severity === severity).map(({ address }) => address);
    for (let at = 0; at < addresses.length; at += MOST_ADDRESSES) {
      const areas = sheet.getRanges(addresses.slice(at, at + MOST_ADDRESSES).join(","));
      const { custom } = areas.conditionalFormats.add("Custom");
      areas.untrack();
      custom.rule.formula = markRule(severity);
      const { fill, line, color } = LOOKS[severity];
      custom.format.fill.color = fill;
      for (const side of SIDES) {
        custom.format.borders[side].style = line;
        custom.format.borders[side].color = color;
      }
    }
  }
}
