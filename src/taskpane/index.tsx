import { officeExcel } from "../excel/officeExcel";
import { openGoalList } from "./list/openGoalList";
import { browserMemory } from "./browserMemory";
import { loadCheckSettings } from "./loadCheckSettings";
import { start, type OfficeHost } from "./start";

const office: OfficeHost | null =
  typeof Office === "undefined"
    ? null
    : {
        ready: async () => {
          const { host } = await Office.onReady();
          return { excel: host === Office.HostType.Excel, displayLanguage: Office.context.displayLanguage, colors: Office.context.officeTheme };
        },
        associate: (name, command) => Office.actions.associate(name, command),
        showTaskpane: () => Office.addin.showAsTaskpane(),
      };

const root = document.getElementById("root");
if (root) {
  void start(root, office, () => {
    const excel = officeExcel(Excel, (set, version) => Office.context.requirements.isSetSupported(set, version));
    return { excel, checkSettings: loadCheckSettings, openGoalList: openGoalList(excel), now: () => new Date(), memory: browserMemory(window) };
  });
}
