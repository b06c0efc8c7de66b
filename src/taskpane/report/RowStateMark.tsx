import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Circle16Regular, CircleHalfFill16Regular, Edit16Regular } from "@fluentui/react-icons";
import { useWords } from "../state/Pane";

const ICONS = { blank: Circle16Regular, partial: CircleHalfFill16Regular, done: CheckmarkCircle16Filled, draft: Edit16Regular };

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

/** How far a row's report is, as icon and word. */
export function RowStateMark({ state }: { state: keyof typeof ICONS }) {
  const styles = useStyles();
  const { report } = useWords();
  const Icon = ICONS[state];
  return (
    <span className={mergeClasses(styles.mark, state === "done" && styles.done)}>
      <Icon aria-hidden />
      {report.states[state]}
    </span>
  );
}
