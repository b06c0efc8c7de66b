import { Field, Input, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { answerTo } from "../../goal/answers/answers";
import type { Status } from "../../japanese/reports/status";
import { rowReadings } from "../../goal/answers/readings";
import type { SubAnswer } from "../../progress/answer";
import { answerHints, reportCutoff, type AnswerHint } from "../../progress/hints";
import type { ReportedRow } from "../../progress/rowReport";
import { dayText } from "../../messages/dates";
import type { Language } from "../../messages/language";
import { measuredQuantity, printedQuantity, share, typedNumber } from "../../progress/value";
import { rowLabel } from "../common/rowLabel";
import { tabStop } from "../common/tabStop";
import { UNHURRIED } from "../common/unhurried";
import { usePaneState, useWords, type PaneWords } from "../state/Pane";
import { ANSWER_FIELD } from "./followingField";
import { PeriodAndTarget } from "./PeriodAndTarget";

/** States a person can choose; what cannot be told is not offered. */
const CHOICES: readonly Status[] = ["done", "in-progress", "not-started", "postponed"];

const useStyles = makeStyles({
  fields: { margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, border: "none", minWidth: 0 },
  // Fluent's field would grow with its text area's own width.
  field: { marginTop: tokens.spacingVerticalXS, gridTemplateColumns: "minmax(0, 1fr)" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  choices: { flexWrap: "wrap" },
  input: { width: "160px", maxWidth: "100%" },
  unit: { whiteSpace: "nowrap" },
});

interface SubItemFieldsProps {
  reported: ReportedRow;
  sub: SubAnswer;
  /** The state that the text reads as. */
  read: Status;
  onChange: (sub: SubAnswer) => void;
}

/** The answer to one sub-item: text, state, and a number where its target has one. */
export function SubItemFields({ reported, sub, read, onChange }: SubItemFieldsProps) {
  const styles = useStyles();
  const words = useWords();
  const { report } = words;
  const { checked, language } = usePaneState();
  const { sheet, row } = reported;
  const legend = useId();
  const readings = rowReadings(sheet, row, checked?.families);
  const target = measuredQuantity(readings, sub.sub);
  const label = sub.sub === null ? rowLabel(row, words) : report.sub(sub.sub);
  const hints = answerHints(sub, sub.status ?? read, readings, reportCutoff(reported.report, sheet.fiscalYear));
  const textHint = hints.find(({ kind }) => kind !== "not-number");
  return (
    <fieldset className={styles.fields} aria-labelledby={legend}>
      {sub.sub !== null && (
        <legend id={legend} className={styles.legend}>
          {label} {firstLines(answerTo(row, "initiative", sub.sub)?.text ?? "")}
        </legend>
      )}
      {sub.sub === null && (
        <legend id={legend} hidden>
          {label}
        </legend>
      )}
      <PeriodAndTarget sub={sub.sub} readings={readings} />
      <Field
        className={styles.field}
        label={sub.sub === null ? report.text : report.textOf(label)}
        {...(textHint && { validationState: "warning", validationMessage: { children: hintText(textHint, words, language), ...UNHURRIED } })}
      >
        <Textarea resize="vertical" rows={3} value={sub.text} {...ANSWER_FIELD} onChange={(_, { value }) => onChange({ ...sub, text: value })} />
      </Field>
      {target && <ValueField sub={sub} label={label} target={target} hint={hints.find(({ kind }) => kind === "not-number")} onChange={onChange} />}
      <StatusField sub={sub} label={label} read={read} onChange={onChange} />
    </fieldset>
  );
}

interface PartProps {
  sub: SubAnswer;
  /** What the sub-item is called. */
  label: string;
  onChange: (sub: SubAnswer) => void;
}

type Target = NonNullable<ReturnType<typeof measuredQuantity>>;

/** The number that was reached, with its share of the target. */
function ValueField({ sub, label, target, hint, onChange }: PartProps & { target: Target; hint: AnswerHint | undefined }) {
  const styles = useStyles();
  const words = useWords();
  const { language } = usePaneState();
  return (
    <Field
      className={styles.field}
      label={sub.sub === null ? words.report.value : words.report.valueOf(label)}
      hint={hint ? null : shareHint(sub, target, words)}
      {...(hint && { validationState: "error", validationMessage: hintText(hint, words, language) })}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        value={sub.value}
        contentAfter={<span className={styles.unit}>{target.unit}</span>}
        onChange={(_, { value }) => onChange({ ...sub, value })}
      />
    </Field>
  );
}

/** The state: the one that was chosen, else the one that the text reads as. */
function StatusField({ sub, label, read, onChange }: PartProps & { read: Status }) {
  const styles = useStyles();
  const { report } = useWords();
  const status = sub.status ?? read;
  const stop = tabStop(CHOICES, status);
  return (
    <Field
      className={styles.field}
      label={sub.sub === null ? report.status : report.statusOf(label)}
      hint={sub.status === null && read !== "unknown" ? report.statusRead : null}
    >
      <RadioGroup
        className={styles.choices}
        layout="horizontal"
        value={status}
        onChange={(_, { value }) => onChange({ ...sub, status: CHOICES.find((choice) => choice === value) ?? null })}
      >
        {CHOICES.map((choice) => (
          <Radio key={choice} value={choice} label={report.statuses[choice]} tabIndex={stop(choice)} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function shareHint(sub: SubAnswer, target: Target, { report }: PaneWords): string {
  const result = typedNumber(sub.value);
  const percent = result === null ? null : share(result, target);
  const goal = report.ofTarget(printedQuantity(target.value, target.unit));
  return percent === null ? goal : report.withShare(goal, report.share(percent));
}

function hintText(hint: AnswerHint, { report }: PaneWords, language: Language): string {
  switch (hint.kind) {
    case "not-number":
      return report.hints.notNumber;
    case "short":
    case "reached":
      return report.hints[hint.kind](printedQuantity(hint.result, hint.target.unit), printedQuantity(hint.target.value, hint.target.unit));
    case "overdue":
      return report.hints.overdue(dayText(hint.end, language));
  }
}

/** The first lines of a sub-item: its name; what follows stands in the sheet. */
function firstLines(text: string): string {
  return text.split("\n", 2).join("\n");
}
