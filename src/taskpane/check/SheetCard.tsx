import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useId, useState } from "react";
import type { Finding, Severity } from "../../checks/finding";
import type { GoalSheet } from "../../goal/goalSheet";
import { cardParts } from "../common/cardParts";
import { usePaneState, useWords } from "../state/Pane";
import { FindingItem } from "./FindingItem";
import { SEVERITIES, severityCounts, SeverityMark } from "./severity";

const SheetReviews = lazy(() => import("../review/SheetReviews").then(({ SheetReviews }) => ({ default: SheetReviews })));

const useStyles = makeStyles({
  ...cardParts,
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
  const body = useId();
  if (wasActive !== active) {
    setWasActive(active);
    if (active) setChosen(null);
  }
  const open = chosen ?? (active || shown !== null);
  const counts = severityCounts(findings);
  const visible = findings.filter(({ severity }) => shown === null || severity === shown);
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li className={styles.card}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.header} aria-expanded={open} aria-controls={body} onClick={() => setChosen(!open)}>
          <Chevron className={styles.chevron} aria-hidden />
          <span>
            <span className={styles.name}>{sheet.name}</span>
            {active && (
              <Badge appearance="tint" color="brand" size="small">
                {check.active}
              </Badge>
            )}
            {sheet.title && <span className={styles.title}>{sheet.title}</span>}
            <span className={styles.counts}>
              {findings.length === 0 && (
                <span className={styles.clean}>
                  <CheckmarkCircle16Filled aria-hidden />
                  {check.clean}
                </span>
              )}
              {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
                <SeverityMark key={severity} severity={severity} count={counts[severity]} />
              ))}
            </span>
          </span>
        </button>
      </h2>
      <div id={body} hidden={!open}>
        <Suspense fallback={null}>{open && reviews.state === "loaded" && <SheetReviews sheet={sheet} />}</Suspense>
        {open && visible.length === 0 && findings.length > 0 && <p className={styles.none}>{check.noneShown}</p>}
        {open && visible.length > 0 && (
          <ul className={styles.findings}>
            {visible.map((finding) => (
              <FindingItem key={findingKey(finding)} finding={finding} sheet={sheet} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function findingKey({ rule, cell, row, column, sub, args }: Finding): string {
  return JSON.stringify([rule, cell, row, column, sub, args]);
}
