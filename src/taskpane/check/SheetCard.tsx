import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Finding, Severity } from "../../checks/finding";
import type { GoalSheet } from "../../goal/goalSheet";
import { CleanMark, OpeningCard } from "../common/OpeningCard";
import { usePaneState, useWords } from "../state/Pane";
import { FindingItem } from "./FindingItem";
import { SeverityCounts } from "./severity";

const SheetReviews = lazy(() => import("../review/SheetReviews").then(({ SheetReviews }) => ({ default: SheetReviews })));

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  title: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  counts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  findings: { listStyleType: "none", margin: 0, padding: 0 },
  none: { margin: 0, padding: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
});

interface SheetCardProps {
  sheet: GoalSheet;
  /** The findings of this sheet. */
  findings: readonly Finding[];
  shown: Severity | null;
  /** The sheet is in front in Excel. */
  active: boolean;
}

/** One sheet with its counts; opened by itself while it is in front in Excel, until a person opens or closes it. */
export function SheetCard({ sheet, findings, shown, active }: SheetCardProps) {
  const styles = useStyles();
  const { check } = useWords();
  const { reviews } = usePaneState();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [wasActive, setWasActive] = useState(active);
  if (wasActive !== active) {
    setWasActive(active);
    if (active) setChosen(null);
  }
  const open = chosen ?? (active || shown !== null);
  const visible = findings.filter(({ severity }) => shown === null || severity === shown);
  return (
    <OpeningCard heading="h2" open={open} onToggle={() => setChosen(!open)} head={<SheetHead sheet={sheet} findings={findings} active={active} />}>
      <Suspense fallback={null}>{open && reviews.state === "loaded" && <SheetReviews sheet={sheet} />}</Suspense>
      {open && visible.length === 0 && findings.length > 0 && <p className={styles.none}>{check.noneShown}</p>}
      {open && visible.length > 0 && (
        <ul className={styles.findings}>
          {visible.map((finding) => (
            <FindingItem key={findingKey(finding)} finding={finding} sheet={sheet} />
          ))}
        </ul>
      )}
    </OpeningCard>
  );
}

/** What the sheet is called, and how many findings it has. */
function SheetHead({ sheet, findings, active }: Omit<SheetCardProps, "shown">) {
  const styles = useStyles();
  const { check } = useWords();
  return (
    <>
      <span className={styles.name}>{sheet.name}</span>
      {active && (
        <Badge appearance="tint" color="brand" size="small">
          {check.active}
        </Badge>
      )}
      {sheet.title && <span className={styles.title}>{sheet.title}</span>}
      <span className={styles.counts}>
        {findings.length === 0 && <CleanMark>{check.clean}</CleanMark>}
        <SeverityCounts findings={findings} />
      </span>
    </>
  );
}

function findingKey({ rule, cell, row, column, sub, args }: Finding): string {
  return JSON.stringify([rule, cell, row, column, sub, args]);
}
