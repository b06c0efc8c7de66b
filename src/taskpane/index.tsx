import { officeExcel } from "../excel/officeExcel";
import { listOpening } from "./list/openList";
import { browserMemory } from "./browserMemory";
import { loadBeside } from "./loadBeside";
import { officeScript } from "./officeScript";
import { saveFile } from "./saveFile";
import { start, type OfficeHost } from "./start";

const office = async (): Promise<OfficeHost | null> => {
  if (!(await officeScript())) return null;
  return {
    ready: async () => {
      const { host } = await Office.onReady();
      return { excel: host === Office.HostType.Excel, displayLanguage: Office.context.displayLanguage, colors: Office.context.officeTheme };
    },
    associate: (name, command) => Office.actions.associate(name, command),
    showTaskpane: () => Office.addin.showAsTaskpane(),
  };
};

const root = document.getElementById("root");
if (root) {
  void start(root, office(), () => {
    const excel = officeExcel(Excel, (set, version) => Office.context.requirements.isSetSupported(set, version));
    return {
      excel,
      checkSettings: () => loadBeside("checks.json"),
      shippedFamilies: () => loadBeside("families.json"),
      saveFile,
      print: (page, onClosed) => import("../exports/print/showPrintPage").then(({ showPrintPage }) => showPrintPage(page, location.href, onClosed)),
      ...listOpening(excel),
      openFolderChecker: async (options) => (await import("./folder/workerChecker")).workerChecker(options),
      now: () => new Date(),
      documentUrl: Office.context.document.url || null,
      memory: browserMemory(window),
    };
  });
}
