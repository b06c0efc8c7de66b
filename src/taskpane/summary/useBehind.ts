import { shownText } from "../../exports/shownText";
import type { RowQuery } from "../../summary/rowQuery";
import type { SummaryTable } from "../../summary/summaryTable";
import { usePaneState } from "../state/Pane";
import type { Behind } from "./FiguresTable";
import type { Figure } from "./RowsBehind";
import { useSummaryTexts, useTableWords } from "./texts";

/** Columns that count departments: their lines stand in another table. */
const DEPARTMENTS: ReadonlySet<string> = new Set(["departments_submitted", "departments_not_submitted"]);

interface Ways {
  /** Opens the rows behind a figure. */
  onOpen: (figure: Figure) => void;
  /** Leads to the table of who has submitted. */
  onSubmissions: () => void;
}

/** What stands behind the values of the summary's tables. */
export function useBehind({ onOpen, onSubmissions }: Ways) {
  const texts = useSummaryTexts();
  const words = useTableWords();
  const { language } = usePaneState();
  return (table: SummaryTable) =>
    (row: number, column: number): Behind | null => {
      const { id, heading, kind } = table.columns[column]!;
      const value = table.rows[row]![column]!;
      const figure = shownText(value, kind, language);
      if (DEPARTMENTS.has(id)) return value === 0 ? null : { label: texts.openSubmissions(heading, figure), open: onSubmissions };
      const query = table.queryAt(row, column);
      if (!query) return null;
      const place = placeOf(query);
      const share = kind === "share";
      const title = (share ? texts.rowsOfShare : texts.rowsBehind)(place, heading);
      return { label: (share ? texts.openShare : texts.open)(place, heading, figure), open: () => onOpen({ query, title }) };
    };

  /** Whose rows a query asks for. */
  function placeOf({ department, section, goal, movement }: RowQuery): string {
    const moved = movement && texts.moved(words.statuses[movement.midYear], words.statuses[movement.final]);
    return [department, section, goal?.title ?? goal?.sheet, moved].filter(Boolean).join(" ");
  }
}
