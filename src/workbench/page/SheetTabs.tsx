import { Tab, TabList } from "@fluentui/react-components";
import type { ModelEvent } from "../model/modelEvent";
import type { WorkbookModel } from "../model/workbookModel";
import { useModel } from "./useModel";
import { useWords } from "./words";

const onSheets = ({ type }: ModelEvent) => type.startsWith("sheet-");

/** The visible worksheets as tabs. */
export function SheetTabs({ model }: { model: WorkbookModel }) {
  const words = useWords();
  useModel(model, onSheets);
  return (
    <div className="sheet-tabs">
      <TabList
        size="small"
        aria-label={words.sheetTabs}
        selectedValue={model.activeSheet.id}
        onTabSelect={(_event, { value }) => model.activate(String(value))}
      >
        {model.sheets
          .filter((sheet) => sheet.visibility === "Visible")
          .map((sheet) => (
            <Tab key={sheet.id} value={sheet.id}>
              {sheet.name}
            </Tab>
          ))}
      </TabList>
    </div>
  );
}
