import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { PHASES, type Phase } from "../../forms/phase";
import { fiscalYearOf } from "../../japanese/periods/calendar";
import { workbookYear } from "../../progress/phase";
import { fiscalYearLabel } from "../common/fiscalYear";
import { LabelledSelect } from "../common/LabelledSelect";
import { ViewHeader } from "../common/ViewHeader";
import { AwaitingList } from "../list/AwaitingList";
import { FailureNotice } from "../list/FailureNotice";
import { useGoalList } from "../list/useGoalList";
import { townDay } from "../../messages/townTime";
import { usePane, usePaneState, useWords } from "../state/Pane";
import { useSummaryTexts } from "./texts";
import { YearSummary } from "./YearSummary";
import { useSubmitTexts } from "../submit/texts";

/** Years before the present one that can be chosen: archives are submitted, too. */
const EARLIER = 20;

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, margin: `${tokens.spacingVerticalS} 0` },
});

/** What the list says over departments and years: figures by department and goal, the rows behind each, and ways out of the pane. */
export function SummaryView() {
  const styles = useStyles();
  const texts = useSummaryTexts();
  const { shell } = useWords();
  const submit = useSubmitTexts();
  const list = useGoalList();
  const { checked } = usePaneState();
  const { ports } = usePane();
  const present = fiscalYearOf(townDay(ports.now()));
  const ofWorkbook = checked && workbookYear(checked.goals);
  const [chosenYear, setChosenYear] = useState<number | null>(null);
  const [phase, setPhase] = useState<Phase | null>(null);
  const year = chosenYear ?? ofWorkbook ?? present;
  return (
    <>
      <ViewHeader title={texts.title} phase={false} />
      <div className={styles.choices}>
        <LabelledSelect label={texts.year} value={year} onChange={(value) => setChosenYear(Number(value))}>
          {yearsAround(present, ofWorkbook ?? year).map((one) => (
            <option key={one} value={one}>
              {fiscalYearLabel(one, shell)}
            </option>
          ))}
        </LabelledSelect>
        <LabelledSelect label={shell.phase} value={phase ?? ""} onChange={(value) => setPhase(PHASES.find((one) => one === value) ?? null)}>
          <option value="">{texts.furthest}</option>
          {PHASES.map((one) => (
            <option key={one} value={one}>
              {shell.phases[one]}
            </option>
          ))}
        </LabelledSelect>
      </div>
      {list.state === "opening" && <AwaitingList label={submit.connecting} />}
      {list.state === "failed" && <FailureNotice failure={list.failure} onAgain={list.again} />}
      {list.state === "open" && <YearSummary key={year} session={list.session} year={year} phase={phase} />}
    </>
  );
}

/** The next year, the present one, those before it, and the open workbook's; the latest first. */
function yearsAround(present: number, ofWorkbook: number): number[] {
  const years = Array.from({ length: EARLIER + 2 }, (_, at) => present + 1 - at);
  return [...new Set([...years, ofWorkbook])].sort((a, b) => b - a);
}
