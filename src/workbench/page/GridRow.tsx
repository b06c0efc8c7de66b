import { memo } from "react";
import { areaAddress, cellAddress, overlaps, type Area, type Position } from "../../sheet/address";
import type { ModelSheet } from "../model/modelSheet";
import { cellStyle } from "./cellStyle";
import { gridRow, type GridLayout } from "./gridLayout";

interface GridRowProps {
  sheet: ModelSheet;
  layout: GridLayout;
  row: number;
  /** The selection, for rows that it touches only. */
  selection: Area | undefined;
  /** Changes when a cell of the row has changed; draws the row anew. */
  revision: number;
  onSelect(position: Position): void;
  onEdit(): void;
  /** Follows a link of a cell. */
  onFollow(target: string): void;
}

/** Id of the table cell at a position. */
export const cellId = (position: Position): string => `cell-${cellAddress(position)}`;

/** One row of the grid with its heading. */
export const GridRow = memo(function GridRow({ sheet, layout, row, selection, onSelect, onEdit, onFollow }: GridRowProps) {
  return (
    <tr aria-rowindex={row + 2} style={{ height: sheet.rowHeight(row) }}>
      <th scope="row" data-selected={selection !== undefined || undefined}>
        {row + 1}
      </th>
      {gridRow(sheet, layout, row).map((gridCell) => {
        const { area, cell } = gridCell;
        const position = { row: area.top, column: area.left };
        const selected = selection !== undefined && overlaps(selection, area);
        const active = selected && selection.top === area.top && selection.left === area.left;
        return (
          <td
            key={area.left}
            id={cellId(position)}
            role="gridcell"
            aria-colindex={area.left + 2}
            aria-selected={selected}
            aria-label={`${cell.text} ${areaAddress(area)}`}
            data-active={active || undefined}
            rowSpan={gridCell.rowSpan}
            colSpan={gridCell.columnSpan}
            style={cellStyle(gridCell)}
            onPointerDown={() => onSelect(position)}
            onDoubleClick={onEdit}
          >
            {gridCell.link ? <CellLinkText target={gridCell.link.target} text={cell.text} onFollow={onFollow} /> : cell.text}
          </td>
        );
      })}
    </tr>
  );
});

/** The text of a link; the cell around it takes the selection first, as in Excel. */
function CellLinkText({ target, text, onFollow }: { target: string; text: string; onFollow(target: string): void }) {
  return (
    <a
      href={target.startsWith("#") ? "#" : target}
      tabIndex={-1}
      onClick={(event) => {
        event.preventDefault();
        onFollow(target);
      }}
    >
      {text}
    </a>
  );
}
