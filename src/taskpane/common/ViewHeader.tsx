import { makeStyles, tokens } from "@fluentui/react-components";
import { PHASES } from "../../forms/phase";
import { workbookYear } from "../../progress/phase";
import { usePane, usePaneState, useWords } from "../state/Pane";
import { fiscalYearLabel } from "./fiscalYear";
import { LabelledSelect } from "./LabelledSelect";

const SUGGESTED = "suggested";

/** Office lays its own menu over the top right corner, 34 by 32 px at most. */
const cornerOfOffice = { minHeight: "24px", paddingRight: "24px" } as const;

const useStyles = makeStyles({
  header: {
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    ":first-child": cornerOfOffice,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  document: {
    ...cornerOfOffice,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** Heading of a view: its name and, where it is about the open workbook, whose sheets these are and the phase that checks and reports go by. */
export function ViewHeader({ title, phase = true }: { title: string; phase?: boolean }) {
  const styles = useStyles();
  const { shell } = useWords();
  const { checked } = usePaneState();
  const year = checked && workbookYear(checked.goals);
  const departments = [...new Set(checked?.goals.sheets.flatMap((sheet) => sheet.department || []))];
  const whose = departments[0] ? shell.departments(departments[0], departments.length - 1) : "";
  return (
    <header className={styles.header}>
      {phase && <p className={styles.document}>{[year === null ? "" : fiscalYearLabel(year, shell), whose].filter(Boolean).join(" ")}</p>}
      <div className={styles.line}>
        <h1 className={styles.title}>{title}</h1>
        {phase && checked && checked.goals.sheets.length > 0 && <PhaseChoice />}
      </div>
    </header>
  );
}

function PhaseChoice() {
  const { shell } = useWords();
  const { workbook } = usePane();
  const { chosenPhase, checked } = usePaneState();
  const choose = (value: string) => workbook.choosePhase(PHASES.find((phase) => phase === value) ?? null);
  return (
    <LabelledSelect label={shell.phase} value={chosenPhase ?? SUGGESTED} onChange={choose}>
      {checked && <option value={SUGGESTED}>{shell.phaseSuggested(shell.phases[checked.suggestedPhase])}</option>}
      {PHASES.map((phase) => (
        <option key={phase} value={phase}>
          {shell.phases[phase]}
        </option>
      ))}
    </LabelledSelect>
  );
}
