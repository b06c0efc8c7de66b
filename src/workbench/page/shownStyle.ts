import { overlaps, type Area } from "../../sheet/address";
import { alwaysHolds, type ConditionalLooks } from "../model/conditionalFormat";
import type { ModelCell, ModelStyle } from "../model/modelCell";
import type { ModelSheet } from "../model/modelSheet";

/** Excel's TableStyleMedium2 under the Office theme; other table styles are drawn like it. */
const HEADING: ModelStyle = { fill: "#4472C4", color: "#FFFFFF", bold: true };
const BAND: ModelStyle = { fill: "#D9E1F2" };

/** A cell's looks as Excel shows them: its table's under its own, conditional formats over both. */
export function shownStyle(sheet: ModelSheet, area: Area, cell: ModelCell): ModelStyle | undefined {
  const table = sheet.tables.find((one) => overlaps(one.area, area));
  const looks = conditionalLooks(sheet, area);
  if (!table && !looks) return cell.style;
  const row = table ? area.top - table.area.top : 0;
  const beneath = !table ? {} : row === 0 ? HEADING : table.showBandedRows && row % 2 === 1 ? BAND : {};
  return { ...beneath, ...cell.style, ...(looks?.fill ? { fill: looks.fill } : {}) };
}

/** What the conditional formats that are known to hold make of a cell; of several the first counts. */
export function conditionalLooks(sheet: ModelSheet, area: Area): ConditionalLooks | undefined {
  return sheet.conditionalFormats.find((format) => alwaysHolds(format) && format.areas.some((one) => overlaps(one, area)))?.looks;
}
