import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { writeFamilyFile } from "../../forms/mapping/familyFile";
import { declarationFromMapping, mappingProblems, type MappingProblem } from "../../forms/mapping/familyFromMapping";
import type { MappedColumn, MappedField, MappingProposal } from "../../forms/mapping/mapping";
import { FIELD_KEYS, ROLES } from "../../goal/goalSheet";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { Notice } from "../common/Notice";
import { usePane, useWords, type PaneWords } from "../state/Pane";
import { MappedLine } from "./MappedLine";
import { usePickedHeading, type PickProblem } from "./usePickedHeading";

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalS} 0` },
  question: { cursor: "pointer", minHeight: "24px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  part: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  lines: { listStyleType: "none", margin: 0, padding: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

interface ProposedFormProps {
  proposal: MappingProposal;
  worksheet: SheetSnapshot;
  /** The worksheet is in front in Excel. */
  active: boolean;
  /** Why the accepted form could not be kept is told where the card is no longer. */
  onAccepted: (form: ReturnType<typeof declarationFromMapping>) => void;
}

/** How a worksheet of an unknown form would be read, to be corrected and accepted. */
export function ProposedForm({ proposal, worksheet, active, onAccepted }: ProposedFormProps) {
  const styles = useStyles();
  const words = useWords();
  const { mapping } = words;
  const { ports } = usePane();
  const [draft, setDraft] = useState(proposal);
  const { problem, pick } = usePickedHeading(worksheet);
  const problems = mappingProblems(draft);
  const setColumn = (at: number, column: Partial<MappedColumn>) =>
    setDraft((before) => ({ ...before, columns: before.columns.map((one, place) => (place === at ? { ...one, ...column, confidence: 1 } : one)) }));
  const setField = (at: number, field: MappedField["field"]) =>
    setDraft((before) => ({ ...before, fields: before.fields.map((one, place) => (place === at ? { ...one, field, confidence: 1 } : one)) }));
  const addColumn = () => pick((heading) => setDraft((before) => ({ ...before, columns: [...before.columns, { ...heading, line: null, role: null, confidence: 1 }] })));
  const form = () => declarationFromMapping(draft);
  const exportFile = () => {
    const family = form();
    ports.saveFile(`${family.id}.json`, writeFamilyFile(family));
  };
  return (
    <details className={styles.card} open={active}>
      <summary className={styles.question}>{mapping.question(draft.sheet)}</summary>
      <p>{mapping.why}</p>
      <h3 className={styles.part}>{mapping.columns}</h3>
      <ul className={styles.lines}>
        {draft.columns.map((column, at) => (
          <MappedLine
            key={at}
            name={columnLabel(column, words)}
            confidence={column.confidence}
            label={mapping.roleOf(columnLabel(column, words))}
            value={column.role}
            options={ROLES.map((role) => ({ value: role, name: words.role(role) }))}
            unused={mapping.unused}
            onChange={(role) => setColumn(at, { role })}
          >
            <Button size="small" aria-label={mapping.pickFor(columnLabel(column, words))} onClick={() => void pick((heading) => setColumn(at, heading))}>
              {mapping.pick}
            </Button>
          </MappedLine>
        ))}
      </ul>
      <Button size="small" onClick={() => void addColumn()}>
        {mapping.add}
      </Button>
      {problem && <PickNotice problem={problem} sheet={draft.sheet} />}
      {draft.fields.length > 0 && <h3 className={styles.part}>{mapping.fields}</h3>}
      <ul className={styles.lines}>
        {draft.fields.map((field, at) => (
          <MappedLine
            key={at}
            name={field.label ?? mapping.noLabel}
            confidence={field.confidence}
            label={mapping.fieldOf(field.label ?? field.address)}
            value={field.field}
            options={FIELD_KEYS.map((key) => ({ value: key, name: mapping.fieldNames[key] }))}
            unused={mapping.unused}
            onChange={(key) => setField(at, key)}
          />
        ))}
      </ul>
      {problems.length > 0 && <Notice intent="warning" title={mapping.cannotUse} why={problems.map((one) => problemText(one, words)).join(" ")} />}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={problems.length > 0} onClick={() => problems.length === 0 && onAccepted(form())}>
          {mapping.accept}
        </Button>
        <Button disabledFocusable={problems.length > 0} onClick={() => problems.length === 0 && exportFile()}>
          {mapping.exportFile}
        </Button>
      </div>
    </details>
  );
}

function PickNotice({ problem, sheet }: { problem: PickProblem; sheet: string }) {
  const { mapping, excel } = useWords();
  switch (problem.kind) {
    case "other-sheet":
      return <Notice intent="warning" title={mapping.problems.otherSheet(sheet)} />;
    case "blank":
      return <Notice intent="warning" title={mapping.problems.blankCell(problem.cell)} />;
    case "failed":
      return <Notice intent="error" title={mapping.selectionFailed} why={excel.why[problem.fault]} next={excel.next[problem.fault]} />;
  }
}

function columnLabel({ heading, under, line }: MappedColumn, { mapping }: PaneWords): string {
  const whole = under === null ? heading : mapping.underGroup(under, heading);
  return line === null ? whole : mapping.lineOf(whole, line);
}

function problemText(problem: MappingProblem, { mapping, role }: PaneWords): string {
  return problem.kind === "no-initiative" ? mapping.problems.noInitiative : mapping.problems.roleTwice(role(problem.role));
}
