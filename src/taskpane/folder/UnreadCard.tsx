import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons";
import type { UnreadFile } from "../../folder/checkedFile";
import type { FolderFault } from "../../xlsx/folderFile";
import { useFolderTexts, useMatrixWords } from "./texts";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  mark: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, fontSize: tokens.fontSizeBase200 },
  icon: { color: tokens.colorStatusDangerForeground1 },
  // The command line has the same words behind the file's name.
  why: { display: "block", "::first-letter": { textTransform: "uppercase" } },
  file: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

/** A file that was not checked, and what to do about it. */
export function UnreadCard({ file: { file, fault } }: { file: UnreadFile<FolderFault> }) {
  const styles = useStyles();
  const texts = useFolderTexts();
  const words = useMatrixWords();
  return (
    <li className={styles.card}>
      <span className={styles.file}>{file}</span>
      <span className={styles.mark}>
        <ErrorCircle16Filled className={styles.icon} aria-hidden />
        {texts.unread}
      </span>
      <span className={styles.why}>{words.faults[fault]}</span>
    </li>
  );
}
