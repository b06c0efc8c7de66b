import type { InputFault } from "../cli/files/inputs";
import type { FolderWords } from "../folder/folderTables";
import { INPUT_FAULTS } from "./inputFaults";
import type { Language } from "./language";
import { PHASE_CHOICES } from "./listColumns";
import { columnName } from "./roles";
import { RULE_NAMES } from "./rules";

type Table = Omit<FolderWords<InputFault>, "faults" | "column" | "rules">;

const TABLES: Record<Language, Table> = {
  ja: {
    matrix: "部局別の状況",
    findings: "指摘",
    headings: {
      department: "部局",
      section: "課室",
      file: "ファイル",
      fiscalYear: "年度",
      sheets: "目標管理シート",
      rows: "取組項目",
      phase: "時期",
      planning: "計画記入済",
      midYear: "中間報告済",
      final: "期末報告済",
      due: "未報告",
      errors: "エラー",
      warnings: "警告",
      infos: "参考",
      result: "結果",
      note: "備考",
    },
    findingHeadings: { file: "ファイル", sheet: "シート", cell: "セル", column: "列", severity: "重大度", rule: "規則", message: "指摘" },
    alsoIn: (files, more) => `同じ目標のあるファイル: ${files.join("、")}${more ? " など" : ""}`,
    noDepartment: "部局名なし",
    phases: PHASE_CHOICES,
    severities: { error: "エラー", warning: "警告", info: "参考" },
    results: { errors: "エラーあり", due: "未報告あり", warnings: "警告あり", fine: "問題なし" },
    unread: "読めない",
  },
  en: {
    matrix: "Departments",
    findings: "Findings",
    headings: {
      department: "Department",
      section: "Section",
      file: "File",
      fiscalYear: "Fiscal year",
      sheets: "Goal sheets",
      rows: "Initiatives",
      phase: "Phase",
      planning: "Planned",
      midYear: "Mid-year reported",
      final: "Final reported",
      due: "Due",
      errors: "Errors",
      warnings: "Warnings",
      infos: "Notes",
      result: "Result",
      note: "Note",
    },
    findingHeadings: { file: "File", sheet: "Sheet", cell: "Cell", column: "Column", severity: "Severity", rule: "Rule", message: "Finding" },
    alsoIn: (files, more) => `Same goals in ${files.join(", ")}${more ? " and more" : ""}`,
    noDepartment: "No department named",
    phases: { planning: "Planning", "mid-year": "Mid-year", final: "Final" },
    severities: { error: "Error", warning: "Warning", info: "Note" },
    results: { errors: "Errors", due: "Reports due", warnings: "Warnings", fine: "Fine" },
    unread: "Not read",
  },
};

const wordsIn = (language: Language): FolderWords<InputFault> => ({
  ...TABLES[language],
  faults: INPUT_FAULTS[language],
  column: (column) => columnName(column, language),
  rules: RULE_NAMES[language],
});

/** The words of a folder's tables. */
export const FOLDER_WORDS: Record<Language, FolderWords<InputFault>> = { ja: wordsIn("ja"), en: wordsIn("en") };
