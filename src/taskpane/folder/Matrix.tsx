import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { wasRead, type FolderFile } from "../../folder/checkedFile";
import type { FolderFault } from "../../xlsx/folderFile";
import { useFolderTexts } from "./texts";
import { UnitCard } from "./UnitCard";
import { UnreadCard } from "./UnreadCard";

/** Cards that are drawn at first, and with every wish for more. */
const PORTION = 60;

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
});

/** Departments by state: one card for each department of a file, one for each file that was not read. */
export function Matrix({ files }: { files: readonly FolderFile<FolderFault>[] }) {
  const styles = useStyles();
  const texts = useFolderTexts();
  const [shown, setShown] = useState(PORTION);
  const cards = files.flatMap((file) => {
    if (!wasRead(file)) return [<UnreadCard key={file.file} file={file} />];
    return file.lines.map((line, at) => <UnitCard key={`${file.file} ${at}`} line={line} findings={file.findings.filter(({ sheet }) => line.sheetNames.includes(sheet))} />);
  });
  const rest = cards.length - shown;
  return (
    <section aria-label={texts.matrix}>
      <h2 className={styles.title}>{texts.matrix}</h2>
      <ul className={styles.list}>{cards.slice(0, shown)}</ul>
      {rest > 0 && <Button onClick={() => setShown((count) => count + PORTION)}>{texts.more(Math.min(rest, PORTION))}</Button>}
    </section>
  );
}
