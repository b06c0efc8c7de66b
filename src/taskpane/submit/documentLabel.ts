import { rowName } from "../../messages/rowName";
import type { ListedRow } from "../../sharepoint/goalList";
import type { RowDocument } from "../../submission/schema";
import type { PaneWords } from "../state/Pane";

/** What a submitted row is called: its sheet, and its marker or place. */
export function documentLabel({ sheet, marker, row }: RowDocument, { report }: PaneWords): string {
  return report.rowName(sheet, rowName(marker, row, report));
}

/** What a row is called of which the list tells the columns only. */
export function listedLabel({ sheet, row }: Pick<ListedRow, "sheet" | "row">, { report }: PaneWords): string {
  return report.rowName(sheet, report.row(row));
}
