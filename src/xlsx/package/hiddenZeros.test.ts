import { strFromU8, strToU8 } from "fflate";
import { withoutHiddenZeros } from "./hiddenZeros";

const part = (view: string, cells: string) => `<?xml version="1.0"?><worksheet><sheetViews><sheetView ${view}workbookViewId="0"/></sheetViews><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
const CELLS = '<c r="A1" s="1"><f>別紙!A1</f><v>0</v></c><c r="B1"><v>0</v></c><c r="C1" t="n"><v>0.0</v></c>';
const BLANK = '<c r="A1" s="1"/><c r="B1"/><c r="C1" t="n"/>';
const OTHERS = '<c r="D1" t="s"><v>0</v></c><c r="E1"><v>10</v></c><c r="F1" t="b"><v>0</v></c><c r="G1" t="str"><f>A1</f><v>0</v></c>';

test.each(["0", "false"])("zeros that a view with showZeros %s does not show are blank", (value) => {
  const view = `showZeros="${value}" `;
  expect(strFromU8(withoutHiddenZeros(strToU8(part(view, CELLS + OTHERS))))).toBe(part(view, BLANK + OTHERS));
});

test.each(["", 'showZeros="1" ', 'showGridLines="0" '])("a view with %p shows them", (view) => {
  const bytes = strToU8(part(view, CELLS));
  expect(withoutHiddenZeros(bytes)).toBe(bytes);
});
