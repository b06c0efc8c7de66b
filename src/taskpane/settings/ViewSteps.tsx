import { makeStyles, tokens } from "@fluentui/react-components";
import { LIST_COLUMNS } from "../../messages/listColumns";
import { settings } from "../../messages/pane/settings";
import { VIEW_COLUMNS } from "../../sharepoint/columns/columns";
import { useLateWords } from "../state/Pane";

const useStyles = makeStyles({
  text: { margin: 0 },
  steps: { margin: `${tokens.spacingVerticalS} 0`, paddingLeft: "2em" },
});

/** How an administrator makes a list view by hand. */
export function ViewSteps() {
  const styles = useStyles();
  const { view } = useLateWords(settings);
  const { FiscalYear, Withdrawn, Priority, RowNumber, Department, SheetName } = LIST_COLUMNS;
  return (
    <>
      <p className={styles.text}>{view.why}</p>
      <ol className={styles.steps}>
        <li>{view.start}</li>
        <li>{view.make}</li>
        <li>{view.columns([view.title, ...VIEW_COLUMNS.map((column) => LIST_COLUMNS[column])])}</li>
        <li>{view.sort(Priority, RowNumber)}</li>
        <li>{view.filter(FiscalYear, Withdrawn)}</li>
        <li>{view.group(Department, SheetName)}</li>
      </ol>
      <p className={styles.text}>{view.reason(FiscalYear)}</p>
    </>
  );
}
