import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { FamilyDeclaration } from "../../forms/mapping/declaration";
import { declaredFamily } from "../../forms/mapping/declaredFamily";
import { writeFamilyFile } from "../../forms/mapping/familyFile";
import { declarationFromMapping, mappingProblems } from "../../forms/mapping/familyFromMapping";
import type { MappingProposal } from "../../forms/mapping/mapping";
import { readWorksheet } from "../../goal/readWorksheet";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { hiddenText } from "../common/hiddenText";
import { usePane } from "../state/Pane";
import { ColumnLines } from "./ColumnLines";
import { FieldLines } from "./FieldLines";
import { pickingText } from "./PickButton";
import { ReadingNotice } from "./ReadingNotice";
import { useMappingStyles } from "./styles";
import { TitleLine } from "./TitleLine";
import { useMapping } from "./useMapping";
import { useMappingWords } from "./words";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  question: { cursor: "pointer", minHeight: "24px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  told: hiddenText,
});

interface ProposedFormProps {
  proposal: MappingProposal;
  worksheet: SheetSnapshot;
  /** The worksheet is in front in Excel. */
  active: boolean;
  /** Why the accepted form could not be kept is told where the card is no longer. */
  onAccepted: (form: FamilyDeclaration) => void;
}

/** How a worksheet of an unknown form would be read, to be corrected and accepted. */
export function ProposedForm({ proposal, worksheet, active, onAccepted }: ProposedFormProps) {
  const styles = useStyles();
  const shared = useMappingStyles();
  const mapping = useMappingWords();
  const { ports } = usePane();
  const work = useMapping(proposal, worksheet);
  const problems = mappingProblems(work.draft);
  const form = useMemo(() => (mappingProblems(work.draft).length === 0 ? declarationFromMapping(work.draft) : null), [work.draft]);
  const read = useMemo(() => {
    const sheet = form && readWorksheet(worksheet, [declaredFamily(form)]);
    return sheet && "rows" in sheet ? sheet : null;
  }, [form, worksheet]);
  return (
    <details className={styles.card} open={active || work.target !== null}>
      <summary tabIndex={0} className={styles.question}>
        {mapping.question(work.draft.sheet)}
      </summary>
      <p>{mapping.why}</p>
      <div className={styles.told} role="status">
        {pickingText(work, mapping)}
      </div>
      <TitleLine work={work} worksheet={worksheet} />
      <ColumnLines work={work} />
      <FieldLines work={work} read={read} />
      <ReadingNotice problems={problems} read={read} />
      <div className={shared.actions}>
        <Button appearance="primary" disabledFocusable={form === null} onClick={() => form && onAccepted(form)}>
          {mapping.accept}
        </Button>
        <Button disabledFocusable={form === null} onClick={() => form && ports.saveFile(`${form.id}.json`, writeFamilyFile(form))}>
          {mapping.exportFile}
        </Button>
      </div>
    </details>
  );
}
