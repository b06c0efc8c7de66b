import { counted } from "./counted";
import type { Language } from "./language";

interface FolderRunWords {
  reportOption: string;
  notReport: (file: string) => string;
  /** The report would take the place of a workbook that is to be checked. */
  reportIsInput: (file: string) => string;
  /** The folder of the report is not there. */
  noReportFolder: (file: string) => string;
  notWritten: (file: string, why: string) => string;
  written: (file: string) => string;
  progress: (done: number, total: number) => string;
  /** Closes a matrix: files that were read, files that were not, and their findings. */
  total: (read: number, unread: number, errors: number, warnings: number, due: number) => string;
  /** Goal sheets that stand in several files, and in how many. */
  versions: (files: number) => string;
  /** The matrix's title with the folder that all files lie below, if there is one. */
  matrixOf: (matrix: string, folder: string) => string;
  /** Title of the files that were not read. */
  unread: string;
  /** Title of the files that share goals. */
  doubled: string;
  stopped: (done: number, total: number) => string;
  noReport: (file: string) => string;
}

/** What the command line says of folders of workbooks. */
export const FOLDER_RUN_WORDS: Record<Language, FolderRunWords> = {
  ja: {
    reportOption: "指摘と部局別の状況を書き込むファイル (.xlsx か .json)",
    notReport: (file) => `--report「${file}」には .xlsx か .json のファイル名を指定してください。`,
    reportIsInput: (file) => `--report「${file}」は点検するブックそのものなので、何もしていません。別のファイル名を指定してください。`,
    noReportFolder: (file) => `--report「${file}」を置くフォルダーがないので、何もしていません。フォルダーを作るか、ほかの場所を指定してください。`,
    notWritten: (file, why) => `${file}: 結果を書き込めません（${why}）。Excelで開いていたら閉じ、ファイルとフォルダーの権限、空き容量を確かめてください。`,
    written: (file) => `結果を書き込みました: ${file}`,
    progress: (done, total) => `点検しています… ${done} / ${total} 件`,
    total: (read, unread, errors, warnings, due) =>
      `点検したファイル ${read} 件、読めないファイル ${unread} 件、エラー ${errors} 件、警告 ${warnings} 件、未報告の取組 ${due} 件`,
    versions: (files) =>
      `同じ部局・年度の同じ目標が ${files} 件のファイルに重なってあり、件数はそのすべてを数えています。上の「同じ目標が重なっているファイル」を見て、古い版を外してから、もう一度点検してください。`,
    matrixOf: (matrix, folder) => (folder === "" ? matrix : `${matrix}（${folder}）`),
    unread: "読めないファイル",
    doubled: "同じ目標が重なっているファイル",
    stopped: (done, total) => `中止しました。${total} 件のうち ${done} 件を点検しました。同じコマンドを実行すると、はじめから点検します。`,
    noReport: (file) => `途中までの結果なので ${file} には書き込みませんでした。`,
  },
  en: {
    reportOption: "file that findings and matrix are written to (.xlsx or .json)",
    notReport: (file) => `--report "${file}" has to name an .xlsx or a .json file.`,
    reportIsInput: (file) => `--report "${file}" is a workbook that is to be checked, so nothing was done. Name another file.`,
    noReportFolder: (file) => `There is no folder for --report "${file}", so nothing was done. Make the folder or name another place.`,
    notWritten: (file, why) => `${file}: the results cannot be written (${why}). Close it in Excel, and check its permissions, the folder's and free space.`,
    written: (file) => `Wrote the results: ${file}`,
    progress: (done, total) => `Checking… ${done} of ${counted(total, "file")}`,
    total: (read, unread, errors, warnings, due) =>
      `${counted(read, "file")} checked, ${unread} could not be read; ${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(due, "initiative")} without a report`,
    versions: (files) =>
      `The same goals of the same department and year stand in ${counted(files, "file")}, and the figures count them all. See "Files with the same goals" above, take the older versions out and check again.`,
    matrixOf: (matrix, folder) => (folder === "" ? matrix : `${matrix} (${folder})`),
    unread: "Could not be read",
    doubled: "Files with the same goals",
    stopped: (done, total) => `Stopped. Checked ${done} of ${counted(total, "file")}. The same command checks them all anew.`,
    noReport: (file) => `The results are not whole, so ${file} was not written.`,
  },
};
