import { sagamiharaH25Clean } from "./data/sagamiharaH25";
import { sagamiharaH25Faults, sagamiharaH25Faulty } from "./data/sagamiharaH25Faulty";
import { uedaH25Clean } from "./data/uedaH25";
import { uedaH25Faults, uedaH25Faulty } from "./data/uedaH25Faulty";
import { uedaR02Clean } from "./data/uedaR02";
import { uedaR02Faults, uedaR02Faulty } from "./data/uedaR02Faulty";
import { uedaR07Clean } from "./data/uedaR07";
import { uedaR07Faults, uedaR07Faulty } from "./data/uedaR07Faulty";
import { yokoteH30Clean } from "./data/yokoteH30";
import { yokoteH30Faults, yokoteH30Faulty } from "./data/yokoteH30Faulty";
import type { Fault } from "./fault";
import type { SampleWorkbook } from "./sampleWorkbook";

/** What each sample (by id) is built from, and the findings that it must give. */
export const CONTENTS: Readonly<Record<string, { workbook: SampleWorkbook; faults: readonly Fault[] }>> = {
  "ueda-h25-clean": { workbook: uedaH25Clean, faults: [] },
  "ueda-h25-faulty": { workbook: uedaH25Faulty, faults: uedaH25Faults },
  "ueda-r02-clean": { workbook: uedaR02Clean, faults: [] },
  "ueda-r02-faulty": { workbook: uedaR02Faulty, faults: uedaR02Faults },
  "ueda-r07-clean": { workbook: uedaR07Clean, faults: [] },
  "ueda-r07-faulty": { workbook: uedaR07Faulty, faults: uedaR07Faults },
  "yokote-h30-clean": { workbook: yokoteH30Clean, faults: [] },
  "yokote-h30-faulty": { workbook: yokoteH30Faulty, faults: yokoteH30Faults },
  "sagamihara-h25-clean": { workbook: sagamiharaH25Clean, faults: [] },
  "sagamihara-h25-faulty": { workbook: sagamiharaH25Faulty, faults: sagamiharaH25Faults },
};
