import type { Sheet } from "hucre";
import { areaAddress, parseAddress } from "../../sheet/address";
import type { ModelSheet } from "./modelSheet";
import type { ModelTable } from "./modelTable";

/** A table of a file as the model keeps it; none when the file does not say where it stands. */
export function modelTable(table: NonNullable<Sheet["tables"]>[number]): ModelTable[] {
  if (!table.range) return [];
  return [
    {
      id: 0,
      name: table.name,
      area: parseAddress(table.range),
      showTotals: table.showTotalRow ?? false,
      showBandedRows: table.showRowStripes ?? true,
      showFilterButton: table.showAutoFilter ?? true,
      style: table.style ?? "TableStyleMedium2",
    },
  ];
}

/** The tables of a model sheet for a file, on top of those that the file had. */
export function fileTables(source: ModelSheet, origin: Sheet | undefined): Sheet["tables"] {
  if (source.tables.length === 0) return undefined;
  return source.tables.map((table) => {
    const headings = [];
    for (let column = table.area.left; column <= table.area.right; column++) {
      headings.push({ name: source.cellOrBlank(table.area.top, column).text || `Column${column - table.area.left + 1}` });
    }
    const known = origin?.tables?.find((other) => other.name === table.name);
    return {
      ...known,
      columns: headings.map((heading, at) => (known?.columns[at]?.name === heading.name ? known.columns[at] : heading)),
      name: table.name,
      range: areaAddress(table.area),
      style: table.style,
      showRowStripes: table.showBandedRows,
      showTotalRow: table.showTotals,
      showAutoFilter: table.showFilterButton,
    };
  });
}
