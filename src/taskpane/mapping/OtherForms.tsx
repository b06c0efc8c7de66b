import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ExcelFault } from "../../excel/excelError";
import { writeFamilyFile } from "../../forms/mapping/familyFile";
import { FAMILY_FILE_MESSAGES } from "../../messages/familyFile";
import { Notice } from "../common/Notice";
import { useLateWords, usePane, usePaneState, useWords } from "../state/Pane";
import type { CheckedWorkbook } from "../state/paneState";
import { proposalsOf } from "./proposals";
import { ProposedForm } from "./ProposedForm";
import { useMappingWords } from "./words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  kept: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  name: { flex: "1 1 100%" },
  part: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** Worksheets that may be goal sheets of another form, and the forms that were taught. */
export function OtherForms({ checked }: { checked: CheckedWorkbook }) {
  const styles = useStyles();
  const { excel } = useWords();
  const mapping = useMappingWords();
  const familyFile = useLateWords(FAMILY_FILE_MESSAGES);
  const { forms: actions, ports } = usePane();
  const { forms, activeSheet } = usePaneState();
  const [fault, setFault] = useState<ExcelFault | null>(null);
  const proposals = proposalsOf(checked);
  return (
    <>
      {forms.problems.length > 0 && (
        <Notice intent="warning" title={mapping.wrongFile} why={forms.problems.map(familyFile.problem).join(" ")} next={mapping.wrongFileNext} />
      )}
      {fault && <Notice intent="error" title={mapping.keepFailed} why={excel.why[fault]} next={excel.next[fault]} />}
      {proposals.length > 0 && <h2 className={styles.part}>{mapping.heading}</h2>}
      {proposals.map(({ worksheet, proposal }) => (
        <ProposedForm
          key={worksheet.name}
          worksheet={worksheet}
          proposal={proposal}
          active={worksheet.name === activeSheet}
          onAccepted={(form) => void actions.accept(form).then(setFault)}
        />
      ))}
      {forms.kept.length > 0 && <h2 className={styles.part}>{mapping.keptTitle(forms.kept.length)}</h2>}
      <ul className={styles.list}>
        {forms.kept.map((form) => (
          <li key={form.id} className={styles.kept}>
            <span className={styles.name}>{form.name}</span>
            <Button
              size="small"
              aria-label={mapping.keptActions(mapping.exportFile, form.name)}
              onClick={() => ports.saveFile(`${form.id}.json`, writeFamilyFile(form))}
            >
              {mapping.exportFile}
            </Button>
            <Button size="small" aria-label={mapping.keptActions(mapping.drop, form.name)} onClick={() => void actions.drop(form.id).then(setFault)}>
              {mapping.drop}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
