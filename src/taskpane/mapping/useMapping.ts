import { useEffect, useState } from "react";
import { asExcelError, type ExcelFault } from "../../excel/excelError";
import type { Selection } from "../../excel/excelPort";
import type { MappingProposal } from "../../forms/mapping/mapping";
import { pickCell, type PickProblem, type PickTarget } from "../../forms/mapping/pickCell";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { usePane } from "../state/Pane";

/** What came of the last selection while a cell is being picked; null before the first one. */
export type Picked =
  { kind: "taken"; cell: string } | { kind: "not-taken"; problem: PickProblem } | { kind: "other-sheet" } | { kind: "failed"; fault: ExcelFault };

/** A mapping while a person corrects it. */
export interface MappingWork {
  draft: MappingProposal;
  /** What a cell is being picked for. */
  target: PickTarget | null;
  picked: Picked | null;
  change(change: (draft: MappingProposal) => MappingProposal): void;
  /** Takes every cell that is selected in Excel from now on for the target. */
  pick(target: PickTarget): void;
  /** Ends picking with what was taken last. */
  keep(): void;
  /** Ends picking with the mapping as it was before. */
  giveUp(): void;
}

interface Picking {
  target: PickTarget;
  /** The mapping before anything was picked: another click takes another cell, it does not add to the last one. */
  base: MappingProposal;
}

/** The mapping of a worksheet, corrected by lists and by selecting cells in Excel. */
export function useMapping(proposal: MappingProposal, worksheet: SheetSnapshot): MappingWork {
  const { excel } = usePane().ports;
  const [draft, setDraft] = useState(proposal);
  const [picking, setPicking] = useState<Picking | null>(null);
  const [picked, setPicked] = useState<Picked | null>(null);

  useEffect(() => {
    if (!picking) return;
    const { target, base } = picking;
    const origin = originOf(base, target);
    let over = false;
    let stop: (() => Promise<void>) | null = null;
    const take = ({ sheet, address }: Selection) => {
      if (over) return;
      if (sheet !== worksheet.name) return setPicked({ kind: "other-sheet" });
      const result = address === origin ? base : pickCell(base, worksheet, target, address);
      if ("problem" in result) return setPicked({ kind: "not-taken", problem: result });
      setDraft(result);
      setPicked(address === origin ? null : { kind: "taken", cell: address });
    };
    const begin = async () => {
      stop = await excel.watchSelection(take);
      if (over) return stop();
      // Shows what counts now. It also lets the next click be a new selection, whatever was selected before.
      await excel.select(worksheet.name, origin);
    };
    begin().catch((error: unknown) => over || setPicked({ kind: "failed", fault: asExcelError(error).fault }));
    return () => {
      over = true;
      stop?.().catch(() => undefined);
    };
  }, [picking, excel, worksheet]);

  const end = (change: (draft: MappingProposal) => MappingProposal) => {
    setDraft(change);
    setPicking(null);
    setPicked(null);
  };
  return {
    draft,
    target: picking?.target ?? null,
    picked,
    change: end,
    pick: (target) => {
      setPicked(null);
      setPicking({ target, base: draft });
    },
    keep: () => end((now) => now),
    giveUp: () => end((now) => picking?.base ?? now),
  };
}

/** The cell that the target is read from now; for something new, one that cannot be meant: a heading that is listed already. */
function originOf({ columns, fields }: MappingProposal, target: PickTarget): string {
  const now = "at" in target ? (target.kind === "column" ? columns : fields)[target.at] : columns[0];
  return now?.address ?? "A1";
}
