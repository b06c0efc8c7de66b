import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../checks/finding";
import { RULES } from "../../checks/rules";
import type { CheckSettings } from "../../checks/settings";
import { settings } from "../../messages/pane/settings";
import { RULE_NAMES } from "../../messages/rules";
import { Notice } from "../common/Notice";
import { useLateWords, usePaneState, useWords, type PaneWords } from "../state/Pane";

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
  table: { width: "100%", borderCollapse: "collapse", margin: `${tokens.spacingVerticalS} 0` },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  head: { textAlign: "start", fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  severity: { paddingLeft: tokens.spacingHorizontalM, whiteSpace: "nowrap" },
  differs: { display: "block", whiteSpace: "normal", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What a municipality has chosen, by rule. */
type ChosenSeverities = Partial<Record<string, Severity | "off">>;

/** The rules in effect with their severity, and the municipality's own lists; to be read only. */
export function CheckRules() {
  const styles = useStyles();
  const words = useWords();
  const { checks } = useLateWords(settings);
  const { settings: own, settingsProblems } = usePaneState();
  const chosen: ChosenSeverities = own.rules;
  const different = RULES.filter(({ id, severity }) => (chosen[id] ?? severity) !== severity).length;
  const lists = listsOf(own, words);
  return (
    <>
      {settingsProblems.length > 0 ? (
        <Notice intent="warning" title={checks.faulty}>
          <ul>
            {settingsProblems.map((problem) => (
              <li key={JSON.stringify(problem)}>{words.settingsProblem(problem)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <p className={styles.text}>{different + lists.length === 0 ? checks.standard : checks.own(different)}</p>
      )}
      {lists.map(({ list, name, values }) => (
        <p key={`${list} ${name}`} className={styles.text}>
          {checks.listed(name === "" ? checks.lists[list] : `${checks.lists[list]} ${name}`, values)}
        </p>
      ))}
      <RuleTable chosen={chosen} />
      <p className={styles.note}>{checks.source}</p>
    </>
  );
}

/** Every rule with its severity now, and the usual one where that differs. */
function RuleTable({ chosen }: { chosen: ChosenSeverities }) {
  const styles = useStyles();
  const words = useWords();
  const { checks } = useLateWords(settings);
  const names = useLateWords(RULE_NAMES);
  const severityWord = (severity: Severity | "off") => (severity === "off" ? checks.off : words.check.severities[severity]);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{checks.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {checks.rule}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.severity)}>
            {checks.severity}
          </th>
        </tr>
      </thead>
      <tbody>
        {RULES.map(({ id, severity }) => {
          const now = chosen[id] ?? severity;
          return (
            <tr key={id}>
              <th scope="row" className={styles.cell}>
                {names[id]}
              </th>
              <td className={mergeClasses(styles.cell, styles.severity)}>
                {severityWord(now)}
                {now !== severity && <span className={styles.differs}>{checks.differs(severityWord(severity))}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface OwnList {
  list: "requiredColumns" | "allowedValues" | "acceptedPeriods" | "placeholders";
  /** Which column or family the values are for; "" where there is one list only. */
  name: string;
  values: readonly string[];
}

/** The lists that a municipality has set itself. */
function listsOf({ requiredColumns, allowedValues, acceptedPeriods, placeholders }: CheckSettings, words: PaneWords): OwnList[] {
  const all: OwnList[] = [
    ...Object.entries(requiredColumns).map(([family, roles]): OwnList => ({ list: "requiredColumns", name: family, values: (roles ?? []).map(words.role) })),
    ...Object.entries(allowedValues).map(([role, values]): OwnList => ({
      list: "allowedValues",
      name: words.role(role as keyof typeof allowedValues),
      values: values ?? [],
    })),
    { list: "acceptedPeriods", name: "", values: acceptedPeriods },
    { list: "placeholders", name: "", values: placeholders },
  ];
  return all.filter(({ values }) => values.length > 0);
}
