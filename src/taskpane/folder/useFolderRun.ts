import { settledFamilies } from "../../checks/settings";
import { localDay } from "../../messages/localDay";
import { familiesOf } from "../state/knownForms";
import type { FolderChecker } from "../ports";
import type { FolderRun } from "../state/paneState";
import { usePane, usePaneState } from "../state/Pane";
import type { GivenFile } from "./givenFiles";

/** The check of many workbooks: how far it is, and how to start one. It goes on while another view is shown. */
export function useFolderRun(): { run: FolderRun | null; start(given: readonly GivenFile[]): Promise<void> } {
  const { store, ports } = usePane();
  const { folder: run } = usePaneState();
  const start = async (given: readonly GivenFile[]) => {
    store.get().folder?.stop();
    const { settings, forms } = store.get();
    let checker: FolderChecker | null = null;
    let current: FolderRun = { files: [], total: given.length, state: "running", stop };
    const show = (changed: Partial<FolderRun>) => {
      current = { ...current, ...changed };
      store.update((state) => ({ ...state, folder: current }));
    };
    function stop(): void {
      if (current.state !== "running") return;
      checker?.stop();
      show({ state: "stopped" });
    }
    // On show before the checker is there: what is given meanwhile ends this run.
    show({});
    try {
      checker = await ports.openFolderChecker({ settings, families: settledFamilies(settings, familiesOf(forms)), today: localDay(ports.now()) });
    } catch (error) {
      stop();
      throw error;
    }
    if (current.state !== "running") return checker.stop();
    for (const { path, file } of given) {
      // A file that has gone since, or may not be opened.
      const bytes = await file.arrayBuffer().catch(() => null);
      const checked = bytes ? await checker.check(path, new Uint8Array(bytes)) : { file: path, fault: "failed" as const };
      if (current.state !== "running") return;
      show({ files: [...current.files, checked] });
    }
    checker.stop();
    show({ state: "done" });
  };
  return { run, start };
}
