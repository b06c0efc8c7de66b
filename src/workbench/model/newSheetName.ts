import { ModelRefusal } from "./modelRefusal";
import { sheetNameFault } from "./sheetName";

interface Named {
  name: string;
}

/** Excel's next name for a sheet that got none: `Sheet1`, `Sheet2`, … */
export function nextSheetName(sheets: readonly Named[]): string {
  let number = sheets.length + 1;
  while (holder(sheets, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/**
 * A name that a sheet may get; throws a ModelRefusal when Excel does not take it or another sheet has it.
 *
 * @param own the sheet that is renamed
 */
export function checkedName(sheets: readonly Named[], name: string, own?: Named): string {
  const fault = sheetNameFault(name);
  if (fault) throw new ModelRefusal("InvalidArgument", fault);
  const other = holder(sheets, name);
  if (other && other !== own) throw new ModelRefusal("ItemAlreadyExists", `A worksheet named ${name} exists already.`);
  return name;
}

function holder(sheets: readonly Named[], name: string): Named | undefined {
  const wanted = name.toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}
