import { useState } from "react";
import { asExcelError } from "../../excel/excelError";
import { streamOf } from "../../exports/tableStream";
import { wasRead, type FolderFile } from "../../folder/checkedFile";
import { folderFindingsTable, matrixTable } from "../../folder/folderTables";
import type { FolderFault } from "../../xlsx/folderFile";
import type { FileContent } from "../ports";
import { usePane, usePaneState, useWords } from "../state/Pane";
import { useFolderTexts, useMatrixWords } from "./texts";

/** How taking the matrix out ended, or null before. */
export type MatrixOutcome = { told: string } | { why: string; next: string } | null;

/** The ways out for the matrix and the findings: one at a time. */
export function useTakeOutMatrix(files: readonly FolderFile<FolderFault>[]) {
  const texts = useFolderTexts();
  const words = useMatrixWords();
  const { finding: message } = useWords();
  const { ports } = usePane();
  const { language } = usePaneState();
  const worded = () =>
    files.map((file) => (wasRead(file) ? { ...file, findings: file.findings.map((finding) => ({ ...finding, message: message(finding) })) } : file));
  const tables = () => [matrixTable(files, words), folderFindingsTable(worded(), words)] as const;
  const saved = (name: string, content: FileContent): MatrixOutcome => {
    ports.saveFile(name, content);
    return { told: texts.saved(name) };
  };
  const { run, ...running } = useOneAtATime();
  return {
    ...running,
    xlsx: () =>
      run(async () => saved(`${texts.file}.xlsx`, (await (await import("../../exports/xlsxFile")).xlsxFile([...tables()])) as Uint8Array<ArrayBuffer>)),
    csv: () =>
      run(async () => {
        const { csvChunks } = await import("../../exports/csv");
        const chunks: string[] = [];
        for await (const chunk of csvChunks(streamOf(matrixTable(files, words)))) chunks.push(chunk);
        return saved(`${texts.file}.csv`, chunks);
      }),
    worksheet: () =>
      run(async () => {
        const [matrix, findings] = tables();
        // Long findings would stretch the rows of the matrix beside them.
        const first = await ports.excel.writeTables({ key: "folder", name: texts.sheet, title: texts.title, note: texts.sheetNote, language }, [matrix]);
        const second = await ports.excel.writeTables(
          { key: "folder-findings", name: texts.findingsSheet, title: texts.findingsSheet, note: texts.sheetNote, language },
          [findings],
        );
        if (first.outcome !== "written" || second.outcome !== "written") return { why: texts.protected, next: texts.protectedNext };
        await ports.excel.select(first.sheet, "A1");
        return { told: texts.written([first.sheet, second.sheet]) };
      }),
  };
}

function useOneAtATime() {
  const { excel } = useWords();
  const [outcome, setOutcome] = useState<MatrixOutcome>(null);
  const [working, setWorking] = useState(false);
  const run = (work: () => Promise<MatrixOutcome>) => {
    if (working) return;
    setWorking(true);
    setOutcome(null);
    void work()
      .catch((error: unknown): MatrixOutcome => {
        const { fault } = asExcelError(error);
        return { why: excel.why[fault], next: excel.next[fault] };
      })
      .then(setOutcome)
      .finally(() => setWorking(false));
  };
  return { outcome, working, run };
}
