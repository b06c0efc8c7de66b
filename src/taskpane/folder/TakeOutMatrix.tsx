import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FolderFile } from "../../folder/checkedFile";
import type { FolderFault } from "../../xlsx/folderFile";
import { Notice } from "../common/Notice";
import { useFolderTexts } from "./texts";
import { useTakeOutMatrix } from "./useTakeOutMatrix";

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  told: { margin: `${tokens.spacingVerticalS} 0` },
});

interface TakeOutMatrixProps {
  files: readonly FolderFile<FolderFault>[];
  /** Whether all of them are there. */
  ready: boolean;
}

/** The matrix and the findings as a file, as CSV, or on a worksheet of the open workbook. */
export function TakeOutMatrix({ files, ready }: TakeOutMatrixProps) {
  const styles = useStyles();
  const texts = useFolderTexts();
  const { outcome, working, ...ways } = useTakeOutMatrix(files);
  return (
    <section aria-label={texts.takeOut}>
      <h2 className={styles.title}>{texts.takeOut}</h2>
      <div className={styles.buttons}>
        {(["xlsx", "csv", "worksheet"] as const).map((way) => (
          <Button key={way} disabledFocusable={working || !ready} onClick={ways[way]}>
            {texts[way]}
          </Button>
        ))}
      </div>
      <p className={styles.told} role="status">
        {outcome && "told" in outcome && outcome.told}
      </p>
      {outcome && "why" in outcome && <Notice intent="error" title={texts.notWritten} why={outcome.why} next={outcome.next} />}
    </section>
  );
}
