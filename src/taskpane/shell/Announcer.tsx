import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { hiddenText } from "../common/hiddenText";
import { undoneText } from "../common/undoneText";
import type { Announcement } from "../state/paneState";
import { usePaneState, useWords, type PaneWords } from "../state/Pane";

const useStyles = makeStyles({
  hidden: hiddenText,
});

/** How long a sentence stays, in milliseconds: long enough to be said, and gone before somebody reads on to the end of the page. */
const STAYS = 10_000;

/** Says what just happened to people who do not see it. */
export function Announcer() {
  const styles = useStyles();
  const words = useWords();
  const { announcement } = usePaneState();
  const [last, setLast] = useState({ announcement, times: 0 });
  const [past, setPast] = useState(-1);
  if (last.announcement !== announcement) setLast({ announcement, times: last.times + 1 });
  useEffect(() => {
    const timer = setTimeout(() => setPast(last.times), STAYS);
    return () => clearTimeout(timer);
  }, [last.times]);
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {/* The same sentence is said again only when it comes in an element of its own. */}
      {announcement && past < last.times && <p key={last.times}>{sentence(announcement, words)}</p>}
    </div>
  );
}

function sentence(announcement: Announcement, { check, report }: PaneWords): string {
  switch (announcement.kind) {
    case "checked":
      return announcement.sheets === 0 ? check.noSheets.title : check.summary(announcement.sheets, announcement.findings);
    case "rechecked":
      return check.updated(announcement.sheet, announcement.findings);
    case "written":
      return report.written(announcement.cell);
    case "kept":
      return report.keptDone;
    case "undone":
      return undoneText(announcement.cell, announcement.draft, report);
    case "kept-undone":
      return report.keptUndone;
  }
}
