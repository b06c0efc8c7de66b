import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { hiddenText } from "../common/hiddenText";
import type { Announcement } from "../state/paneState";
import { usePaneState, useWords, type PaneWords } from "../state/Pane";

const useStyles = makeStyles({
  hidden: hiddenText,
});

/** Says what just happened to people who do not see it. */
export function Announcer() {
  const styles = useStyles();
  const words = useWords();
  const { announcement } = usePaneState();
  const [last, setLast] = useState({ announcement, times: 0 });
  if (last.announcement !== announcement) setLast({ announcement, times: last.times + 1 });
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {/* The same sentence is said again only when it comes in an element of its own. */}
      {announcement && <p key={last.times}>{sentence(announcement, words)}</p>}
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
      return report.undone(announcement.cell);
    case "kept-undone":
      return report.keptUndone;
  }
}
