import { Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { Extra, RowAnswer } from "../../progress/answer";
import type { ReportedRow } from "../../progress/rowReport";
import { detailsSummary } from "../common/detailsSummary";
import { useWords } from "../state/Pane";
import { ANSWER_FIELD } from "./followingField";

const useStyles = makeStyles({
  field: { marginTop: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  summary: { ...detailsSummary, marginTop: tokens.spacingVerticalM },
});

interface ExtraFieldsProps {
  reported: ReportedRow;
  extras: RowAnswer["extras"];
  onChange: (extra: Extra, text: string) => void;
}

/** The report's further texts: a field for each further column, under the form's own heading; the change of method folded away. */
export function ExtraFields({ reported: { sheet, place }, extras, onChange }: ExtraFieldsProps) {
  const styles = useStyles();
  const { report } = useWords();
  return (
    <>
      {place.beside.map((role) => (
        <Field key={role} className={styles.field} label={sheet.columns.find((column) => column.role === role)?.heading ?? ""}>
          <Textarea resize="vertical" rows={3} value={extras[role] ?? ""} {...ANSWER_FIELD} onChange={(_, { value }) => onChange(role, value)} />
        </Field>
      ))}
      {place.change && (
        <details {...(extras.change ? { open: true } : {})}>
          <summary tabIndex={0} className={styles.summary}>
            {report.change}
          </summary>
          <Field className={styles.field} label={report.change} hint={report.changeHint}>
            <Textarea resize="vertical" value={extras.change ?? ""} onChange={(_, { value }) => onChange("change", value)} />
          </Field>
        </details>
      )}
    </>
  );
}
