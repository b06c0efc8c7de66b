import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowReply16Filled, ArrowSync16Filled, CheckmarkCircle16Filled, Edit16Filled } from "@fluentui/react-icons";
import { review } from "../../messages/pane/review";
import type { ReviewStanding } from "../../submission/review";
import { useLateWords } from "../state/Pane";

const ICONS = { returned: ArrowReply16Filled, resubmitted: ArrowSync16Filled, confirmed: CheckmarkCircle16Filled, changed: Edit16Filled };

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, whiteSpace: "nowrap", fontSize: tokens.fontSizeBase200 },
  returned: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  resubmitted: { color: tokens.colorNeutralForeground2 },
  confirmed: { color: tokens.colorStatusSuccessForeground1 },
  changed: { color: tokens.colorStatusWarningForeground1 },
});

/** Where a row stands between reviewer and staff, as icon and word. */
export function StandingMark({ standing }: { standing: ReviewStanding }) {
  const styles = useStyles();
  const words = useLateWords(review);
  const Icon = ICONS[standing];
  return (
    <span className={mergeClasses(styles.mark, styles[standing])}>
      <Icon aria-hidden />
      {words.standings[standing]}
    </span>
  );
}
