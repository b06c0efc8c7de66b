import { asExcelError } from "./excelError";

/** `Excel.run` with its errors as ExcelErrors. */
export type ExcelRun = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** @param excel the global `Excel`, or another copy of the library */
export function excelRun(excel: Pick<typeof Excel, "run">): ExcelRun {
  return async (batch) => {
    try {
      return await excel.run(batch);
    } catch (cause) {
      throw asExcelError(cause);
    }
  };
}
