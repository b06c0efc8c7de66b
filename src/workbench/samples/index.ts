/** A sample workbook as the workbench offers it. */
export interface Sample {
  id: string;
  /** File name in files/, served under samples/. */
  file: string;
  titleJa: string;
  titleEn: string;
  /** Id of the family in src/forms. */
  family: string;
  faulty: boolean;
}

/** The invented town's workbooks: one without faults and one with faults for each family. */
export const SAMPLES: readonly Sample[] = [
  { id: "ueda-r07-faulty", file: "r07-goals-midyear-faults.xlsx", titleJa: "令和7年度 重点目標（中間・要修正）", titleEn: "FY2025 goals, mid-year, with faults", family: "ueda-r07", faulty: true },
  { id: "ueda-r07-clean", file: "r07-goals-midyear.xlsx", titleJa: "令和7年度 重点目標（中間）", titleEn: "FY2025 goals, mid-year", family: "ueda-r07", faulty: false },
  { id: "ueda-r02-faulty", file: "r02-goals-faults.xlsx", titleJa: "令和2年度 重点目標（要修正）", titleEn: "FY2020 goals, with faults", family: "ueda-r02", faulty: true },
  { id: "ueda-r02-clean", file: "r02-goals.xlsx", titleJa: "令和2年度 重点目標", titleEn: "FY2020 goals", family: "ueda-r02", faulty: false },
  { id: "ueda-h25-faulty", file: "h25-goals-faults.xlsx", titleJa: "平成25年度 重点目標（要修正）", titleEn: "FY2013 goals, with faults", family: "ueda-h25", faulty: true },
  { id: "ueda-h25-clean", file: "h25-goals.xlsx", titleJa: "平成25年度 重点目標", titleEn: "FY2013 goals", family: "ueda-h25", faulty: false },
  { id: "yokote-h30-faulty", file: "h30-sections-faults.xlsx", titleJa: "平成30年度 組織目標（要修正）", titleEn: "FY2018 section goals, with faults", family: "yokote-h30", faulty: true },
  { id: "yokote-h30-clean", file: "h30-sections.xlsx", titleJa: "平成30年度 組織目標", titleEn: "FY2018 section goals", family: "yokote-h30", faulty: false },
  { id: "sagamihara-h25-faulty", file: "h25-bureau-faults.xlsx", titleJa: "平成25年度 局運営方針（要修正）", titleEn: "FY2013 bureau policy, with faults", family: "sagamihara-h25", faulty: true },
  { id: "sagamihara-h25-clean", file: "h25-bureau.xlsx", titleJa: "平成25年度 局運営方針", titleEn: "FY2013 bureau policy", family: "sagamihara-h25", faulty: false },
];
