import { useState } from "react";
import { asExcelError, type ExcelFault } from "../../excel/excelError";
import { headingAt } from "../../forms/mapping/headingAt";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { usePane } from "../state/Pane";

/** Why the selected cell cannot be a heading. */
export type PickProblem = { kind: "other-sheet" } | { kind: "blank"; cell: string } | { kind: "failed"; fault: ExcelFault };

/** The heading in the cell that is selected in Excel. */
export function usePickedHeading(worksheet: SheetSnapshot) {
  const { ports } = usePane();
  const [problem, setProblem] = useState<PickProblem | null>(null);
  const pick = async (take: (heading: NonNullable<ReturnType<typeof headingAt>>) => void) => {
    try {
      const { sheet, address } = await ports.excel.selection();
      const heading = sheet === worksheet.name ? headingAt(worksheet, address) : null;
      if (heading) take(heading);
      setProblem(heading ? null : sheet === worksheet.name ? { kind: "blank", cell: address } : { kind: "other-sheet" });
    } catch (error) {
      setProblem({ kind: "failed", fault: asExcelError(error).fault });
    }
  };
  return { problem, pick };
}
