import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, ChevronDown16Regular, ChevronUp16Regular, ErrorCircle20Filled, Warning20Filled } from "@fluentui/react-icons";
import { useState } from "react";
import { results } from "../../messages/pane/results";
import { reportOf } from "../../progress/phase";
import { readinessOf } from "../../submission/readiness";
import { useLateWords, usePane, usePaneState, useWords } from "../state/Pane";
import { phaseOf, type CheckedWorkbook } from "../state/paneState";

/** Sheets that are named at once; the answer has to be seen with what comes after it. */
const MOST_SHEETS = 6;

const ICONS = { "not-yet": ErrorCircle20Filled, look: Warning20Filled, ready: CheckmarkCircle20Filled };

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  "not-yet": { backgroundColor: tokens.colorStatusDangerBackground1, border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  look: { backgroundColor: tokens.colorStatusWarningBackground1, border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  ready: { backgroundColor: tokens.colorStatusSuccessBackground1, border: `1px solid ${tokens.colorStatusSuccessBorder1}` },
  "not-yetIcon": { color: tokens.colorStatusDangerForeground1 },
  lookIcon: { color: tokens.colorStatusWarningForeground1 },
  readyIcon: { color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  due: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, listStyleType: "none", margin: 0, padding: 0 },
  jump: { display: "inline-block", minHeight: "24px" },
});

/** What a supervisor must know first: whether the workbook may go out, what forbids it, and what is due on which sheet. */
export function Readiness({ checked: { goals, findings, families } }: { checked: CheckedWorkbook }) {
  const styles = useStyles();
  const { shell } = useWords();
  const words = useLateWords(results);
  const { workbook } = usePane();
  const state = usePaneState();
  const phase = phaseOf(state);
  const { state: readiness, errors, warnings, due } = readinessOf(goals, findings, reportOf(phase), state.kept.given, families);
  const [all, setAll] = useState(false);
  const Icon = ICONS[readiness];
  const rows = due.reduce((sum, one) => sum + one.rows, 0);
  return (
    <section className={mergeClasses(styles.card, styles[readiness])}>
      <Icon className={styles[`${readiness}Icon`]} aria-hidden />
      <div>
        <h2 className={styles.title}>{words.readiness[readiness]}</h2>
        {errors > 0 && <p className={styles.text}>{words.errorsToFix(errors)}</p>}
        {warnings > 0 && <p className={styles.text}>{words.warningsToSee(warnings)}</p>}
        {rows > 0 && (
          <>
            <p className={styles.text}>{words.due(shell.phases[phase], rows)}</p>
            <ul className={styles.due}>
              {(all ? due : due.slice(0, MOST_SHEETS)).map(({ sheet, rows: count, cell }) => (
                <li key={sheet}>
                  {words.dueOn(sheet, count)}{" "}
                  <Link
                    as="button"
                    inline
                    className={styles.jump}
                    aria-label={shell.actionOn(sheet, words.goToCell(cell))}
                    onClick={() => void workbook.goTo(sheet, cell)}
                  >
                    {words.goToCell(cell)}
                  </Link>
                </li>
              ))}
            </ul>
            {due.length > MOST_SHEETS && (
              <Button
                size="small"
                appearance="subtle"
                icon={all ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
                aria-expanded={all}
                onClick={() => setAll(!all)}
              >
                {all ? words.fewerDue : words.moreDue(due.length - MOST_SHEETS)}
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  );
}
