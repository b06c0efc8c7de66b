import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportState } from "../../progress/due";
import { Progress } from "../common/Progress";
import { rowLabel } from "../common/rowLabel";
import { useWords } from "../state/Pane";

const useStyles = makeStyles({
  position: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  ways: { display: "inline-flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  // The first blank field may stand far below; whose row it is stays in view.
  title: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    margin: `${tokens.spacingVerticalXS} calc(-1 * ${tokens.spacingHorizontalM}) ${tokens.spacingVerticalXS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

/** Where a row stands among those to be reported, and the ways to others. */
export interface RowPosition {
  /** `3／7件目` */
  position: string;
  /** How many of the rows are reported. */
  done: number;
  all: number;
  /** null at the first row. */
  onBack: (() => void) | null;
  onOverview: () => void;
}

interface RowFormHeadProps extends RowPosition {
  reported: ReportState;
  /** Id of the heading, which names the form. */
  heading: string;
}

/** What stands above a row's form: how far the person is, and which row it is. */
export function RowFormHead({ reported: { sheet, row }, heading, position, done, all, onBack, onOverview }: RowFormHeadProps) {
  const styles = useStyles();
  const words = useWords();
  const { report } = words;
  return (
    <>
      <p className={styles.position}>
        <span>{position}</span>
        <span className={styles.ways}>
          {onBack && (
            <Button size="small" appearance="subtle" onClick={onBack}>
              {report.back}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={onOverview}>
            {report.overview}
          </Button>
        </span>
      </p>
      <Progress value={done / all} label={report.progress(done, all)} />
      <h2 id={heading} className={styles.title}>
        {sheet.name} {rowLabel(row, words)}
      </h2>
    </>
  );
}
