import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../checks/finding";
import { resultOf } from "../../folder/folderTables";
import type { OtherFiles } from "../../folder/otherVersions";
import type { Share, OwnerLine } from "../../folder/ownerLine";
import type { OtherSheet } from "../../goal/goalSheet";
import { leftOutText } from "../../messages/otherSheets";
import { SeverityCounts } from "../check/severity";
import { fiscalYearLabel } from "../common/fiscalYear";
import { CleanMark, OpeningCard } from "../common/OpeningCard";
import { usePaneState, useWords } from "../state/Pane";
import { useFolderTexts, useMatrixWords } from "./texts";
import { OwnerFindings } from "./OwnerFindings";

const useStyles = makeStyles({
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  marks: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  result: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

interface OwnerCardProps {
  line: OwnerLine;
  findings: readonly Finding[];
  /** Other files that have some of its goal sheets too. */
  alsoIn: OtherFiles | undefined;
  /** Worksheets of the file that were not checked, on one of its cards. */
  leftOut: readonly OtherSheet[];
}

/** One department of a file: what is written, reported and due, and whether it may go out; opened, its findings. */
export function OwnerCard(props: OwnerCardProps) {
  const texts = useFolderTexts();
  const { noDepartment } = useMatrixWords();
  const [open, setOpen] = useState(false);
  const { line, findings } = props;
  const name = [line.department ?? noDepartment, line.section].filter(Boolean).join(" ");
  return (
    <OpeningCard heading="h3" open={open} onToggle={() => setOpen(!open)} head={<OwnerHead {...props} name={name} />}>
      {open && <OwnerFindings findings={findings} label={texts.findings(name, line.file)} />}
    </OpeningCard>
  );
}

function OwnerHead({ line, findings, alsoIn, leftOut, name }: OwnerCardProps & { name: string }) {
  const styles = useStyles();
  const texts = useFolderTexts();
  const words = useMatrixWords();
  const { shell } = useWords();
  const { language } = usePaneState();
  const leftOutTold = leftOutText(leftOut, language);
  const result = resultOf(line);
  const share = (heading: string, of: Share | null) => (of ? [texts.share(heading, of.done, of.of)] : []);
  const shares = [...share(words.headings.planning, line.planning), ...share(words.headings.midYear, line.midYear), ...share(words.headings.final, line.final)];
  return (
    <>
      <span className={styles.name}>{name}</span>
      <span className={styles.marks}>
        {result === "fine" ? <CleanMark>{words.results.fine}</CleanMark> : <span className={styles.result}>{words.results[result]}</span>}
        <SeverityCounts findings={findings} />
        {line.due > 0 && <span className={styles.facts}>{texts.due(line.due)}</span>}
      </span>
      <span className={styles.facts}>{line.file}</span>
      <Facts
        facts={[...(line.fiscalYear === null ? [] : [fiscalYearLabel(line.fiscalYear, shell)]), words.phases[line.phase], texts.sheets(line.sheets, line.rows)]}
      />
      <Facts facts={shares} />
      {leftOutTold && <span className={styles.facts}>{leftOutTold}</span>}
      {alsoIn && <span className={styles.facts}>{words.alsoIn(alsoIn.files, alsoIn.more)}</span>}
    </>
  );
}

/** Short facts beside one another; none is broken in two. */
function Facts({ facts }: { facts: readonly string[] }) {
  const styles = useStyles();
  return (
    <span className={styles.facts}>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </span>
  );
}
