import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { shownText } from "../../exports/shownText";
import { dayText } from "../../messages/dates";
import type { GoalListSession, ReviewedRow } from "../../sharepoint/goalList";
import { reviewStanding } from "../../submission/review";
import { statusAt, type Moment } from "../../summary/figures";
import type { SummaryRow } from "../../summary/summaryRow";
import { ReviewControls } from "../review/ReviewControls";
import { StandingMark } from "../review/StandingMark";
import { usePaneState, useWords } from "../state/Pane";
import { RowWords } from "./RowWords";
import { useSummaryTexts, useTableWords } from "./texts";

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  label: { fontWeight: tokens.fontWeightSemibold },
  facts: { display: "flex", flexWrap: "wrap", gap: `0 ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalXS },
  link: { display: "inline-flex", alignItems: "center", minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

interface RowItemProps {
  session: GoalListSession;
  row: SummaryRow;
  moment: Moment;
  /** Told after a review of the row was written. */
  onReviewed: () => void;
  /** What more is said of the row. */
  children?: ReactNode;
}

/** A row of the list: whose it is, what it is, how it stands; its words on demand. */
export function RowItem({ session, row, moment, onReviewed, children }: RowItemProps) {
  const styles = useStyles();
  const texts = useSummaryTexts();
  const words = useTableWords();
  const { shell } = useWords();
  const { language } = usePaneState();
  const [open, setOpen] = useState(false);
  const [reviewing, setReviewing] = useState(false);
  const [given, setGiven] = useState<{ over: SummaryRow; standing: SummaryRow["review"] } | null>(null);
  const { department, section, sheet, title, label, dueDay, achieved, webUrl } = row;
  // What was given here counts until the list has been read again, which then tells it too.
  const standing = given?.over === row ? given.standing : row.review;
  const reviewed = ({ review, revision }: ReviewedRow) => {
    setGiven({ over: row, standing: review && reviewStanding(review, revision) });
    onReviewed();
  };
  const review = reviewing ? texts.hideReview : texts.review;
  const action = open ? texts.hideWords : texts.showWords;
  return (
    <li className={styles.item}>
      <div className={styles.place}>{[department, section, sheet, title].filter(Boolean).join("　")}</div>
      <div className={styles.label}>{label}</div>
      <div className={styles.facts}>
        <span>{words.statuses[statusAt(row, moment.phase)]}</span>
        {dueDay && <span>{texts.due(dayText(dueDay, language))}</span>}
        {achieved !== null && <span>{texts.named(words.headings.achievedShare, shownText(achieved / 100, "share", language))}</span>}
        {standing && <StandingMark standing={standing} />}
      </div>
      {children}
      <div className={styles.actions}>
        <Button size="small" aria-expanded={open} aria-label={shell.actionOn(label, action)} onClick={() => setOpen(!open)}>
          {action}
        </Button>
        <Button size="small" aria-expanded={reviewing} aria-label={shell.actionOn(label, review)} onClick={() => setReviewing(!reviewing)}>
          {review}
        </Button>
        {webUrl && (
          <Link className={styles.link} href={webUrl} target="_blank" rel="noreferrer" aria-label={shell.actionOn(label, texts.item)}>
            {texts.item}
          </Link>
        )}
      </div>
      {open && <RowWords key={row.revision} session={session} itemId={row.itemId} />}
      {reviewing && <ReviewControls session={session} itemId={row.itemId} name={label} onReviewed={reviewed} />}
    </li>
  );
}
