import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { asExcelError } from "../../excel/excelError";
import { wasRead, type FolderFile } from "../../folder/checkedFile";
import { streamOf } from "../../exports/tableStream";
import { findingsTable, matrixTable } from "../../folder/folderTables";
import type { FolderFault } from "../../xlsx/folderFile";
import { Notice } from "../common/Notice";
import { usePane, usePaneState, useWords } from "../state/Pane";
import { useFolderTexts, useMatrixWords } from "./texts";

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  told: { margin: `${tokens.spacingVerticalS} 0` },
});

type State = { told: string } | { why: string; next: string } | null;

/** The matrix and the findings as a file, as CSV, or on a worksheet of the open workbook. */
export function TakeOutMatrix({ files }: { files: readonly FolderFile<FolderFault>[] }) {
  const styles = useStyles();
  const texts = useFolderTexts();
  const words = useMatrixWords();
  const { excel: excelWords, finding: message } = useWords();
  const { ports } = usePane();
  const { language } = usePaneState();
  const [state, setState] = useState<State>(null);
  const [working, setWorking] = useState(false);
  const worded = () => files.map((file) => (wasRead(file) ? { ...file, findings: file.findings.map((finding) => ({ ...finding, message: message(finding) })) } : file));
  const tables = () => [matrixTable(files, words), findingsTable(worded(), words)];
  const run = (work: () => Promise<State>) => {
    if (working) return;
    setWorking(true);
    setState(null);
    void work()
      .catch((error: unknown): State => {
        const { fault } = asExcelError(error);
        return { why: excelWords.why[fault], next: excelWords.next[fault] };
      })
      .then(setState)
      .finally(() => setWorking(false));
  };
  const saved = (name: string, content: Parameters<typeof ports.saveFile>[1]): State => {
    ports.saveFile(name, content);
    return { told: texts.saved(name) };
  };
  const ways = {
    xlsx: async () => saved(`${texts.file}.xlsx`, (await (await import("../../exports/xlsxFile")).xlsxFile(tables())) as Uint8Array<ArrayBuffer>),
    csv: async () => {
      const { csvChunks } = await import("../../exports/csv");
      const chunks: string[] = [];
      for await (const chunk of csvChunks(streamOf(matrixTable(files, words)))) chunks.push(chunk);
      return saved(`${texts.file}.csv`, chunks);
    },
    worksheet: async () => {
      const [matrix, findings] = tables();
      // Long findings would stretch the rows of the matrix beside them.
      const first = await ports.excel.writeTables({ key: "folder", name: texts.sheet, title: texts.title, note: texts.sheetNote, language }, [matrix!]);
      const second = await ports.excel.writeTables({ key: "folder-findings", name: texts.findingsSheet, title: texts.findingsSheet, note: texts.sheetNote, language }, [findings!]);
      if (first.outcome !== "written" || second.outcome !== "written") return { why: texts.protected, next: texts.protectedNext };
      await ports.excel.select(first.sheet, "A1");
      return { told: texts.written([first.sheet, second.sheet]) };
    },
  };
  return (
    <section aria-label={texts.takeOut}>
      <h2 className={styles.title}>{texts.takeOut}</h2>
      <div className={styles.buttons}>
        {(["xlsx", "csv", "worksheet"] as const).map((way) => (
          <Button key={way} disabledFocusable={working} onClick={() => run(ways[way])}>
            {texts[way]}
          </Button>
        ))}
      </div>
      <p className={styles.told} role="status">
        {state && "told" in state && state.told}
      </p>
      {state && "why" in state && <Notice intent="error" title={texts.notWritten} why={state.why} next={state.next} />}
    </section>
  );
}
