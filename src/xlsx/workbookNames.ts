const WORKBOOK_FILE = /\.(?:xlsx|xlsm|xls|xlsb|ods)$/i;
/** Excel's lock files stand beside open workbooks; a name that starts with a dot is hidden. */
const PASSED_OVER = /^(?:~\$|\.)/;

/** Endings of the workbook files that are read, as a browser's file dialog wants them. */
export const WORKBOOK_ENDINGS = ".xlsx,.xlsm,.xls,.xlsb,.ods";

/** Whether a file of a folder is a workbook, by its name without folders. */
export const isWorkbookName = (name: string) => WORKBOOK_FILE.test(name) && !isPassedOver(name);

/** Whether a file or folder inside a folder is left alone. */
export const isPassedOver = (name: string) => PASSED_OVER.test(name);
